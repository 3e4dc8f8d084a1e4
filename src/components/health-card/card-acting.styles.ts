import { css } from 'lit';

/** The question put before a play is set aside, what was done, and the picture of the last visit. */
export const cardActingStyles = css`
  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question legend {
    margin-block-end: 6px;
    padding: 0;
    font-weight: 600;
  }
  /* The focus goes to the first choice: its answer is to come into view with it. */
  .question select {
    scroll-margin-block-end: 6rem;
  }
  select {
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 3px 6px;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }
  .acts > summary {
    padding-block: 2px;
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 20px;
  }
  .acts > :not(summary) {
    margin-inline-start: 14px;
  }
  .acts li {
    padding-block: 2px;
  }
  .acts p {
    margin-block-start: 6px;
    font-size: 0.75rem;
  }
  .as-it-stood .band {
    color: var(--_muted);
    background: none;
    font-weight: 400;
    outline: 1px solid var(--_line-strong);
    outline-offset: -1px;
  }
  .mixed {
    margin-block: -4px 8px;
    font-size: 0.6875rem;
    line-height: 14px;
  }
`;
