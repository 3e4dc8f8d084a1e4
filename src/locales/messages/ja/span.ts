import type { Messages } from '../../messages.js';

/**
 * Lengths of time in Japanese. A blank stands between digits and words, as Intl writes “4 日前”; `within` has no particle,
 * so that a sentence can add で or の.
 */
export const span = {
  length: { days: { '=1': '1 日', other: '{n} 日間' }, weeks: '{n} 週間', year: '1 年' },
  within: { days: { '=1': '1 日', other: '{n} 日間' }, weeks: '{n} 週間', year: '1 年' },
  ago: { days: '{n} 日前', weeks: '{n} 週間前', year: '1 年前' },
  /** Before “との比較”. */
  before: {
    days: { '=1': '前日', other: 'その前の {n} 日間' },
    weeks: 'その前の {n} 週間',
    year: 'その前の 1 年',
  },
  /** Before “との比較”. */
  earlier: { days: '{n} 日前', weeks: '{n} 週間前', year: '1 年前' },
  short: { days: '{n} 日', weeks: '{n} 週', year: '1 年' },
} satisfies Messages['span'];
