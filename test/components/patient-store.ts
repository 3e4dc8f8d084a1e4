import type { ChangeReport } from '../../src/sdk/changes/change-report.js';
import type { HealthStore } from '../../src/sdk/index.js';
import { storeWith } from './health-changes-setting.js';

/** A store that changes, and answers, when it is told to; answers come in any order. */
export class PatientStore {
  readonly store: HealthStore;
  readonly asked: string[] = [];
  readonly #answers: { resolve(report: ChangeReport): void; reject(error: Error): void }[] = [];
  readonly #listeners = new Set<() => void>();
  #version = 1;

  constructor() {
    const version = (): number => this.#version;
    this.store = storeWith(undefined, {
      get version() {
        return version();
      },
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      changesSince: (since) => {
        this.asked.push(since);
        return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
      },
    });
  }

  /** Accounts, model or day became other ones. */
  change(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }

  answer(question: number, report: ChangeReport): void {
    this.#answers[question]?.resolve(report);
  }

  refuse(question: number): void {
    this.#answers[question]?.reject(new Error('no'));
  }
}
