import { css } from 'lit';

/** The accounts behind a figure. */
export const behindStyles = css`
  .behind {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    padding: 8px 12px;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_raised);
  }
  .behind-title {
    padding-block: 4px;
    font-weight: 600;
  }
  .behind ul {
    grid-column: 1 / -1;
    grid-row: 2;
    columns: 11rem;
    column-gap: 16px;
  }
  .behind li {
    break-inside: avoid;
  }
  .behind .close {
    align-self: start;
    margin-inline-end: -8px;
  }
  .rest {
    padding-block: 4px;
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: 8px;
    inline-size: 100%;
    padding: 3px 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .name bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .name:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (forced-colors: active) {
    .behind {
      border: 1px solid CanvasText;
    }
  }
`;
