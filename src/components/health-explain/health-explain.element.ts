import { AccountElement } from '../shared/account/account-element.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { explainWords } from '../../locales/sentences/explain.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { AccountView } from '../../sdk/account-view.js';
import { heading } from '../shared/heading.js';
import { wordingContext } from '../shared/wording-context.js';
import { explainBody } from './explain-body.js';
import type { ExplainScene } from './explain-scene.js';
import { healthExplainStyles } from './health-explain.styles.js';

/** Measures that are shown unfolded at first; of more, only their dimensions are. */
const UNFOLDED = 40;

/**
 * How one account's score is worked out, in full: a waterfall that adds up to the score on screen, each measure with
 * its evidence and the way its reading becomes points, what moved in four weeks, and the model behind it.
 *
 * Give it a store and an account's id; or let it stand alone, with an account and a model (or their addresses).
 *
 * @summary How one account's score is worked out, in full: a waterfall that adds up, and the model behind it.
 * @element health-explain
 * @csspart explain - The whole element.
 * @csspart header - Name, band and score.
 * @csspart band - The band as shape, word and tint.
 * @csspart score - The score in words.
 * @csspart waterfall - From where counting starts to the score.
 * @csspart details - All there is to say of one measure.
 * @csspart movement - What moved the score in four weeks.
 * @csspart model - The model: version, age, variants, coverage and bands.
 * @csspart warnings - What could not be read.
 * @csspart notice - What is said where there is nothing to explain.
 * @csspart loading - The space kept while loading.
 * @cssproperty [--health-act] - Bars that take away, and text of the lowest band; `--health-act-tint` its ground.
 * @cssproperty [--health-good] - Bars that add, and text of the best band; `--health-good-tint` its ground.
 * @cssproperty [--health-line-strong] - Edges of buttons, and the lines from bar to bar.
 */
export class HealthExplain extends AccountElement {
  static override styles = healthExplainStyles;

  /** Dimensions that are folded; undefined until the reader folds one. */
  @state() private folded: ReadonlySet<string> | undefined;

  /** Measures whose details are shown. */
  @state() private open: ReadonlySet<string> = new Set();

  /** Another account starts with its own folds, not with those of the one before. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('accountId') && !changed.has('store')) return;
    this.folded = undefined;
    this.open = new Set();
  }

  protected override render(): TemplateResult {
    const locale = this.spoken;
    return html`<article
      class="explain"
      part="explain"
      lang=${locale.tag}
      dir=${locale.direction ?? nothing}
      aria-busy=${this.busy}
    >
      ${this.#content(locale)}
    </article>`;
  }

  #content(locale: HealthLocale): TemplateResult {
    const slice = this.slice;
    if (slice?.view && slice.model)
      return html`${this.warnings(locale, slice)} ${explainBody(this.#scene(locale, slice.view, slice.model))}`;
    return this.absence(locale, (name) =>
      heading(this.headingLevel, 'name', html`<bdi title=${name}>${name}</bdi>`),
    );
  }

  #scene(locale: HealthLocale, view: AccountView, model: HealthModel): ExplainScene {
    const { explanation } = view;
    const { reasons } = explanation;
    const folded =
      this.folded ?? new Set(reasons.length > UNFOLDED ? explanation.dimensions.map(({ id }) => id) : []);
    return {
      view,
      explanation,
      model,
      bands: view.bands,
      locale,
      words: explainWords(locale),
      context: wordingContext(locale, model, view.asOf, (id) => this.source?.get(id)?.name),
      headingLevel: this.headingLevel,
      folded,
      open: this.open,
      onFold: (dimension) => (this.folded = toggled(folded, dimension)),
      onOpen: (measure) => (this.open = toggled(this.open, measure)),
      onOpenAll: (open) => {
        this.folded = new Set();
        this.open = new Set(open ? reasons.map(({ measure }) => measure) : []);
      },
    };
  }
}

/** With the id where it was not, and without it where it was. */
function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const changed = new Set(ids);
  if (!changed.delete(id)) changed.add(id);
  return changed;
}
