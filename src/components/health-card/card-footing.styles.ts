import { css } from 'lit';

/** The conversation, coverage, links and the workings. */
export const cardFootingStyles = css`
  .conversation {
    padding: 12px;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_raised);
  }

  .views {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
    gap: 8px 12px;
    margin: 0 0 8px;
  }
  .views dt {
    margin-block-end: 4px;
    font-size: var(--_small);
  }
  .views dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
    margin: 0;
  }
  .views .note {
    margin-block-start: 4px;
    font-size: var(--_small);
    line-height: 18px;
  }
  .printed {
    display: none;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .links a {
    display: inline-block;
    min-block-size: 24px;
    line-height: 24px;
  }
  .workings {
    margin: 0 -16px -16px;
    padding: 0 16px;
    border-block-start: 1px solid var(--_line);
  }
  .workings > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 10px;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 20px;
  }
  .workings > summary::before {
    order: 1;
    transform: rotate(45deg) translate(-2px, -2px);
  }
  .workings[open] > summary::before {
    transform: rotate(-135deg) translate(-2px, -2px);
  }
  .workings > :last-child {
    padding-block-end: 14px;
  }
  .workings > p {
    font-size: var(--_small);
    line-height: 18px;
  }
`;
