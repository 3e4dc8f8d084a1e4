import type { GridParts } from './account-rows.js';

/** The elements of a drawn grid; undefined until it is drawn. */
export function gridPartsIn(root: ParentNode): GridParts | undefined {
  const find = (name: string): HTMLElement | null => root.querySelector(name);
  const [scroller, lead, spacer, block, ruler] = ['.rows', '.lead-rows', '.spacer', '.block', '.ruler'].map(
    find,
  );
  return scroller && lead && spacer && block && ruler ? { scroller, lead, spacer, block, ruler } : undefined;
}
