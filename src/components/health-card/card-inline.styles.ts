import { css } from 'lit';

/** A card in a line: of the type, and on the baseline, of what stands around it. */
export const cardInlineStyles = css`
  :host([size='inline']:not([hidden])) {
    display: inline-flex;
    inline-size: auto;
    max-inline-size: 100%;
    container-type: normal;
    font: inherit;
    vertical-align: baseline;
  }
  :host([size='inline']) > span {
    display: inline-flex;
    flex: 1 1 auto;
    font: inherit;
    min-inline-size: 0;
  }
  .line {
    position: relative;
    display: inline-flex;
    flex: 1 1 auto;
    align-items: baseline;
    gap: 0.5em;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  /* As high as a finger needs, without pushing lines of text apart. */
  button.line::after {
    content: '' / '';
    position: absolute;
    inset: -4px -2px;
    border-radius: min(4px, var(--_radius));
  }
  button.line:hover {
    background: none;
  }
  button.line:hover .word {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .line.quiet {
    color: var(--_muted);
  }
  .line.old {
    text-decoration: underline dashed var(--_line-strong);
    text-underline-offset: 3px;
  }
  .line .name {
    display: inline;
    flex: 0 1 auto;
    overflow: hidden;
    font-size: inherit;
    line-height: inherit;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .line .word {
    display: inline-flex;
    flex: none;
    align-items: baseline;
    gap: 0.35em;
    color: var(--_ink);
    font-weight: 600;
  }
  /* In a column of cards as wide as it is, movements and lines stand under each other. */
  .line > .quiet {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .line .sparkline {
    flex: none;
    align-self: center;
    inline-size: 64px;
    margin-inline-end: 4px;
    block-size: 1em;
  }
  .line .sparkline .end {
    stroke-width: 5px;
  }
  .line .bone {
    inline-size: 9em;
    block-size: 0.8em;
  }
`;
