import { css } from 'lit';

/**
 * The look of every element. Public tokens (`--health-*`) are only read here, never set: a value the page gives on
 * `:root` must win. Light or dark follows the `color-scheme` of the host page.
 *
 * What the page says of text (its spacing, case, alignment, colour, …) ends at the outermost element inside; language,
 * direction, colour scheme, visibility and custom properties come through.
 */
export const tokens = css`
  :host {
    --_text: var(--health-text, light-dark(#1b1d22, #e7e9ed));
    --_muted: var(--health-muted, light-dark(#5c626c, #a2a8b3));
    --_surface: var(--health-surface, light-dark(#ffffff, #16181d));
    --_raised: var(--health-raised, light-dark(#f7f8f9, #1e2127));
    --_line: var(--health-line, light-dark(#e3e5e9, #2e323a));
    --_line-strong: var(--health-line-strong, light-dark(#868d99, #7b828f));
    --_accent: var(--health-accent, light-dark(#3355c8, #9db2ff));
    --_act: var(--health-act, light-dark(#8a1616, #ff9d91));
    --_act-tint: var(--health-act-tint, light-dark(#fdecea, #3b1512));
    --_look: var(--health-look, light-dark(#855900, #f5c869));
    --_look-tint: var(--health-look-tint, light-dark(#fff3d6, #352700));
    --_good: var(--health-good, light-dark(#0e5744, #9be8c8));
    --_good-tint: var(--health-good-tint, light-dark(#e7f6ec, #0f2a1a));
    --_none: var(--health-none, light-dark(#4a4f57, #c3c8d0));
    --_none-tint: var(--health-none-tint, light-dark(#f1f2f4, #23272e));
    --_font: var(--health-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    --_size: var(--health-font-size, 0.8125rem);
    /* Steps from the one size, so that all text follows what the page gives. */
    --_smallest: calc(var(--_size) * 0.846);
    --_small: calc(var(--_size) * 0.923);
    --_medium: calc(var(--_size) * 1.077);
    --_large: calc(var(--_size) * 1.231);
    --_gap: var(--health-gap, 1rem);
    --_radius: var(--health-radius, 8px);
    display: block;
    box-sizing: border-box;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host > :where(:not(style, [hidden])) {
    all: initial;
    /* The language is a property too: by it glyphs are chosen and lines broken. */
    -webkit-locale: revert-layer;
    display: block;
    position: relative;
    box-sizing: border-box;
    visibility: inherit;
    color-scheme: inherit;
    pointer-events: inherit;
    user-select: inherit;
    print-color-adjust: inherit;
    forced-color-adjust: inherit;
    color: var(--_text);
    font: var(--_size) / 1.5 var(--_font);
    font-variant-numeric: tabular-nums;
    /* Japanese, which has no blanks: lines end between phrases where the browser knows them. */
    line-break: strict;
    word-break: auto-phrase;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* A text of the host that is a box of its own, in a flexible line or a clamp, stands where the page's texts stand. */
  bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: min(4px, var(--_radius));
  }
  .quiet {
    color: var(--_muted);
  }
  .together {
    white-space: nowrap;
  }
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--health-muted, light-dark(#33373e, #dfe2e7));
      --_raised: var(--health-raised, var(--_surface));
      --_line: var(--health-line, light-dark(#6b7280, #9aa1ad));
      --_line-strong: var(--health-line-strong, light-dark(#33373e, #dfe2e7));
      --_act-tint: var(--health-act-tint, var(--_surface));
      --_look-tint: var(--health-look-tint, var(--_surface));
      --_good-tint: var(--health-good-tint, var(--_surface));
      --_none-tint: var(--health-none-tint, var(--_surface));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/** Buttons of every element: verbs, at least 28 px high. */
export const buttonStyles = css`
  button {
    min-block-size: 28px;
    padding: 3px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: min(6px, var(--_radius));
    color: inherit;
    background: var(--_surface);
    font: inherit;
    line-height: 20px;
    cursor: pointer;
    transition: background-color 100ms;
  }
  button:hover {
    background: var(--_raised);
  }
  button:disabled {
    color: var(--_muted);
    cursor: default;
  }
`;
