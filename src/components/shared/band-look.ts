import type { HealthModel } from '../../scoring/contract/model.js';
import type { HealthLocale } from '../../locales/wording.js';
import { modelLabels } from '../../locales/model-labels.js';

export type BandShape = 'triangle' | 'diamond' | 'circle' | 'dashed';

/** How a band is shown: never by colour alone. */
export interface BandLook {
  readonly id: string | undefined;
  readonly label: string;
  /** The lowest band is a triangle, the best a circle, those between diamonds, none a dashed circle. Colour follows it. */
  readonly shape: BandShape;
  /** The band's place, 0 the lowest; as many as there are bands for none, so that it sorts last. */
  readonly tone: number;
}

/** The look of a band of the model; undefined, or an id the model does not have, is "not enough data". */
export function bandLook(band: string | undefined, model: HealthModel, locale: HealthLocale): BandLook {
  const tone = model.bands.findIndex((each) => each.id === band);
  const best = model.bands.length - 1;
  if (band === undefined || tone < 0)
    return { id: undefined, label: locale.wording.notEnoughData, shape: 'dashed', tone: best + 1 };
  const shape = tone === best ? 'circle' : tone === 0 ? 'triangle' : 'diamond';
  return { id: band, label: modelLabels(model, locale.tag).band(band), shape, tone };
}
