import { css } from 'lit';

/** Loading, empty, broken and partly read, in a card or a feed. */
export const statesStyles = css`
  .warnings {
    padding: 6px 10px;
    border: 1px dashed var(--_line-strong);
    border-radius: calc(var(--_radius) - 2px);
  }
  .warnings summary {
    line-height: 24px;
  }
  .notice {
    display: grid;
    place-content: center;
    min-block-size: 10rem;
    text-align: center;
  }
  .notice p:first-child {
    font-weight: 600;
  }
  .loading {
    display: grid;
    align-content: start;
    gap: 12px;
    min-block-size: 22rem;
  }
  .bone {
    inline-size: 55%;
    block-size: 14px;
    border-radius: min(4px, var(--_radius));
    background: var(--_none-tint);
  }
  .bone.wide {
    inline-size: 85%;
  }
  .bone.tall {
    inline-size: 100%;
    block-size: 72px;
  }
`;
