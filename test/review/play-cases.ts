import type { FindingCase } from './finding-case.js';
import { model, noPlay, otherDimensions as others, sound } from './sound-model.js';

const bandPlays = (...bands: string[]): object => Object.fromEntries(bands.map((band) => [band, ['help']]));
const cap = { id: 'cap', when: { segment: 'x' }, cap: 74, play: 'help' };

/** Parts that lead to no decision. */
export const playCases: readonly FindingCase[] = [
  {
    code: 'band-without-play',
    what: 'a band that no play answers',
    model: model({ bandPlays: bandPlays('low', 'high') }),
    path: 'bands[1]',
    values: { band: 'middle' },
    severity: 'warning',
    twin: model({
      bandPlays: bandPlays('low', 'high'),
      plays: [...sound.plays, { id: 'look', when: { all: [{ band: ['middle'] }, { segment: 'x' }] } }],
    }),
  },
  {
    code: 'band-without-play',
    what: 'the best band without a play, as a note',
    model: model({ bandPlays: bandPlays('low', 'middle') }),
    path: 'bands[2]',
    values: { band: 'high' },
    severity: 'note',
    twin: model(),
  },
  {
    code: 'measure-without-play',
    what: 'a measure that neither it nor its group answers',
    model: model({ dimensions: [noPlay, ...others] }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats' },
    severity: 'warning',
    twin: model({ dimensions: [{ ...noPlay, play: 'help' }, ...others] }),
  },
  {
    code: 'measure-without-play',
    what: 'a measure that only a chance to grow asks about',
    model: model({
      dimensions: [noPlay, ...others],
      plays: [...sound.plays, { id: 'grow', opportunity: true, when: { measure: 'seats', atLeast: 90 } }],
    }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats' },
    twin: model({
      dimensions: [noPlay, ...others],
      plays: [...sound.plays, { id: 'teach', when: { measure: 'seats', below: 50 } }],
    }),
  },
  {
    code: 'measure-without-play',
    what: 'a measure that an adjustment answers only where it does not hold',
    model: model({
      dimensions: [noPlay, ...others],
      adjustments: [{ ...cap, when: { not: { measure: 'seats', below: 20 } } }],
    }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats' },
    twin: model({
      dimensions: [noPlay, ...others],
      adjustments: [{ ...cap, when: { reading: { read: 'latest', metric: 'seats' }, below: 20 } }],
    }),
  },
  {
    code: 'measure-without-play',
    what: 'a measure that only an adjustment answers which lifts the score',
    model: model({
      dimensions: [noPlay, ...others],
      adjustments: [{ ...cap, cap: undefined, add: 5, when: { dimension: 'adoption', below: 20 } }],
    }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats' },
    twin: model({
      dimensions: [noPlay, ...others],
      adjustments: [{ ...cap, cap: undefined, add: -5, when: { dimension: 'adoption', below: 20 } }],
    }),
  },
  {
    code: 'adjustment-without-play',
    what: 'a cap that leads to nothing',
    model: model({ adjustments: [{ ...cap, play: undefined }] }),
    path: 'adjustments[0]',
    values: { adjustment: 'cap' },
    severity: 'warning',
    twin: model({ adjustments: [cap] }),
  },
];
