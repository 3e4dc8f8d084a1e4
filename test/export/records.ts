import type { ChangeReport } from '../../src/sdk/changes/change-report.js';
import type { Task } from '../../src/sdk/health-store-contract.js';
import type { HealthModel } from '../../src/scoring/index.js';
import { parseModel } from '../../src/scoring/index.js';
import { exampleModel } from '../fixtures/language.js';

/** A task as a store gives it. */
export function task(parts: Partial<Task> = {}): Task {
  return {
    account: 'acme',
    name: 'Acme Corp',
    play: 'training',
    label: 'Offer a training session',
    causes: [
      { kind: 'measure', id: 'usage-trend' },
      { kind: 'measure', id: 'seat-use' },
    ],
    due: '2026-11-29',
    opportunity: false,
    ...parts,
  };
}

/** A report in which Acme fell out of its band, and Bolt came. */
export function report(parts: Partial<ChangeReport> = {}): ChangeReport {
  return {
    since: '2026-11-13',
    asOf: '2026-11-16',
    basis: 'recorded',
    portfolio: [],
    accounts: [
      {
        id: 'acme',
        name: 'Acme Corp',
        todo: 'talk',
        band: { before: 'healthy', after: 'watch' },
        difference: -7.333_333_333,
        rows: [
          { kind: 'points', id: 'usage-trend', value: -5 },
          { kind: 'weight', id: 'usage-trend', value: -4.333_333_333 },
          { kind: 'points', id: 'payment', value: 2 },
        ],
        due: [
          {
            play: 'training',
            state: 'waiting',
            on: '2026-11-01',
            until: '2026-11-15',
            cause: 'Ms Smith is on holiday',
          },
        ],
        disagreements: [{ kind: 'likelihood', likelihood: 0.9, band: 'at-risk' }],
        near: { kind: 'renewal', on: '2026-12-10', daysAhead: 24 },
        play: {
          id: 'check-in',
          causes: [{ kind: 'when' }],
          lost: 3,
          role: 'csm',
          steps: [],
          opportunity: false,
        },
        seen: true,
        fingerprint: 'f1',
      },
      {
        id: 'bolt',
        name: 'Bolt Logistics',
        todo: 'know',
        band: { before: undefined, after: 'healthy' },
        presence: 'came',
        rows: [],
        due: [],
        disagreements: [],
        seen: false,
        fingerprint: 'f2',
      },
    ],
    folded: 0,
    quiet: 0,
    ...parts,
  };
}

/** The documentation's example model, with German labels beside two of its own. */
export function model(): HealthModel {
  const { model } = parseModel(exampleModel());
  return {
    ...model!,
    plays: model!.plays!.map((play) =>
      play.id === 'training'
        ? { ...play, label: { en: play.label as string, de: 'Schulung anbieten' } }
        : play,
    ),
  };
}

/** Names that break what is written carelessly. */
export const HARD_NAMES = [
  'He said "no", twice',
  'Two\nlines\r\nand a third\rand more',
  'Tab\there',
  'back\\nslash \\\\ \\, \\;',
  'Semi; colon, comma \\ backslash',
  '👩‍👩‍👧‍👦 Family & Söhne – 日本語株式会社',
  '\u202Eשלום عليكم',
  'nul\u0000 bell\u0007 half \uD83D pair',
  'é'.repeat(100_000),
  '__proto__',
  ' ',
] as const;
