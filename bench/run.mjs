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

const { accounts, values } = createWorkload(COUNT);
const text = JSON.stringify(accounts);
const compiled = compileModel(parseModel(model).model);
const portfolio = createPortfolio(parseAccounts(accounts).accounts);

const ours = scorePortfolio(compiled, portfolio, END).score;
const theirs = scoreByHand(values, COUNT);
const widest = ours.reduce((most, score, row) => Math.max(most, Math.abs(score - theirs[row])), 0);
if (!(widest < 1e-9)) throw new Error(`the engine and the loop disagree by ${widest}: nothing to compare`);

const rows = [
  [
    'score all accounts',
    'hand-written loop',
    'at most 1.2',
    compare(
      () => scorePortfolio(compiled, portfolio, END),
      () => scoreByHand(values, COUNT),
    ),
  ],
  [
    'take in account objects',
    'JSON.parse of their text',
    'at most 0.5',
    compare(
      () => createPortfolio(parseAccounts(accounts).accounts),
      () => JSON.parse(text),
    ),
  ],
];

const perAccount = (milliseconds) => `${((milliseconds * 1000) / COUNT).toFixed(2)} µs`;
console.log(
  `${COUNT} accounts, 20 measures, 26 weeks; median of ${ROUNDS} interleaved rounds; Node ${process.version}\n`,
);
console.table(
  Object.fromEntries(
    rows.map(([work, against, goal, { ours: a, other: b, ratio, spread }]) => [
      work,
      {
        ours: perAccount(a),
        against,
        theirs: perAccount(b),
        ratio: ratio.toFixed(2),
        goal,
        spread: `±${(spread * 100).toFixed(0)} %`,
      },
    ]),
  ),
);

const explained = timed(() => {
  for (let row = 0; row < 1000; row++) explainAccount(compiled, portfolio, row, END);
});
console.log(`explain one account: ${explained.toFixed(0)} µs`);
