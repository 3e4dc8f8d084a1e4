import { css } from 'lit';

/** The frame: summary, toolbar, rows, and the account beside or over them. */
export const frameStyles = css`
  :host {
    display: flex;
    position: relative;
    flex-direction: column;
    block-size: var(--health-list-height, 40rem);
    /* However high it may grow, only a screenful of rows is drawn. */
    max-block-size: 100vh;
    min-inline-size: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    container: health-list / inline-size;
  }
  .frame {
    display: flex;
    flex: 1;
    min-block-size: 0;
  }
  .main {
    display: flex;
    position: relative;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    container: health-rows / inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 14px 16px 0;
  }
  .sayings {
    flex: 1 1 20rem;
    min-inline-size: 0;
  }
  .head p {
    margin: 0;
  }
  .summary {
    font-size: 1.077em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  /* The sentence that will stand here, unseen, so that the rows below do not move when it does. */
  .summary[data-room] {
    display: grid;
  }
  .summary[data-room] > bdi,
  .summary[data-room]::after {
    grid-area: 1 / 1;
  }
  .summary[data-room]::after {
    content: attr(data-room) / '';
    visibility: hidden;
  }
  .count {
    color: var(--_muted);
    font-weight: 400;
  }
  .pane {
    display: flex;
    position: relative;
    flex: 0 0 clamp(340px, 38%, 460px);
    flex-direction: column;
    min-inline-size: 0;
    padding: 8px;
    overflow: auto;
    border-inline-start: 1px solid var(--_line);
    background: var(--_raised);
  }
  .leave {
    display: inline-flex;
    align-items: center;
    align-self: end;
    gap: 6px;
    margin-block-end: 4px;
    border-color: transparent;
    color: var(--_muted);
    background: none;
  }
  .leave:hover {
    color: var(--_text);
    background: var(--_surface);
  }
  .leave svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  @container health-rows (inline-size < 640px) {
    .head {
      padding: 12px 12px 0;
    }
  }
  @container health-list (inline-size < 900px) {
    .pane {
      position: absolute;
      inset: 0;
      z-index: 1;
      border: 0;
    }
    /* Hidden rather than removed: a removed scroller forgets how far it was scrolled. */
    .covered {
      visibility: hidden;
    }
  }
`;
