import { css } from 'lit';

/**
 * On paper, as one takes it to a review: steps, contacts and the record unfolded, with the day and the model; the
 * workings and the sum of the movement as the reader left them; nothing to press.
 */
export const cardPrintStyles = css`
  @media print {
    .card {
      border: 0;
      padding: 0;
    }
    .printed {
      display: block;
      padding-block-start: 8px;
      border-block-start: 1px solid var(--_line);
    }
    .workings {
      margin: 0;
      padding: 0;
    }
    section,
    .reason,
    .play,
    tr {
      break-inside: avoid;
    }
    .card button:not(.plain),
    .question,
    .reading,
    .links,
    .buttons a,
    .workings:not([open]),
    .moved:not([open]),
    summary::before,
    summary::after,
    a[target]::after {
      display: none !important;
    }
    .play,
    .contacts .fold,
    .more-plays,
    .acts,
    .warnings details {
      &::details-content {
        block-size: auto;
        content-visibility: visible;
      }
    }
    .plain {
      text-decoration: none;
    }
    .band {
      print-color-adjust: exact;
    }
  }
`;
