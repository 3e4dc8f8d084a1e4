import type { CompiledModel, Day, HealthModel } from '../scoring/index.js';
import { firstReasonOf } from '../scoring/explain/recorded-reason.js';
import type { Query, QueryResult } from './health-store-contract.js';
import { collator, folded } from './query-accounts.js';
import type { Restored, RestoredAccount } from './restored-view.js';
import { isSameModel, type Picture } from './snapshots/picture.js';

/** What a restored portfolio is made from. */
export interface RestoredParts {
  readonly picture: Picture;
  /** The model at hand; its reasons are told only where the picture was taken under the very same one. */
  readonly compiled: CompiledModel | undefined;
  readonly nameOf: (id: string) => string;
}

/** The picture of the last visit as a list asks for it, for the moments before today's data are here. */
export class RestoredPortfolio implements Restored {
  readonly #picture: Picture;
  readonly #explaining: CompiledModel | undefined;
  readonly #nameOf: (id: string) => string;
  readonly #places: ReadonlyMap<string, number>;
  readonly #accounts = new Map<string, RestoredAccount>();
  #names: readonly string[] | undefined;
  #order: readonly number[] | undefined;

  constructor({ picture, compiled, nameOf }: RestoredParts) {
    this.#picture = picture;
    this.#explaining =
      compiled && isSameModel(picture.model, compiled.model, compiled.hash) ? compiled : undefined;
    this.#nameOf = nameOf;
    this.#places = new Map(picture.ids.map((id, place) => [id, place]));
  }

  get day(): Day {
    return this.#picture.day;
  }

  get size(): number {
    return this.#picture.ids.length;
  }

  /** The same object each time, so that identity tells a view what to redraw. */
  get(id: string): RestoredAccount | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    let account = this.#accounts.get(id);
    if (!account) this.#accounts.set(id, (account = this.#draw(id, place)));
    return account;
  }

  /**
   * The accounts of the picture that pass a query, in order. Segment, stage and owner are not kept, so no account
   * passes a filter on them; nor are renewal and revenue, so these sorts fall back to triage.
   *
   * @param model whose bands are counted; a band of the picture that it does not have counts as none
   */
  query({ bands, segments, stages, mine, text, sort, order }: Query, model: HealthModel): QueryResult {
    const counts: Record<string, number> = Object.create(null) as Record<string, number>;
    for (const { id } of model.bands) counts[id] = 0;
    counts[''] = 0;
    const isAnswerable = !segments?.length && !stages?.length && !mine;
    const wanted = bands?.length ? new Set(bands) : undefined;
    const sought = folded(text ?? '').trim();
    const places: number[] = [];
    let total = 0;
    for (const place of isAnswerable ? this.#triaged() : []) {
      if (sought !== '' && !folded(`${this.#nameAt(place)}\n${this.#idAt(place)}`).includes(sought)) continue;
      const own = this.#bandAt(place) ?? '';
      const band = own in counts ? own : '';
      counts[band]!++;
      total++;
      if (!wanted || wanted.has(band)) places.push(place);
    }
    const sorted = this.#sorted(places, sort, order === 'descending', model);
    return { ids: sorted.map((place) => this.#idAt(place)), counts, total };
  }

  #draw(id: string, place: number): RestoredAccount {
    const { score, coverage, exact } = this.#picture;
    const moved = exact?.moved[place] ?? NaN;
    return {
      id,
      name: this.#nameAt(place),
      band: this.#bandAt(place),
      score: score[place]!,
      coverage: coverage[place]!,
      ...(!Number.isNaN(moved) && { difference: moved }),
      reason: this.#explaining && exact && firstReasonOf(this.#explaining, exact.points, place),
    };
  }

  #idAt(place: number): string {
    return this.#picture.ids[place]!;
  }

  #nameAt(place: number): string {
    this.#names ??= this.#picture.ids.map((id) => this.#nameOf(id));
    return this.#names[place]!;
  }

  #bandAt(place: number): string | undefined {
    return this.#picture.model.bands[this.#picture.band[place]!];
  }

  /** Places in the order in which to look at them; by id where that was not kept. */
  #triaged(): readonly number[] {
    const { exact, ids } = this.#picture;
    this.#order ??= ids
      .map((_, place) => place)
      .sort((a, b) =>
        exact ? exact.rank[a]! - exact.rank[b]! : ids[a]! < ids[b]! ? -1 : Number(ids[a]! > ids[b]!),
      );
    return this.#order;
  }

  /** Sorts places that come in triage order, which so breaks ties; unknown comes last. */
  #sorted(places: number[], sort: Query['sort'], isDescending: boolean, model: HealthModel): number[] {
    const sign = isDescending ? -1 : 1;
    if (sort === 'name')
      return places.sort((a, b) => sign * collator.compare(this.#nameAt(a), this.#nameAt(b)));
    const numberOf = this.#sortNumber(sort, model);
    if (!numberOf) return isDescending && (sort ?? 'triage') === 'triage' ? places.reverse() : places;
    const isUnknown = (place: number): number => (Number.isNaN(numberOf(place)) ? 1 : 0);
    return places.sort((a, b) => isUnknown(a) - isUnknown(b) || sign * (numberOf(a) - numberOf(b)) || 0);
  }

  #sortNumber(sort: Query['sort'], model: HealthModel): ((place: number) => number) | undefined {
    const { score, exact } = this.#picture;
    switch (sort) {
      case 'band': {
        const tones = new Map(model.bands.map(({ id }, tone) => [id, tone]));
        return (place) => tones.get(this.#bandAt(place) ?? '') ?? NaN;
      }
      case 'score':
        return (place) => score[place]!;
      case 'movement':
        return exact && ((place) => exact.moved[place]!);
      default:
        return undefined;
    }
  }
}
