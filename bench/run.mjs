// npm run bench [-- --quick]: every figure is a ratio to a peer or a limit that ran in the same minute.
import {
  compileModel,
  createPortfolio,
  explainAccount,
  parseAccounts,
  parseModel,
  scorePortfolio,
} from '../dist/scoring/index.js';
import { scoreByHand } from './hand-loop.mjs';
import { createWorkload, END, model } from './workload.mjs';

const isQuick = process.argv.includes('--quick');
const COUNT = isQuick ? 20_000 : 100_000;
const ROUNDS = isQuick ? 5 : 11;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Runs the two in turn and gives the median of each and of their ratios, round by round. */
function compare(ours, other) {
  const rounds = Array.from({ length: ROUNDS }, () => [ours, other].map(timed));
  const ratios = rounds.map(([a, b]) => a / b);
  const ratio = median(ratios);
  return {
    ours: median(rounds.map(([a]) => a)),
    other: median(rounds.map(([, b]) => b)),
    ratio,
    spread: median(ratios.map((each) => Math.abs(each - ratio))) / ratio,
  };
}

function timed(work) {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

const compiled = compileModel(parseModel(model).model);

/** Taking in is measured on fewer accounts: their text must fit into one string. */
function takeIn(count) {
  const { accounts } = createWorkload(count);
  const text = JSON.stringify(accounts);
  const ours = () => createPortfolio(parseAccounts(accounts).accounts);
  return { ...compare(ours, () => JSON.parse(text)), count };
}

/** Scores must be equal before their times are worth comparing. */
function score(count) {
  const { accounts, values } = createWorkload(count);
  const portfolio = createPortfolio(parseAccounts(accounts).accounts);
  const scores = scorePortfolio(compiled, portfolio, END).score;
  const expected = scoreByHand(values, count);
  const widest = scores.reduce((most, each, row) => Math.max(most, Math.abs(each - expected[row])), 0);
  if (!(widest < 1e-9)) throw new Error(`the engine and the loop disagree by ${widest}: nothing to compare`);
  const ours = () => scorePortfolio(compiled, portfolio, END);
  return { ...compare(ours, () => scoreByHand(values, count)), count };
}

/** Microseconds for all that is said of one account. */
function explain(rows) {
  const portfolio = createPortfolio(parseAccounts(createWorkload(rows).accounts).accounts);
  const all = () => {
    for (let row = 0; row < rows; row++) explainAccount(compiled, portfolio, row, END);
  };
  return (median(Array.from({ length: ROUNDS }, () => timed(all))) * 1000) / rows;
}

const rows = [
  ['take in account objects', 'JSON.parse of their text', 'at most 0.5', takeIn(COUNT / 5)],
  ['score all accounts', 'hand-written loop', 'at most 1.2', score(COUNT)],
];

const perAccount = (milliseconds, count) => `${((milliseconds * 1000) / count).toFixed(2)} µs`;
console.log(
  `20 measures, 26 weeks, a tenth missing; median of ${ROUNDS} interleaved rounds; Node ${process.version}\n`,
);
console.table(
  Object.fromEntries(
    rows.map(([work, against, goal, { ours: a, other: b, ratio, spread, count }]) => [
      work,
      {
        accounts: count,
        ours: perAccount(a, count),
        against,
        theirs: perAccount(b, count),
        ratio: ratio.toFixed(2),
        goal,
        spread: `±${(spread * 100).toFixed(0)} %`,
      },
    ]),
  ),
);

console.log(`explain one account: ${explain(200).toFixed(0)} µs`);
