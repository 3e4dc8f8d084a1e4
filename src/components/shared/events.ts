import type { Day } from '../../scoring/contract/account.js';
import type { PlayState, PulseAnswer } from '../../sdk/acts/act.js';

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

/** A person answered the question put where two readings of an account differ. */
export class HealthPulseEvent extends CustomEvent<{ readonly id: string; readonly answer: PulseAnswer }> {
  constructor(id: string, answer: PulseAnswer) {
    super('health-pulse', { detail: { id, answer }, bubbles: true, composed: true });
  }
}

/** A link was followed. Cancelable: prevented, the browser does not open it. */
export class HealthLinkEvent extends CustomEvent<{ readonly id: string; readonly url: string }> {
  constructor(id: string, url: string) {
    super('health-link', { detail: { id, url }, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'health-select': HealthSelectEvent;
    'health-play': HealthPlayEvent;
    'health-pulse': HealthPulseEvent;
    'health-link': HealthLinkEvent;
  }
}
