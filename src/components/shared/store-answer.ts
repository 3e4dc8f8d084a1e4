import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HealthStore } from '../../sdk/health-store-contract.js';

/** What is asked, and of which state of the store. */
export interface StoreQuestion {
  readonly store: HealthStore;
  readonly version: number;
  /** Tells one question from another. */
  readonly key: string;
}

/**
 * The newest answer of a store to a question that takes time. It is asked again whenever the store or the question is
 * another one; until the answer comes the one before stands, and an answer that comes when another was asked for is
 * dropped.
 */
export class StoreAnswer<Question extends StoreQuestion, Answer> implements ReactiveController {
  /** A question is under way. */
  asking = false;
  readonly #host: ReactiveControllerHost;
  readonly #question: () => Question | undefined;
  readonly #put: (question: Question) => Promise<Answer>;
  #asked: Question | undefined;
  #failed: Question | undefined;
  #answered: { readonly question: Question; readonly answer: Answer } | undefined;
  #connected = false;

  /**
   * @param question what to ask; undefined while there is nothing to ask yet
   * @param put asks it
   */
  constructor(
    host: ReactiveControllerHost,
    question: () => Question | undefined,
    put: (question: Question) => Promise<Answer>,
  ) {
    this.#host = host;
    this.#question = question;
    this.#put = put;
    host.addController(this);
  }

  /** The newest answer of a store; undefined until it first answered. */
  of(store: HealthStore | undefined): Answer | undefined {
    return this.#answered?.question.store === store ? this.#answered?.answer : undefined;
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
    const answer = await this.#answerTo(question);
    if (this.#asked !== question) return;
    this.asking = false;
    this.#failed = answer === undefined ? question : undefined;
    if (answer !== undefined) this.#answered = { question, answer };
    this.#host.requestUpdate();
  }

  /** @returns undefined where the store threw or rejected */
  async #answerTo(question: Question): Promise<Answer | undefined> {
    try {
      return await this.#put(question);
    } catch {
      return undefined;
    }
  }
}

function same(a: StoreQuestion, b: StoreQuestion | undefined): boolean {
  return a.store === b?.store && a.version === b.version && a.key === b.key;
}
