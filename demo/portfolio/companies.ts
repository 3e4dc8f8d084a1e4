import type { Mood } from './mood-ranges.js';
import type { Segment } from './recipe.js';

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly segment: Segment;
  readonly currency: 'EUR' | 'GBP';
  readonly mood: Mood;
  readonly parent?: string;
}

/** The group whose sites are accounts of their own. */
export const GROUP = 'halden-hotels';

type Line = readonly [name: string, segment: Segment, currency: 'EUR' | 'GBP', mood: Mood];

/** Companies with a story come first; what happened to each stands in `stories.ts`. */
const COMPANIES: readonly Line[] = [
  ['Northgate Clinics', 'Enterprise', 'GBP', 'strong'],
  ['Ostsee Logistik', 'Enterprise', 'EUR', 'mixed'],
  ['Maison Verrier', 'Business', 'EUR', 'steady'],
  ['Kestrel Freight', 'Business', 'GBP', 'steady'],
  ['Pemberton Foods', 'Enterprise', 'GBP', 'strong'],
  ['Escola Miramar', 'Education', 'EUR', 'strong'],
  ['Mira Labs', 'Business', 'EUR', 'steady'],
  ['Vireo Diagnostics', 'Enterprise', 'EUR', 'strong'],
  ['Corvid Insurance', 'Enterprise', 'GBP', 'steady'],
  ['Brightmoor Council', 'Business', 'GBP', 'steady'],
  ['Tessaro Ceramiche', 'Business', 'EUR', 'steady'],
  ['Aurelia Air Services', 'Enterprise', 'EUR', 'mixed'],
  ['Fjellheim Kraft', 'Business', 'EUR', 'mixed'],
  ['Lindenhof Gymnasium', 'Education', 'EUR', 'steady'],
  ['Halden Hotels', 'Enterprise', 'EUR', 'steady'],
  ['Albion Rail Services', 'Enterprise', 'GBP', 'steady'],
  ['Ardent Pharma', 'Enterprise', 'EUR', 'strong'],
  ['Bellweather Energy', 'Enterprise', 'GBP', 'mixed'],
  ['Brookline Property', 'Business', 'GBP', 'mixed'],
  ['Castellan Facilities', 'Business', 'GBP', 'steady'],
  ['Cobalt Marine', 'Business', 'EUR', 'strong'],
  ['Delta Park Stadium', 'Business', 'EUR', 'mixed'],
  ['Dunmore Dairies', 'Business', 'EUR', 'steady'],
  ['Estrela Têxtil', 'Business', 'EUR', 'steady'],
  ['Everly Nurseries', 'Business', 'GBP', 'strong'],
  ['Fenwick & Rowe', 'Digital', 'GBP', 'mixed'],
  ['Grünwald Maschinenbau', 'Enterprise', 'EUR', 'strong'],
  ['Hikari Electronics', 'Enterprise', 'EUR', 'mixed'],
  ['Iberia Fresh', 'Business', 'EUR', 'mixed'],
  ['Juniper Health', 'Enterprise', 'GBP', 'strong'],
  ['Kaldera Mining', 'Enterprise', 'EUR', 'weak'],
  ['Lumen Opticians', 'Digital', 'EUR', 'mixed'],
  ['Marlow Printworks', 'Digital', 'GBP', 'mixed'],
  ['Nordlys Media', 'Business', 'EUR', 'steady'],
  ['Oakhurst Care Homes', 'Business', 'GBP', 'strong'],
  ['Piotrowski Transport', 'Business', 'EUR', 'steady'],
  ['Quayside Retail', 'Business', 'GBP', 'mixed'],
  ['Rosedale Libraries', 'Digital', 'GBP', 'steady'],
  ['Sableton University', 'Education', 'GBP', 'steady'],
  ['Tamarind Restaurants', 'Business', 'GBP', 'mixed'],
  ['Umbra Security', 'Business', 'EUR', 'strong'],
  ['Valtori Motors', 'Enterprise', 'EUR', 'mixed'],
  ['Westerly Water', 'Enterprise', 'GBP', 'strong'],
  ['Xenia Cosmetics', 'Digital', 'EUR', 'steady'],
  ['Yarrow Garden Centres', 'Digital', 'GBP', 'weak'],
  ['Zephyr Couriers', 'Business', 'EUR', 'steady'],
];

const SITES: readonly (readonly [place: string, mood: Mood])[] = [
  ['Oslo Harbour', 'strong'],
  ['Bergen', 'steady'],
  ['Trondheim', 'steady'],
  ['Stavanger', 'weak'],
  ['Tromsø', 'mixed'],
  ['Gothenburg', 'steady'],
  ['Malmö', 'steady'],
  ['Stockholm City', 'strong'],
  ['Uppsala', 'mixed'],
  ['Copenhagen', 'strong'],
  ['Aarhus', 'steady'],
  ['Helsinki', 'steady'],
  ['Tampere', 'weak'],
  ['Reykjavík', 'steady'],
];

/** A name as an id: plain lower-case letters and dashes. */
function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-');
}

/** The sixty companies of the portfolio, the group's fourteen sites last. */
export const SIXTY: readonly Company[] = [
  ...COMPANIES.map(([name, segment, currency, mood]) => ({ id: idOf(name), name, segment, currency, mood })),
  ...SITES.map(([place, mood]) => ({
    id: idOf(`Halden ${place}`),
    name: `Halden ${place}`,
    segment: 'Business' as const,
    currency: 'EUR' as const,
    mood,
    parent: GROUP,
  })),
];
