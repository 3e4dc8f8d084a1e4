import type { PortfolioReport } from '../../sdk/portfolio/portfolio-report.js';

/** Where accounts stand that were no customers then. */
export const NOT_YET = Symbol('not a customer yet');

export type Stand = string | undefined | typeof NOT_YET;

/** The place of a band in a column of the picture; heights are in pixels at the usual size of text. */
export interface Slot {
  readonly stand: Stand;
  readonly accounts: number;
  /** The room it takes, a line of text at least. */
  readonly room: number;
  /** Height of its accounts, true to scale. */
  readonly height: number;
}

/** Accounts on their way from one slot to another. */
export interface Ribbon {
  readonly from: Stand;
  readonly to: Stand;
  readonly path: string;
}

export interface FlowPicture {
  readonly height: number;
  readonly then: readonly Slot[];
  readonly now: readonly Slot[];
  readonly ribbons: readonly Ribbon[];
}

/** Height of all accounts together. */
const SCALE = 132;
const LINE = 22;
const GAP = 8;
export const WIDTH = 100;

interface Flow {
  readonly from: Stand;
  readonly to: Stand;
  readonly accounts: number;
}

/** Two columns, the best band on top so that a fall goes down, and a ribbon for each flow between them. */
export function flowPicture({ bands, moves }: Pick<PortfolioReport, 'bands' | 'moves'>): FlowPicture {
  const came: Flow[] = moves.came.map(({ band, accounts }) => ({ from: NOT_YET, to: band, accounts }));
  const flows = [...moves.flows, ...came];
  const all = flows.reduce((sum, { accounts }) => sum + accounts, 0);
  const known = bands.map(({ band }) => band);
  const stands: Stand[] = [...known.filter((band) => band !== undefined).reverse(), undefined];
  const slots = (of: readonly Stand[], side: 'from' | 'to'): Slot[] =>
    of.map((stand) => {
      const accounts = flows.reduce((sum, flow) => (flow[side] === stand ? sum + flow.accounts : sum), 0);
      const height = all > 0 ? (accounts / all) * SCALE : 0;
      return { stand, accounts, height, room: Math.max(height, LINE) };
    });
  const then = slots(came.length > 0 ? [...stands, NOT_YET] : stands, 'from');
  const now = slots(stands, 'to');
  const ends = { from: tops(then), to: tops(now) };
  const place = (stand: Stand): number => (stand === NOT_YET ? stands.length : stands.indexOf(stand));
  const ordered = flows.toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
  const ribbons = ordered.map(({ from, to, accounts }): Ribbon => {
    const thick = all > 0 ? (accounts / all) * SCALE : 0;
    return { from, to, path: ribbon(take(ends.from, from, thick), take(ends.to, to, thick), thick) };
  });
  return { height: Math.max(heightOf(then), heightOf(now)), then, now, ribbons };
}

const heightOf = (slots: readonly Slot[]): number => slots.reduce((sum, { room }) => sum + room + GAP, -GAP);

/** Where the next ribbon of each slot begins. */
function tops(slots: readonly Slot[]): Map<Stand, number> {
  let top = 0;
  const found = new Map<Stand, number>();
  for (const { stand, room } of slots) {
    found.set(stand, top);
    top += room + GAP;
  }
  return found;
}

function take(ends: Map<Stand, number>, stand: Stand, thick: number): number {
  const top = ends.get(stand) ?? 0;
  ends.set(stand, top + thick);
  return top;
}

function ribbon(from: number, to: number, thick: number): string {
  const [a, b, c, d] = [from, to, to + thick, from + thick].map((y) => y.toFixed(1));
  const middle = WIDTH / 2;
  return `M0 ${a} C${middle} ${a} ${middle} ${b} ${WIDTH} ${b} V${c} C${middle} ${c} ${middle} ${d} 0 ${d} Z`;
}
