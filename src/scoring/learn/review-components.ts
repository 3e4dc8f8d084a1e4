import type { Label, Measure } from '../contract/model.js';
import type { Finding } from './finding.js';
import type { LaidOutModel, PlacedMeasure } from './laid-out-model.js';

/**
 * The seven components of customer health and the words that show one is there (`docs/review.md#the-seven-components`).
 * English only: a model that speaks another language is understood by its ids.
 */
const WORDS: readonly (readonly [component: string, words: string])[] = [
  [
    'adoption',
    'adoption adopt usage use users licence licences license licenses seat seats activation feature features',
  ],
  ['engagement', 'engagement usage active logins login habit meeting meetings qbr ebr'],
  ['support', 'support ticket tickets incident incidents escalation escalations'],
  [
    'relationship',
    'relationship relationships sponsor champion contact contacts stakeholder stakeholders executive',
  ],
  ['sentiment', 'sentiment nps csat ces satisfaction survey surveys feedback pulse'],
  ['billing', 'billing invoice invoices payment payments paid finance'],
  ['advocacy', 'advocacy advocate advocates reference references referral referrals'],
];

const textsOf = (label: Label = ''): readonly string[] =>
  typeof label === 'string' ? [label] : Object.values(label);

const wordsIn = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);

const namesOf = ({ read, metric, attribute, date }: Measure): string[] =>
  [read, metric, attribute, date].filter((name) => name !== undefined);

/** Every word by which a measure that counts, or something above it, is called, and what it reads. */
const wordsOf = ({ measure, above }: PlacedMeasure): string[] =>
  [...[measure, ...above].flatMap(({ id, label }) => [id, ...textsOf(label)]), ...namesOf(measure)].flatMap(
    wordsIn,
  );

/** Components of which no measure with weight speaks. */
export function reviewComponents({ measures }: LaidOutModel): Finding[] {
  const said = new Set(measures.filter(({ weighs }) => weighs).flatMap(wordsOf));
  const missing = WORDS.filter(([, words]) => !words.split(' ').some((word) => said.has(word)));
  if (missing.length === 0) return [];
  const values = { missing: missing.map(([component]) => component) };
  return [{ severity: 'note', code: 'components-not-covered', path: 'dimensions', values }];
}
