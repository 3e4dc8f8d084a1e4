import { css, html, type TemplateResult } from 'lit';
import { heading } from '../heading.js';

/**
 * What an element shows, under the name of the account it shows it of: several stand beside each other on a page that
 * has said the name, so what tells them apart is what is read first. One heading, or a list of headings would be of names.
 */
export function accountTitle(level: number, name: string, title: string): TemplateResult {
  return heading(
    level,
    'name',
    html`<bdi class="of" title=${name}>${name}</bdi> <span class="what">${title}</span>`,
  );
}

export const accountTitleStyles = css`
  .name .of,
  .name .what {
    display: block;
  }
  .name .of {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 18px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
`;
