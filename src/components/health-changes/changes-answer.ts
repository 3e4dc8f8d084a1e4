import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChangeReport } from '../../sdk/changes/change-report.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';

/** What is asked, and of which state of the store. */
export interface Question {
  readonly store: HealthStore;
  readonly version: number;
  /** A day, or `last-visit`. */
  readonly since: string;
}

/**
 * The newest answer of a store to "what changed since?". It is asked again whenever the store or the day is another
 * one; until the answer comes the one before stands, and an answer that comes when another was asked for is dropped.
 */
export class ChangesAnswer implements ReactiveController {
  /** A question is under way. */
  asking = false;
  readonly #host: ReactiveControllerHost;
  readonly #question: () => Question | undefined;
  #asked: Question | undefined;
  #failed: Question | undefined;
  #answered: { readonly store: HealthStore; readonly report: ChangeReport } | undefined;
  #connected = false;

  /**
   * @param question what to ask; undefined while there is nothing to ask yet
   */
  constructor(host: ReactiveControllerHost, question: () => Question | undefined) {
    this.#host = host;
    this.#question = question;
    host.addController(this);
  }

  /** The newest answer of a store; undefined until it first answered. */
  of(store: HealthStore | undefined): ChangeReport | undefined {
    return this.#answered?.store === store ? this.#answered?.report : undefined;
  }

  /** True when the newest question to a store was not answered, until one is. */
  hasFailed(store: HealthStore | undefined): boolean {
    return this.#failed !== undefined && this.#failed.store === store;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#forget();
  }

  hostUpdate(): void {
    const question = this.#question();
    if (!question) this.#forget();
    else if (this.#connected && !same(question, this.#asked)) void this.#ask(question);
  }

  /** Asks once more what was not answered. */
  askAgain(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  /** Whatever is under way is not waited for any longer. */
  #forget(): void {
    this.#asked = undefined;
    this.asking = false;
  }

  async #ask(question: Question): Promise<void> {
    this.#asked = question;
    this.asking = true;
    const report = await answerOf(question);
    if (this.#asked !== question) return;
    this.asking = false;
    this.#failed = report ? undefined : question;
    if (report) this.#answered = { store: question.store, report };
    this.#host.requestUpdate();
  }
}

/** @returns undefined where the store threw or rejected */
async function answerOf({ store, since }: Question): Promise<ChangeReport | undefined> {
  try {
    return await store.changesSince(since);
  } catch {
    return undefined;
  }
}

function same(a: Question, b: Question | undefined): boolean {
  return a.store === b?.store && a.version === b.version && a.since === b.since;
}
