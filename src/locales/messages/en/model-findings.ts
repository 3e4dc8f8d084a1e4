/** Findings that a model shows by itself: what was found, why it matters, what to do. For those who write models. */
export const modelFindings = {
  'band-without-play': {
    what: 'No play answers the band “{band}”.',
    why: 'A band that leads to no decision only labels an account.',
    todo: 'Name a play for it under bandPlays, or leave the band out.',
  },
  'measure-without-play': {
    what: '“{measure}” can hold an account back, and no play answers it.',
    why: 'A signal that nobody acts on costs data and attention.',
    todo: 'Name a play on the measure or on the group it belongs to, or take its weight away.',
  },
  'adjustment-without-play': {
    what: '“{adjustment}” can hold the score down, and no play answers it.',
    why: 'It outweighs everything else that is known, so it should say what to do.',
    todo: 'Name a play on the adjustment.',
  },
  'adjustment-without-end': {
    /** By what the adjustment does; {value} is a score, or points of it. */
    what: {
      floor: '“{adjustment}” lifts the score to {value}, and has no last day.',
      set: '“{adjustment}” sets the score to {value}, and has no last day.',
      add: '“{adjustment}” adds to the score {value}, and has no last day.',
    },
    why: 'An exception made for one quarter goes on overruling the signals long after its reason is gone.',
    todo: 'Give it an until, or turn what it knows into a measure.',
  },
  'missing-counts-as-good': {
    /** {points} and {reference} are points of a measure, 0–100. */
    what: 'Without data, “{measure}” counts {points} points, at or above {reference}, where a measure starts to help.',
    why: 'An account that stops sending data looks healthy for it.',
    todo: 'Take whenMissing away, so that it is shown as missing, or set it below {reference}.',
  },
  'older-than-18-months': {
    what: 'The model has been in effect since {effective}; its review was due on {due}.',
    why: 'Products, prices and customers change within 18 months, and weights do not follow by themselves.',
    todo: 'Hold it against what really happened to the accounts, then give it a new version and day.',
  },
  'past-review-day': {
    what: 'The model was to be reviewed by {day}.',
    why: 'Whoever set that day expected something to have changed by now.',
    todo: 'Review it, and set the next day.',
  },
  'no-effective-day': {
    what: 'The model does not say since when it is in effect.',
    why: 'Nobody can tell how old its weights are.',
    todo: 'Add effective and reviewBy.',
  },
  'weights-not-whole': {
    /** {worth} lists `worth`s. */
    what: 'The weights look like parts of {whole} and sum to {sum}. They are really worth: {worth}.',
    worth: '{label} {share}',
    worths: '{list}; {item}',
    why: 'Readers take a weight of 40 for 40 %, and argue about numbers that are not the ones at work.',
    todo: 'Write weights that sum to {whole}; the scores stay as they are if the proportions do.',
  },
  'weights-without-effect': {
    /** {combine} is a word of the model’s language: min, max. */
    what: '“{group}” takes the {combine} of its parts, so their different weights do not move the score.',
    why: 'The weights look like importance and only count towards coverage.',
    todo: 'Take the weights away, or combine by mean.',
  },
  'lagging-share': {
    /** {measures} lists `measure`s, here and below. */
    what: '{share} of the weight is on lagging measures: {measures}.',
    why: 'They tell of what has already happened, when little can be done about it.',
    todo: 'Move weight to measures that lead, like a change of use.',
  },
  'nature-unsaid': {
    what: '{measures}: {share} of the weight does not say whether it leads or lags.',
    whatBeside:
      '{measures}: {share} of the weight does not say whether it leads or lags, beside {lagging} that lags.',
    why: 'More than half of the score may rest on the past, and nobody could tell.',
    todo: 'Give each measure its nature.',
  },
  'vendor-moves-alone': {
    /** By what the measure reads. */
    what: {
      pulse: '“{measure}” is the team’s own reading of the account: {share} of the weight.',
      contacts: '“{measure}” counts contacts that the vendor has touched: {share} of the weight.',
      activity:
        '“{measure}” counts or dates things that the model says are in the vendor’s own hands: {share} of the weight.',
    },
    whatTogether: {
      pulse:
        '“{measure}” is the team’s own reading of the account: {share} of the weight, {together} with others like it.',
      contacts:
        '“{measure}” counts contacts that the vendor has touched: {share} of the weight, {together} with others like it.',
      activity:
        '“{measure}” counts or dates things that the model says are in the vendor’s own hands: {share} of the weight, {together} with others like it.',
    },
    why: 'The score can rise without anything changing for the customer.',
    todo: 'Give it less weight, hold it beside something the customer does, or say influence: shared where it takes both sides.',
  },
  'influence-unsaid': {
    what: '{measures}: things done are counted or dated, and the model does not say in whose hands they are.',
    why: 'Weight that the vendor can move alone cannot be told from the rest.',
    todo: 'Say influence: direct, shared or outside.',
  },
  'components-not-covered': {
    what: 'By its names, the model does not look at {missing}.',
    why: 'An account can be in trouble where a model does not look.',
    todo: 'Add a measure, or write down why this business does without.',
  },
};
