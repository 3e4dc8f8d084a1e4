import { css } from 'lit';

/**
 * One account a row, all of one height (`--health-row-height`). Movement is told in words where there is room. Columns
 * fold from the end by the width of the list: terms, next step, then two lines of band, name, movement and reason.
 */
export const rowStyles = css`
  .rows {
    flex: 1 1 auto;
    position: relative;
    min-block-size: 0;
    overflow-x: hidden;
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }
  .rows:focus-visible {
    outline-offset: -2px;
  }
  .rows[aria-activedescendant]:focus-visible {
    outline: none;
  }
  .spacer {
    position: relative;
    overflow: hidden;
  }
  .block {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
  .ruler {
    position: absolute;
    visibility: hidden;
  }
  .row {
    display: grid;
    --_band-column: 8.5rem;
    grid-template-columns:
      var(--_band-column) minmax(9rem, 1.1fr) 18.5rem minmax(10rem, 1.5fr) minmax(8rem, 1fr)
      11.5rem;
    column-gap: 16px;
    align-items: center;
    inline-size: 100%;
    block-size: var(--health-row-height, 3rem);
    block-size: round(up, var(--health-row-height, 3rem), 1px);
    padding-inline: 16px;
    overflow: hidden;
    border-block-end: 1px solid var(--_line);
    line-height: 1.3;
    cursor: pointer;
    contain: strict;
  }
  .long-bands .row {
    --_band-column: 9.5rem;
  }
  .row:hover {
    background: var(--_raised);
  }
  .row[aria-selected='true'] {
    background: var(--_raised);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .row[aria-selected='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  .rows:focus-visible .row.active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: min(4px, var(--_radius));
  }
  .cell {
    min-inline-size: 0;
  }
  .name,
  .first,
  .second {
    display: block;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  /* A name in another script keeps to the side of the column it stands in. */
  .row bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .name {
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .row:hover .name {
    text-decoration-color: currentColor;
  }
  .second {
    color: var(--_muted);
    font-size: 0.923em;
  }
  .row .band {
    border-radius: 12px;
    font-size: 0.923em;
    line-height: 1.35;
  }
  .band bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .movement {
    display: grid;
    grid-template: 'moved trend' auto 'moved score' auto / minmax(0, 1fr) 6rem;
    column-gap: 10px;
    align-items: center;
  }
  .moved {
    grid-area: moved;
  }
  .short {
    display: none;
  }
  .score {
    grid-area: score;
  }
  .row .movement .score {
    text-align: end;
  }
  .trend {
    grid-area: trend;
  }
  .trend .sparkline {
    block-size: 1.375rem;
  }
  .trend .sparkline .end {
    stroke-width: 5px;
  }
  .long,
  .says {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .says:has(+ .second) {
    -webkit-line-clamp: 1;
    line-clamp: 1;
  }
  /* Where the words for a renewal are long, two lines of them and the revenue still fit. */
  .terms {
    line-height: 1.2;
    text-align: end;
  }
  .terms .first {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    white-space: normal;
  }
`;
