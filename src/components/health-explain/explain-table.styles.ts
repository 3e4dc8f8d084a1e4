import { css } from 'lit';

/** The two tables, the details of a measure, and what depends on width and medium. */
export const explainTableStyles = css`
  .scroll {
    margin-block: 8px 6px;
  }
  .sum {
    font-size: var(--_size);
    line-height: 20px;
  }
  .sum thead th {
    padding-block-end: 6px;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_small);
  }
  .sum :is(th, td) {
    padding-block: 4px;
  }
  .sum :is(.measure, .dimension) > td {
    padding-block: 6px;
  }
  .moved :is(.measure, .dimension) > td {
    padding-block: 4px;
  }
  .sum .drawn.drawn {
    padding-block: 0;
  }
  .sum .dimension > * {
    border-block-start: 1px solid var(--_line);
  }
  .sum thead + tbody .dimension > * {
    border-block-start: 0;
  }
  .sum .measure > th,
  .sum tbody .quiet > th {
    padding-inline-start: 18px;
  }
  .moved .measure > th {
    padding-inline-start: 0;
  }
  .measure > td:last-child,
  .quiet > td:last-child {
    color: var(--_text);
  }
  .fold {
    display: inline-flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: 24px;
    margin-inline-start: -18px;
    padding: 2px 4px;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
  }
  .dimension .fold {
    margin-inline-start: -4px;
  }
  .measure .fold {
    margin-inline-start: -4px;
  }
  .fold::before {
    content: '' / '';
    flex: none;
    inline-size: 5px;
    block-size: 5px;
    border: solid var(--_line-strong);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg) translate(-1px, -1px);
    transition: transform 100ms;
  }
  .fold:dir(rtl)::before {
    transform: rotate(135deg) translate(-1px, -1px);
  }
  .fold[aria-expanded='true']::before {
    transform: rotate(45deg) translate(-2px, -2px);
  }
  .sum .more > td {
    padding: 4px 0 12px 18px;
    padding-inline: 18px 0;
    text-align: start;
    white-space: normal;
  }
  .details {
    display: grid;
    gap: 10px;
    padding: 12px;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_raised);
  }
  dl {
    display: grid;
    gap: 8px;
  }
  dl > div {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr);
    gap: 0 16px;
  }
  dt {
    color: var(--_muted);
  }
  .here {
    font-weight: 600;
  }
  .mark {
    margin-inline-start: 6px;
    padding-inline: 6px;
    border-radius: 999px;
    background: var(--_none-tint);
    color: var(--_none);
    font-size: var(--_small);
    font-weight: 500;
  }
  code {
    font:
      0.75rem ui-monospace,
      monospace;
  }
  [part='model'] dl {
    margin-block-start: 8px;
  }
  @container (inline-size < 560px) {
    /* Points and share are in the details too. Cells stay, so that rows keep their columns. */
    .sum:not(.moved) :is(.measure, .dimension) > td:is(:nth-child(2), :nth-child(3)):not([colspan]),
    .sum:not(.moved) thead > tr > :is(:nth-child(2), :nth-child(3)) {
      inline-size: 0;
      max-inline-size: 0;
      overflow: hidden;
      padding-inline: 0;
      font-size: 0;
    }
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (inline-size < 400px) {
    .explain {
      padding: 12px;
    }
    .sum .drawn {
      inline-size: 26%;
      min-inline-size: 60px;
    }
    /* Words are not cut: the bars give way. */
    .sum th {
      overflow-wrap: break-word;
      hyphens: auto;
    }
    .sum:not(.moved) .measure > th,
    .sum tbody .quiet > th {
      padding-inline-start: 10px;
    }
    .sum .more > td {
      padding-inline-start: 0;
    }
  }
  /* No room for the picture beside whole words; the numbers say the same. */
  @container (inline-size < 280px) {
    .sum .drawn,
    .legend {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bone,
    .details,
    .mark {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .explain {
      padding: 0;
      border: 0;
    }
    tr,
    dl > div {
      break-inside: avoid;
    }
    .region-title button,
    .fold::before {
      display: none;
    }
  }
`;
