import { actWords } from '../../locales/sentences/acts.js';
import type { SuggestedPlay } from '../../scoring/explain/explanation.js';
import type { AccountView } from '../../sdk/account-view.js';
import type { TodayAccount } from '../../sdk/today/today.js';
import { isResting } from '../shared/is-resting.js';
import type { RowContext } from './list-row.js';

/** The next step of a row: what, and by when; or, where it was taken up today, where it stands. */
export interface RowStep {
  readonly label: string;
  readonly when: string;
}

/** The first play that does not rest; for an account that was looked after today, what was done. */
export function rowStep(
  plays: readonly SuggestedPlay[],
  { played, asOf }: Pick<AccountView, 'played' | 'asOf'>,
  today: TodayAccount | undefined,
  context: RowContext,
): RowStep | undefined {
  const { wording } = context.locale;
  const done = today?.takenUp ? played.findLast(({ on }) => on === asOf) : undefined;
  if (done) {
    const restsUntil = plays.find(({ id }) => id === done.play)?.restsUntil;
    return {
      label: context.labels.play(done.play),
      when: actWords(context.locale).progressSentence(done, restsUntil, context),
    };
  }
  const play = plays.find((each) => !isResting(each));
  return play && { label: context.labels.play(play.id), when: wording.playDue(play.due, context) };
}
