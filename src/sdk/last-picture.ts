import { compileModel, type HealthModel } from '../scoring/index.js';
import type { CurrentPortfolio } from './current-portfolio.js';
import type { RestoredPortfolio } from './restored-portfolio.js';
import type { Picture } from './snapshots/picture.js';
import type { VisitMemory } from './snapshots/visit-memory.js';

/** How a picture is drawn: the code for it is loaded with the first one. */
type Draw = (model: HealthModel) => RestoredPortfolio;

/** The picture of the last visit, from when it is read until accounts have been taken in. */
export class LastPicture {
  readonly #current: CurrentPortfolio;
  readonly #nameOf: (id: string) => string;
  /** The reading that began last. */
  #reading: object | undefined;
  #read: { readonly picture: Picture; readonly draw: Draw } | undefined;
  #drawn: { readonly model: HealthModel; readonly portfolio: RestoredPortfolio } | undefined;

  constructor(current: CurrentPortfolio, nameOf: (id: string) => string) {
    this.#current = current;
    this.#nameOf = nameOf;
  }

  /** Undefined once there are accounts, and while no model says what the picture means. */
  get portfolio(): RestoredPortfolio | undefined {
    const { accounts, model, asOf } = this.#current;
    if (accounts || !model || !this.#read || this.#read.picture.day > asOf) return undefined;
    if (this.#drawn?.model !== model) this.#drawn = { model, portfolio: this.#read.draw(model) };
    return this.#drawn.portfolio;
  }

  /**
   * Reads the newest picture there is, of today's earlier visit or of the one before.
   *
   * @returns true where there is one to be drawn
   */
  async read(memory: VisitMemory): Promise<boolean> {
    const reading = (this.#reading = {});
    const { asOf } = this.#current;
    const [{ RestoredPortfolio }, today] = await Promise.all([
      import('./restored-portfolio.js'),
      memory.picture(asOf),
    ]);
    const picture = today ?? (await memory.lastVisit(asOf));
    // What was read before something was erased is read again by whoever was told of that.
    if (!picture || this.#current.accounts || reading !== this.#reading) return false;
    const nameOf = this.#nameOf;
    const draw: Draw = (model) => new RestoredPortfolio({ picture, compiled: compileModel(model), nameOf });
    this.#read = { picture, draw };
    return true;
  }

  forget(): void {
    this.#read = undefined;
    this.#drawn = undefined;
  }
}
