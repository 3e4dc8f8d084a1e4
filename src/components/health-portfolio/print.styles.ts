import { css } from 'lit';

/** On paper: all that is shown, light, parts unbroken, nothing to press. */
export const printStyles = css`
  @media print {
    :host {
      color-scheme: light;
    }
    .portfolio {
      padding: 0;
      border: 0;
    }
    .part,
    .group,
    tr {
      break-inside: avoid;
    }
    .band-bar,
    .ribbons,
    .node {
      print-color-adjust: exact;
    }
    .figure[aria-expanded='true'] {
      border-color: transparent;
      background: none;
    }
    .group.outside {
      margin-inline: 0;
    }
    .choice,
    .more,
    .close,
    .updating {
      display: none;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
