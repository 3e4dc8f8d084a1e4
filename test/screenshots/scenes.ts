import type { HealthStore } from '../../src/sdk/index.js';
import {
  emptyStore,
  forgetfulStore,
  longNamesStore,
  partlyReadStore,
  quietStore,
  refusedStore,
  restoredStore,
  returnedStore,
  takenUpStore,
  waitingStore,
  wholeStore,
} from './scene-stores.js';

/** One picture: an element in a state. The first scene of an element is its main one. */
export interface Scene {
  readonly element: string;
  readonly state: string;
  /** The width it is mostly met at, in pixels. */
  readonly width: number;
  readonly store: () => HealthStore | Promise<HealthStore>;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Done once it is drawn. */
  readonly then?: (element: HTMLElement) => unknown;
}

type State = Omit<Scene, 'element' | 'width'> & { readonly width?: number };

const scenesOf = (element: string, width: number, states: readonly State[]): Scene[] =>
  states.map((state) => ({ element, width, ...state }));

const shown = 'corvid-insurance';

/** What every element of one account may meet. */
const accountStates: readonly State[] = [
  { state: 'main', store: wholeStore, properties: { accountId: shown } },
  { state: 'parent', store: wholeStore, properties: { accountId: 'halden-hotels' } },
  { state: 'well', store: wholeStore, properties: { accountId: 'castellan-facilities' } },
  { state: 'act now', store: wholeStore, properties: { accountId: 'aurelia-air-services' } },
  { state: 'not enough data', store: wholeStore, properties: { accountId: 'mira-labs' } },
  { state: 'nothing chosen', store: wholeStore },
  { state: 'unknown account', store: wholeStore, properties: { accountId: 'nobody' } },
  { state: 'loading', store: waitingStore, properties: { accountId: shown } },
  { state: 'model refused', store: refusedStore, properties: { accountId: shown } },
  { state: 'restored', store: restoredStore, properties: { accountId: shown } },
  { state: 'returned', store: returnedStore, properties: { accountId: 'northgate-clinics' } },
  { state: 'long name', store: longNamesStore, properties: { accountId: shown } },
];

const unfold = (part: string) => (element: HTMLElement) => {
  for (const details of element.shadowRoot?.querySelectorAll<HTMLDetailsElement>(part) ?? [])
    details.open = true;
};

const press = (part: string) => (element: HTMLElement) =>
  element.shadowRoot?.querySelector<HTMLElement>(part)?.click();

/** Every element in every state. */
export const scenes: readonly Scene[] = [
  ...scenesOf('health-card', 440, [
    ...accountStates,
    { state: 'unfolded', store: returnedStore, properties: { accountId: shown }, then: unfold('details') },
    { state: 'storage off', store: forgetfulStore, properties: { accountId: shown } },
    { state: 'compact', store: wholeStore, properties: { accountId: shown, size: 'compact' }, width: 264 },
    {
      state: 'inline',
      store: wholeStore,
      properties: { accountId: shown, size: 'inline', withName: true },
      width: 640,
    },
  ]),
  ...scenesOf('health-list', 1280, [
    { state: 'main', store: wholeStore },
    { state: 'with card', store: wholeStore, properties: { withCard: true, selected: shown } },
    {
      state: 'card over rows',
      store: wholeStore,
      properties: { withCard: true, selected: shown },
      width: 480,
    },
    { state: 'filters unfolded', store: wholeStore, then: press('.fold'), width: 360 },
    { state: 'taken up', store: takenUpStore },
    { state: 'nothing stands out', store: quietStore },
    {
      state: 'filtered',
      store: wholeStore,
      properties: { query: { bands: ['watch'], segments: ['Enterprise'] } },
    },
    { state: 'no match', store: wholeStore, properties: { query: { text: 'zebra', bands: ['watch'] } } },
    { state: 'loading', store: waitingStore },
    { state: 'empty', store: emptyStore },
    { state: 'partly read', store: partlyReadStore, then: unfold('details') },
    { state: 'model refused', store: refusedStore },
    { state: 'restored', store: restoredStore },
    { state: 'returned', store: returnedStore },
    { state: 'storage off', store: forgetfulStore },
    { state: 'long names', store: longNamesStore },
  ]),
  ...scenesOf('health-changes', 560, [
    { state: 'main', store: returnedStore },
    { state: 'unfolded', store: returnedStore, then: unfold('details') },
    { state: 'first visit', store: wholeStore },
    { state: 'loading', store: waitingStore },
    { state: 'empty', store: emptyStore },
    { state: 'model refused', store: refusedStore },
    { state: 'restored', store: restoredStore },
  ]),
  ...scenesOf('health-portfolio', 900, [
    { state: 'main', store: wholeStore },
    { state: 'mine', store: wholeStore, properties: { mine: true } },
    { state: 'one segment', store: wholeStore, properties: { segments: ['Enterprise'] } },
    { state: 'loading', store: waitingStore },
    { state: 'empty', store: emptyStore },
    { state: 'model refused', store: refusedStore },
    { state: 'restored', store: restoredStore },
  ]),
  ...scenesOf('health-trend', 640, [
    ...accountStates,
    {
      state: 'a year',
      store: returnedStore,
      properties: { accountId: shown, weeks: 52 },
      then: unfold('details'),
    },
  ]),
  ...scenesOf('health-plan', 480, accountStates),
  ...scenesOf('health-explain', 720, [
    ...accountStates,
    { state: 'unfolded', store: wholeStore, properties: { accountId: shown }, then: unfold('details') },
  ]),
];
