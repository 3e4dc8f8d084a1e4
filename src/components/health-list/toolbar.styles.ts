import { css } from 'lit';

/** Search, band chips and choices: one line where there is room, three quiet ones where there is not. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    align-items: center;
    gap: 8px 16px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--_line);
  }
  .ask {
    display: flex;
    flex: 0 1 240px;
    gap: 8px;
    align-items: center;
  }
  .search {
    display: flex;
    position: relative;
    flex: 1 1 0;
    align-items: center;
    min-inline-size: 0;
  }
  .search input {
    inline-size: 100%;
    block-size: 30px;
    padding: 0 30px 0 30px;
    border: 1px solid var(--_line-strong);
    border-radius: min(6px, var(--_radius));
    color: inherit;
    background: var(--_surface);
    font: inherit;
    appearance: none;
  }
  .search input:placeholder-shown:not(:focus) {
    padding-inline-end: 8px;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search input:focus-visible {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: 0;
    border-radius: min(6px, var(--_radius));
  }
  .glass {
    position: absolute;
    inset-inline-start: 9px;
    pointer-events: none;
  }
  .search svg,
  .choice svg {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .clear {
    display: grid;
    position: absolute;
    inset-inline-end: 3px;
    place-items: center;
    inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
  }
  kbd {
    position: absolute;
    inset-inline-end: 7px;
    padding: 0 5px;
    border: 1px solid var(--_line);
    border-radius: min(4px, var(--_radius));
    color: var(--_muted);
    font: inherit;
    font-size: 0.85em;
    line-height: 16px;
    pointer-events: none;
  }
  /* The key is heard inside the list alone. */
  :host(:not(:focus-within)) kbd {
    display: none;
  }
  .choices {
    display: flex;
    flex: none;
    gap: 6px;
    margin-inline-start: auto;
  }
  /* One line, whatever bands come: the rows below stay where they are, and chips beyond the edge are scrolled to. */
  .chips {
    display: flex;
    flex: 0 1 auto;
    gap: 6px;
    min-inline-size: 0;
    margin: -4px;
    padding: 4px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }
  .chips .chip {
    flex: none;
  }
  .chip.fold {
    display: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 30px;
    padding: 0 10px;
    border-color: var(--_line);
    border-radius: 999px;
    font-weight: 500;
    white-space: nowrap;
  }
  .chip .band-shape {
    color: var(--_ink);
  }
  .chip bdi {
    max-inline-size: 18ch;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_ink, var(--_accent));
    color: var(--_ink, var(--_accent));
    background: var(--_tint, var(--_surface));
  }
  .chip[aria-pressed='true'] .count {
    color: inherit;
  }
  .choice {
    display: inline-flex;
    position: relative;
    align-items: center;
  }
  .choice select {
    block-size: 30px;
    max-inline-size: 22ch;
    padding-block: 0;
    padding-inline: 10px 26px;
    border: 1px solid var(--_line);
    border-radius: min(6px, var(--_radius));
    color: inherit;
    background: var(--_surface);
    font: inherit;
    text-overflow: ellipsis;
    appearance: none;
    cursor: pointer;
  }
  .choice select:hover {
    background: var(--_raised);
  }
  .choice svg {
    position: absolute;
    inset-inline-end: 9px;
    pointer-events: none;
  }
  .chosen select {
    border-color: var(--_line-strong);
    font-weight: 500;
  }
  @container health-rows (inline-size < 1040px) {
    .chip {
      padding-inline: 8px;
    }
    .ask {
      flex-basis: 340px;
    }
    .chip.fold {
      display: inline-flex;
      flex: none;
      border-color: var(--_line-strong);
      border-radius: min(6px, var(--_radius));
    }
    .toolbar {
      flex-wrap: wrap;
    }
    .chips {
      max-inline-size: calc(100% + 8px);
    }
    .choices {
      display: none;
      flex: 1 1 100%;
      flex-wrap: wrap;
      justify-content: end;
    }
    .choices.unfolded {
      display: flex;
    }
  }
  @container health-rows (inline-size < 640px) {
    .toolbar {
      padding: 8px 12px;
    }
    .ask {
      flex: 1 1 100%;
    }
    kbd {
      display: none;
    }
    .choice {
      flex: 1 1 7rem;
    }
    .choice select {
      inline-size: 100%;
      max-inline-size: none;
    }
  }
  @container health-rows (inline-size < 280px) {
    .ask {
      flex-wrap: wrap;
    }
    .search {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
    .search svg,
    .choice svg {
      stroke: CanvasText;
    }
    .chip .band-shape {
      color: ButtonText;
    }
  }
`;
