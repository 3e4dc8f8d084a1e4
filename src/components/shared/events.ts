/** What a person did about a suggested play; `open` takes it back. */
export type PlayState = 'open' | 'started' | 'done' | 'set-aside';

/** What a person answered where the signals and another reading disagree. */
export type PulseAnswer = 'know-something-new' | 'data-look-wrong' | 'agree';

/** An account was chosen. Cancelable: prevented, the element's own answer to it does not happen. */
export class HealthSelectEvent extends CustomEvent<{ readonly id: string }> {
  constructor(id: string) {
    super('health-select', { detail: { id }, bubbles: true, composed: true, cancelable: true });
  }
}

/** A play was started, finished or set aside; `id` is the account. Cancelable: prevented, the card does not note it. */
export class HealthPlayEvent extends CustomEvent<{
  readonly id: string;
  readonly play: string;
  readonly state: PlayState;
}> {
  constructor(id: string, play: string, state: PlayState) {
    super('health-play', { detail: { id, play, state }, bubbles: true, composed: true, cancelable: true });
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
