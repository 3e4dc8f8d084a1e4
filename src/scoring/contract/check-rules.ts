import { ALLOWED, checkCondition } from './check-condition.js';
import type { Check } from './model-index.js';

const ACTIONS = ['set', 'cap', 'floor', 'add'] as const;

/** The name under which the limit of 0 to 100 is listed among the adjustments. */
const RESERVED = 'limit';

/** Each adjustment does exactly one thing, under its own name, and names a play that exists. */
export const checkAdjustments: Check = (index, log) => {
  for (const [i, adjustment] of (index.model.adjustments ?? []).entries()) {
    log.within(['adjustments', i], () => {
      const actions = ACTIONS.filter((action) => adjustment[action] !== undefined);
      if (actions.length !== 1)
        log.error('not-one-action', `exactly one of ${ACTIONS.join(', ')}`, actions.join(', '));
      if (adjustment.id === RESERVED) {
        log.error(
          'reserved-id',
          `an id other than ${RESERVED}, which names the limit of 0 to 100`,
          RESERVED,
          'id',
        );
      }
      if (adjustment.play !== undefined && !index.plays.has(adjustment.play)) {
        log.error('dangling', 'the id of a play', adjustment.play, 'play');
      }
      log.within(['when'], () =>
        checkCondition(adjustment.when, { index, allowed: ALLOWED.adjustments }, log),
      );
    });
  }
};

/** Plays and steps of stages may ask anything. */
export const checkPlays: Check = (index, log) => {
  const scope = { index, allowed: ALLOWED.plays };
  for (const [i, { when }] of (index.model.plays ?? []).entries()) {
    if (when !== undefined) log.within(['plays', i, 'when'], () => checkCondition(when, scope, log));
  }
  for (const [i, stage] of (index.model.stages ?? []).entries()) {
    for (const [j, { doneWhen }] of stage.steps.entries()) {
      log.within(['stages', i, 'steps', j, 'doneWhen'], () => checkCondition(doneWhen, scope, log));
    }
  }
};
