import { css } from 'lit';

/** What unfolds has the same chevron in every element, as fine as its lines, in place of the browser's triangle. */
export const summaryStyles = css`
  summary {
    display: flex;
    gap: 8px;
    align-items: baseline;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 24px;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '' / '';
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    border: solid var(--_line-strong);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg) translate(-1px, -1px);
    transition: transform 100ms;
  }
  summary:dir(rtl)::before {
    transform: rotate(135deg) translate(-1px, -1px);
  }
  [open] > summary::before {
    transform: rotate(45deg) translate(-2px, -2px);
  }
  @media print {
    summary::before {
      display: none;
    }
  }
`;
