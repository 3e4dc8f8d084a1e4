import type { FindingFacts } from '../../scoring/learn/finding.js';
import type { FindingContext, FindingWords } from '../findings-wording.js';

type Say<Code extends keyof FindingFacts> = (
  values: FindingFacts[Code],
  context: FindingContext,
) => FindingWords;

const names = (ids: readonly string[], { labels, formats }: FindingContext): string =>
  formats.list(ids.map((id) => `“${labels.measure(id)}”`));

const withoutPlay: Say<'band-without-play'> = ({ band }, { labels }) => ({
  what: `No play answers the band “${labels.band(band)}”.`,
  why: 'A band that leads to no decision only labels an account.',
  todo: 'Name a play for it under bandPlays, or leave the band out.',
});

const measureWithoutPlay: Say<'measure-without-play'> = ({ measure }, { labels }) => ({
  what: `“${labels.measure(measure)}” can hold an account back, and no play answers it.`,
  why: 'A signal that nobody acts on costs data and attention.',
  todo: 'Name a play on the measure or on the group it belongs to, or take its weight away.',
});

const adjustmentWithoutPlay: Say<'adjustment-without-play'> = ({ adjustment }, { labels }) => ({
  what: `“${labels.adjustment(adjustment)}” can hold the score down, and no play answers it.`,
  why: 'It outweighs everything else that is known, so it should say what to do.',
  todo: 'Name a play on the adjustment.',
});

const ACTIONS = { floor: 'lifts the score to', set: 'sets the score to', add: 'adds to the score' };

const withoutEnd: Say<'adjustment-without-end'> = ({ adjustment, action, value }, { labels, formats }) => ({
  what: `“${labels.adjustment(adjustment)}” ${ACTIONS[action]} ${formats.number(value * labels.scale)}, and has no last day.`,
  why: 'An exception made for one quarter goes on overruling the signals long after its reason is gone.',
  todo: 'Give it an until, or turn what it knows into a measure.',
});

const missingAsGood: Say<'missing-counts-as-good'> = (
  { measure, whenMissing, reference },
  { labels, formats },
) => ({
  what: `Without data, “${labels.measure(measure)}” counts ${formats.number(whenMissing)} points, at or above ${formats.number(reference)}, where a measure starts to help.`,
  why: 'An account that stops sending data looks healthy for it.',
  todo: `Take whenMissing away, so that it is shown as missing, or set it below ${formats.number(reference)}.`,
});

const tooOld: Say<'older-than-18-months'> = ({ effective, due }, { formats, asOf }) => ({
  what: `The model has been in effect since ${formats.date(effective, asOf)}; its review was due on ${formats.date(due, asOf)}.`,
  why: 'Products, prices and customers change within 18 months, and weights do not follow by themselves.',
  todo: 'Hold it against what really happened to the accounts, then give it a new version and day.',
});

const pastReview: Say<'past-review-day'> = ({ reviewBy }, { formats, asOf }) => ({
  what: `The model was to be reviewed by ${formats.date(reviewBy, asOf)}.`,
  why: 'Whoever set that day expected something to have changed by now.',
  todo: 'Review it, and set the next day.',
});

const noDay: Say<'no-effective-day'> = () => ({
  what: 'The model does not say since when it is in effect.',
  why: 'Nobody can tell how old its weights are.',
  todo: 'Add effective and reviewBy.',
});

const notWhole: Say<'weights-not-whole'> = ({ sum, whole, worth }, { labels, formats }) => ({
  what: `The weights look like parts of ${formats.number(whole)} and sum to ${formats.number(sum)}. They are really worth: ${worth
    .map(({ id, share }) => `${labels.measure(id)} ${formats.percent(share)}`)
    .join('; ')}.`,
  why: 'Readers take a weight of 40 for 40 %, and argue about numbers that are not the ones at work.',
  todo: `Write weights that sum to ${formats.number(whole)}; the scores stay as they are if the proportions do.`,
});

const withoutEffect: Say<'weights-without-effect'> = ({ group, combine }, { labels }) => ({
  what: `“${labels.dimension(group)}” takes the ${combine} of its parts, so their different weights do not move the score.`,
  why: 'The weights look like importance and only count towards coverage.',
  todo: 'Take the weights away, or combine by mean.',
});

const lagging: Say<'lagging-share'> = ({ share, measures }, context) => ({
  what: `${context.formats.percent(share)} of the weight is on lagging measures: ${names(measures, context)}.`,
  why: 'They tell of what has already happened, when little can be done about it.',
  todo: 'Move weight to measures that lead, like a change of use.',
});

const natureUnsaid: Say<'nature-unsaid'> = ({ share, lagging: known, measures }, context) => ({
  what: `${names(measures, context)}: ${context.formats.percent(share)} of the weight does not say whether it leads or lags${known > 0 ? `, beside ${context.formats.percent(known)} that lags` : ''}.`,
  why: 'More than half of the score may rest on the past, and nobody could tell.',
  todo: 'Give each measure its nature.',
});

const EVIDENCE = {
  pulse: 'is the team’s own reading of the account',
  contacts: 'counts contacts that the vendor has touched',
  activity: 'counts or dates things that the model says are in the vendor’s own hands',
};

const vendorAlone: Say<'vendor-moves-alone'> = (
  { measure, evidence, share, together },
  { labels, formats },
) => ({
  what: `“${labels.measure(measure)}” ${EVIDENCE[evidence]}: ${formats.percent(share)} of the weight${together > share + 1e-9 ? `, ${formats.percent(together)} with others like it` : ''}.`,
  why: 'The score can rise without anything changing for the customer.',
  todo: 'Give it less weight, hold it beside something the customer does, or say influence: shared where it takes both sides.',
});

const influenceUnsaid: Say<'influence-unsaid'> = ({ measures }, context) => ({
  what: `${names(measures, context)}: things done are counted or dated, and the model does not say in whose hands they are.`,
  why: 'Weight that the vendor can move alone cannot be told from the rest.',
  todo: 'Say influence: direct, shared or outside.',
});

const notCovered: Say<'components-not-covered'> = ({ missing }, { formats }) => ({
  what: `By its names, the model does not look at ${formats.list(missing)}.`,
  why: 'An account can be in trouble where a model does not look.',
  todo: 'Add a measure, or write down why this business does without.',
});

/** Findings that a model shows by itself. */
export const modelFindings = {
  'band-without-play': withoutPlay,
  'measure-without-play': measureWithoutPlay,
  'adjustment-without-play': adjustmentWithoutPlay,
  'adjustment-without-end': withoutEnd,
  'missing-counts-as-good': missingAsGood,
  'older-than-18-months': tooOld,
  'past-review-day': pastReview,
  'no-effective-day': noDay,
  'weights-not-whole': notWhole,
  'weights-without-effect': withoutEffect,
  'lagging-share': lagging,
  'nature-unsaid': natureUnsaid,
  'vendor-moves-alone': vendorAlone,
  'influence-unsaid': influenceUnsaid,
  'components-not-covered': notCovered,
};
