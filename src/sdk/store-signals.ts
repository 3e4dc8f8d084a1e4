import { ProblemLog, type Problem, type ProblemAbout } from '../scoring/contract/problems.js';
import type { HealthEvent, HealthStoreEvents } from './health-store-contract.js';
import { Listeners } from './listeners.js';
import { ProblemBook, type Settles } from './problem-book.js';

type EventName = keyof HealthStoreEvents;
interface Noted {
  readonly problems: readonly Problem[];
  readonly truncated: number;
}

/** What an error says, where it can be asked without another one. */
function messageOf(error: unknown): unknown {
  try {
    const { message } = error as { readonly message?: unknown };
    return typeof message === 'string' ? message : error;
  } catch {
    return error;
  }
}

/** All that a store says of itself: that it changed, what happened, and what is wrong. */
export class StoreSignals {
  readonly #book = new ProblemBook();
  readonly #subscribers = new Listeners<undefined>((error) => this.failed('listener-threw', error));
  readonly #events = new Map<EventName, Listeners<HealthEvent<EventName>>>();

  get problems(): readonly Problem[] {
    return this.#book.problems;
  }

  get truncated(): number {
    return this.#book.truncated;
  }

  subscribe(listener: () => void): () => void {
    return this.#subscribers.add(listener);
  }

  on<K extends EventName>(type: K, listener: (event: HealthEvent<K>) => void): () => void {
    let listeners = this.#events.get(type);
    if (!listeners) {
      // A listener for problems that throws must not be told of its own failure.
      const failed =
        type === 'problem' ? () => undefined : (error: unknown) => this.failed('listener-threw', error);
      this.#events.set(type, (listeners = new Listeners(failed)));
    }
    return listeners.add((event) => listener(event as HealthEvent<K>));
  }

  changed(): void {
    this.#subscribers.call(undefined);
  }

  isWanted(type: EventName): boolean {
    return (this.#events.get(type)?.size ?? 0) > 0;
  }

  send<K extends EventName>(type: K, detail: HealthStoreEvents[K]): void {
    this.#events.get(type)?.call({ type, detail });
  }

  /** What is wrong with something taken in whole; it replaces what was wrong with the one before. */
  replaceProblems(source: ProblemAbout, noted: Noted): void {
    this.#book.replace(source, noted);
    for (const problem of noted.problems) this.send('problem', problem);
  }

  /** What is wrong with a part, beside what stands of the rest. */
  addProblems(source: ProblemAbout, noted: Noted, isSettled?: Settles): void {
    this.#book.add(source, noted, isSettled);
    for (const problem of noted.problems) this.send('problem', problem);
  }

  /** Something of the host's, or of ours, threw: a problem, never an exception in the page. */
  failed(code: string, error: unknown): ProblemLog {
    const log = new ProblemLog('host');
    log.warn(code, 'code that runs without an error', messageOf(error));
    this.addProblems('host', log);
    return log;
  }

  close(): void {
    this.#subscribers.clear();
    this.#events.clear();
  }
}
