import type { Day } from '../../scoring/contract/account.js';
import type { PlayState, PulseAnswer } from '../../sdk/acts/act.js';
import type { Query } from '../../sdk/health-store-contract.js';

/** What a person says of a suggested play; `open` takes back what was last said. */
export type PlayIntent = PlayState | 'open';

/** What may be said with it. */
export interface PlayMore {
  /** The day from which it is looked at again, for `waiting` and `set-aside`. */
  readonly until?: Day | undefined;
  /** Why it was set aside, or what it waits for: one of the SDK's play causes. */
  readonly cause?: string | undefined;
}

/** An account was chosen. Cancelable: prevented, the element's own answer to it does not happen. */
export class HealthSelectEvent extends CustomEvent<{ readonly id: string }> {
  constructor(id: string) {
    super('health-select', { detail: { id }, bubbles: true, composed: true, cancelable: true });
  }
}

/** Something was done about a play; `id` is the account. Cancelable: prevented, nothing is recorded. */
export class HealthPlayEvent extends CustomEvent<
  { readonly id: string; readonly play: string; readonly state: PlayIntent } & PlayMore
> {
  constructor(id: string, play: string, state: PlayIntent, more: PlayMore = {}) {
    super('health-play', {
      detail: { id, play, state, ...more },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

/** The answer to the question put where two readings of an account differ. */
export interface PulseAnswered {
  readonly answer: PulseAnswer;
}

/** A reading of one's own. */
export interface PulseRead {
  /** The id of a band of the model. */
  readonly band: string;
  /** At most 512 characters. */
  readonly note?: string | undefined;
}

/** A person said how they read an account; `id` is the account. Cancelable: prevented, nothing is recorded. */
export class HealthPulseEvent extends CustomEvent<
  { readonly id: string } & Partial<PulseAnswered> & Partial<PulseRead>
> {
  constructor(id: string, pulse: PulseAnswered | PulseRead) {
    super('health-pulse', { detail: { id, ...pulse }, bubbles: true, composed: true, cancelable: true });
  }
}

/** A link was followed. Cancelable: prevented, the browser does not open it. */
export class HealthLinkEvent extends CustomEvent<{ readonly id: string; readonly url: string }> {
  constructor(id: string, url: string) {
    super('health-link', { detail: { id, url }, bubbles: true, composed: true, cancelable: true });
  }
}

/** Which accounts are asked for, as a store's query has it; `''` is what the host or the model does not say. */
export type HealthFilter = Pick<Query, 'bands' | 'segments' | 'stages' | 'mine'>;

/** What stands behind a figure that was pressed. */
export interface FilterDetail {
  readonly query: HealthFilter;
  /** Where no query says which accounts they are, like those that moved: the first of them, at most 20. */
  readonly ids?: readonly string[] | undefined;
  /** How many they are. */
  readonly accounts: number;
}

/** The accounts behind a figure were asked for. Cancelable: prevented, the element does not list them itself. */
export class HealthFilterEvent extends CustomEvent<FilterDetail> {
  constructor(detail: FilterDetail) {
    super('health-filter', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'health-filter': HealthFilterEvent;
    'health-select': HealthSelectEvent;
    'health-play': HealthPlayEvent;
    'health-pulse': HealthPulseEvent;
    'health-link': HealthLinkEvent;
  }
}
