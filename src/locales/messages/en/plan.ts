/** Texts of the plan element: one account’s success plan. */
export const plan = {
  title: 'Success plan',

  /** Names the row of stages for those who do not see it. */
  path: 'Stages',
  /** Where a stage lies, in a word under its name: the account has been through it, is in it, has yet to come to it. */
  places: { passed: 'passed', now: 'now', ahead: 'to come' },

  /** Over the one step to take next. */
  next: 'Next step',
  /** Heading over the steps of the stage the account is in; {stage} is its name. */
  steps: 'Steps in “{stage}”',
  /** Right of that heading; `n` is how many there are. */
  progress: { one: '{done} of {n} step done', other: '{done} of {n} steps done' },
  /** Where a step stands. “Not known yet” is no “no”: the data to tell are not there. */
  stepStates: { done: 'Done', open: 'Not yet', unknown: 'Not known yet' },
  allDone: 'Every step of this stage is done.',
  /** After it; {stage} is the name of the stage that follows. */
  nextStage: 'What comes next: “{stage}”.',
  lastStage: 'It is the last stage of the plan.',
  noSteps: 'The plan names no steps for this stage.',

  /** Why a step is done or is not. {label} is the name of what is looked at, {now} what it is today, {edge} what it takes. */
  asks: {
    atLeast: '{label}: {now} now, at least {edge} needed',
    atMost: '{label}: {now} now, at most {edge} needed',
    above: '{label}: {now} now, more than {edge} needed',
    below: '{label}: {now} now, less than {edge} needed',
    between: '{label}: {now} now, between {from} and {to} needed',
    /** {now} and {wanted} are words of the data: “champion: left now, “present” needed”. */
    wanted: '{label}: {now} now, “{wanted}” needed',
    unwanted: '{label}: {now} now, “{wanted}” would have to change',
    /** What was asked is only whether there is anything. */
    known: '{label}: {now}',
    nothingYet: '{label}: nothing sent yet',
    /** Nobody can tell. */
    nothingSent: '{label}: not known yet, nothing sent on it',
    nothingSince: '{label}: not known yet, nothing new since {day}',
    tooLittle: '{label}: not known yet, there is too little to tell',
    /** Over several of them. */
    oneIsEnough: 'One of these is enough:',
  },
  /** Points from 0 to 100, as {now} and {edge} above. */
  points: { one: '{points} point', other: '{points} points' },
  /** As {label} above: what no model gives a name. */
  labels: {
    score: 'Score',
    coverage: 'Part of the model that is known',
    movement: 'Movement of the score',
    segment: 'Segment',
    stage: 'Stage',
    band: 'Band',
    renewal: 'Renewal',
    since: 'Customer since',
    pulse: 'Your own reading',
  },

  /** Heading over what the customer wants to reach. */
  goals: 'Goals',
  /** {now} and {goal} are numbers: “Weekly active users: 284 of 450”. */
  goal: '{metric}: {now} of {goal}',
  goalUnknown: '{metric}: not known yet, goal {goal}',
  /** Behind a goal, small: how much of it is reached, and the day of the number. */
  reached: '{share} of the goal',
  reachedOn: '{share} of the goal, as of {day}',

  /** Heading over plays that were started or that wait. */
  underWay: 'Under way',
  /** Heading over one suggestion, where nothing is under way. */
  suggested: 'What could help',
  nothingUnderWay: 'Nothing is under way.',
  /** {role} is a word of the model, like “csm”: who takes it up. */
  role: 'Taken up by: {role}',
  /** Unfolds plays that were finished in the last three months. */
  doneLately: { one: '{n} finished lately', other: '{n} finished lately' },

  /** Heading over days to come. */
  days: 'Key days',
  dayNames: {
    renewal: 'Renewal',
    notice: 'Last day of notice',
    /** A {play} that waits is looked at again. */
    lookAgain: 'Look again: {play}',
  },

  /** Heading over chances to sell more. */
  opportunities: 'Opportunities',
  /** The day one should close, and one whose day has gone by. */
  closes: 'to close {day}',
  closeWas: 'was to close {day}',

  /** Under “No account chosen”. */
  noAccountHow: 'Choose one to see where it stands in its plan.',
  /** In the place of the steps. */
  noStage: 'This account is in no stage yet',
  noStageHow: 'Its plan begins as soon as a stage is sent for it.',
  unknownStage: 'The plan does not have a stage “{stage}”',
  unknownStageHow: 'Its stages are those above. Whoever looks after the model can add it.',
  noStages: 'The model has no stages yet',
  noStagesHow:
    'With stages, this is where their steps would stand. Whoever looks after the model can add them.',
};
