import { css } from 'lit';

/** The picture of movement between bands. */
export const flowStyles = css`
  .flow {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(4rem, 1fr) minmax(0, auto);
    margin-block: 2px 4px;
  }
  .when {
    grid-column: 1;
    margin-block-end: 4px;
    font-size: var(--_small);
    line-height: 18px;
    text-align: end;
  }
  .when.now {
    grid-column: 3;
    text-align: start;
  }
  .column {
    display: grid;
    align-content: start;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .slot {
    display: flex;
    position: relative;
    align-items: flex-start;
    justify-content: flex-end;
    gap: 8px;
    min-inline-size: 0;
    padding-inline-end: 10px;
    line-height: 1.25rem;
  }
  .now .slot {
    flex-direction: row-reverse;
    padding-inline: 10px 0;
  }
  .slot-label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    color: var(--_ink, var(--_muted));
    font-weight: 600;
  }
  .slot.not-yet .slot-label {
    font-weight: 400;
  }
  .slot-label bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .slot-count {
    flex: none;
  }
  .node {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 3px;
    background: var(--_ink, var(--_muted));
  }
  .now .node {
    inset-inline: 0 auto;
  }
  .ribbons {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .ribbons:dir(rtl) {
    transform: scaleX(-1);
  }
  .ribbon.stayed {
    fill: var(--_line);
    opacity: 0.55;
  }
  .ribbon.moved {
    fill: color-mix(in srgb, var(--_ink) 52%, var(--_tint));
    stroke: color-mix(in srgb, var(--_ink) 52%, var(--_tint));
    stroke-width: 1px;
    opacity: 0.82;
    vector-effect: non-scaling-stroke;
  }
  .from-to {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  .stand {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .arrow {
    flex: none;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .arrow:dir(rtl) {
    transform: scaleX(-1);
  }
  /* The words stand in the table below. */
  @container health-part (inline-size < 380px) {
    .slot-label bdi {
      display: none;
    }
    .slot.not-yet .slot-label bdi {
      display: inline;
    }
    .slot {
      gap: 6px;
    }
  }
  @media (forced-colors: active) {
    .ribbon.stayed {
      fill: none;
      stroke: GrayText;
      opacity: 1;
    }
    .ribbon.moved {
      fill: CanvasText;
      stroke: CanvasText;
      opacity: 0.6;
    }
    .node {
      background: CanvasText;
    }
    .arrow {
      stroke: CanvasText;
    }
  }
`;
