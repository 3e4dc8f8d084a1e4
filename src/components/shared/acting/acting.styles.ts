import { css } from 'lit';

/** The question put before a play is set aside, what was done, and the picture of the last visit. */
export const actingStyles = css`
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
  select,
  textarea {
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 3px 6px;
    border: 1px solid var(--_line-strong);
    border-radius: min(6px, var(--_radius));
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }
  textarea {
    resize: vertical;
  }
  .folds {
    display: grid;
    gap: 4px;
  }
  .folds > .fold > summary {
    font-weight: 600;
  }
  .reading form {
    display: grid;
    gap: 8px;
    padding-block: 4px 8px;
  }
  .reading fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .reading fieldset label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    cursor: pointer;
  }
  .reading input {
    margin: 0;
    accent-color: var(--_accent);
  }
  .reading .note {
    display: grid;
    gap: 2px;
    font-size: var(--_small);
  }
  .reading .buttons {
    margin: 0;
  }
  .acts li {
    padding-block: 2px;
  }
  .acts p {
    margin-block-start: 6px;
    font-size: var(--_small);
  }
  .stood {
    margin-block-start: 8px;
    padding: 4px 10px;
    border: 1px dashed var(--_line-strong);
    border-radius: calc(var(--_radius) - 2px);
    font-size: var(--_small);
    line-height: 18px;
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
    font-size: var(--_smallest);
    line-height: 14px;
  }
`;
