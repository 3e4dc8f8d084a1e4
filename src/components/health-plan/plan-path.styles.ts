import { css } from 'lit';

/** The stages, and the marks of stages and steps: shape says what colour says. */
export const planPathStyles = css`
  .path {
    display: flex;
  }
  .path > li {
    position: relative;
    display: grid;
    flex: 1;
    justify-items: start;
    padding-inline-end: 12px;
  }
  /* No road leads on from the last: it takes what its words take. */
  .path > li:last-child {
    flex: 0 1 auto;
    padding-inline-end: 0;
  }
  /* The road to the next stage: solid where it was gone, dashed where it is to go. */
  .path > li:not(:last-child)::before {
    content: '' / '';
    position: absolute;
    inset-block-start: 7px;
    inset-inline: 22px 6px;
    border-block-start: 2px dashed var(--_line-strong);
  }
  .path > .passed:not(:last-child)::before {
    border-block-start: 2px solid var(--_good);
  }
  .stage-name {
    margin-block-start: 6px;
    font-weight: 500;
    line-height: 18px;
  }
  .now > .stage-name {
    font-weight: 700;
  }
  .ahead > .stage-name {
    color: var(--_muted);
  }
  .place {
    font-size: var(--_small);
    line-height: 16px;
  }
  .now > .place {
    color: var(--_accent);
    font-weight: 600;
  }
  .mark {
    display: block;
    flex: none;
    fill: none;
  }
  .mark .solid {
    fill: var(--_good);
  }
  .mark .tick {
    stroke: var(--_surface);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark .ring {
    stroke: var(--_line-strong);
    stroke-width: 1.5;
  }
  .mark .unsure {
    stroke-dasharray: 2.5 2.5;
  }
  .now > .mark .ring {
    stroke: var(--_accent);
  }
  .now > .mark .dot {
    fill: var(--_accent);
  }
  /* Narrow: from top to bottom. */
  @container (inline-size < 420px) {
    .path {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .path > li {
      display: block;
      min-block-size: 28px;
      padding-block: 5px;
      padding-inline: 24px 0;
    }
    .path .mark {
      position: absolute;
      inset-block-start: 6px;
      inset-inline-start: 0;
    }
    .path > li:not(:last-child)::before {
      inset-block: 24px -4px;
      inset-inline: 7px auto;
      border-block: 0;
      border-inline-start: 2px dashed var(--_line-strong);
    }
    .path > .passed:not(:last-child)::before {
      border-block: 0;
      border-inline-start: 2px solid var(--_good);
    }
    .stage-name {
      margin: 0;
      margin-inline-end: 4px;
    }
  }
`;
