import { css } from 'lit';

/** The accounts to look at today: the same columns, rows as high as what they say, on the ground of what is near. */
export const leadStyles = css`
  .lead[hidden] {
    display: none;
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    padding: 14px 16px 6px;
    border-block-end: 1px solid var(--_line);
    font-weight: 600;
    line-height: 20px;
  }
  .group + .lead-rows:not(:empty) + .others {
    border-block-start: 1px solid var(--_line-strong);
    margin-block-start: -1px;
  }
  .others {
    color: var(--_muted);
  }
  .group.quiet {
    font-weight: 400;
  }
  .group .aside {
    color: var(--_muted);
    font-weight: 400;
  }
  .none {
    padding: 8px 16px 10px;
    border-block-end: 1px solid var(--_line);
  }
  .lead-rows .row {
    position: relative;
    block-size: auto;
    min-block-size: 4rem;
    padding-block: 10px;
    overflow: visible;
    contain: layout;
  }
  .lead-rows .row > .cell {
    align-self: start;
  }
  .lead-rows .movement {
    align-items: start;
  }
  .because {
    display: block;
    font-weight: 500;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .lead-rows .reason .second {
    margin-block-start: 2px;
  }
  .lead-rows .step .first {
    white-space: normal;
  }
  @container health-rows (inline-size < 880px) {
    .lead-rows .row {
      grid-template:
        'band who movement' auto
        '. reason step' auto / var(--_band-column) minmax(9rem, 1.3fr) minmax(11.25rem, 1fr);
      row-gap: 6px;
    }
    .lead-rows .in-band {
      grid-area: band;
    }
    .lead-rows .who {
      grid-area: who;
    }
    .lead-rows .movement {
      grid-area: movement;
    }
    .lead-rows .reason {
      grid-area: reason;
    }
    .lead-rows .step {
      display: block;
      grid-area: step;
    }
  }
  @container health-rows (inline-size < 640px) {
    .group {
      padding-inline: 12px;
    }
    .none {
      padding-inline: 12px;
    }
    .lead-rows .row {
      grid-template:
        'who movement' auto 'band band' auto 'reason reason' auto 'step step' auto / minmax(0, 1fr)
        auto;
      row-gap: 5px;
      block-size: auto;
      padding-block: 12px;
    }
    .lead-rows .in-band {
      max-inline-size: none;
    }
    .lead-rows .step {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
    }
    .row .step .second {
      display: block;
    }
  }
  @container health-rows (inline-size < 260px) {
    .lead-rows .row {
      grid-template: 'who' auto 'movement' auto 'band' auto 'reason' auto 'step' auto / minmax(0, 1fr);
    }
    .lead-rows .name {
      white-space: normal;
    }
  }
`;
