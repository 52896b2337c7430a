/** The look of the map on paper. */
import {css} from "lit";

export const paperCss = css`
  /* On the screen it only exists while the browser makes ready to print, and nobody sees it. */
  .paper {
    position: absolute;
    inset: 0 auto auto 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    color-scheme: light;
    color: #000;
    font-size: 9.5pt;
    line-height: 1.35;
  }
  .paper .page {
    --_width: 18cm;
    --_scale: 1;
    position: relative;
    inline-size: calc(var(--_width) * var(--_scale));
    block-size: calc(var(--_width) * var(--_scale) * 5 / 6);
    overflow: hidden;
  }
  .paper .box {
    position: absolute;
    inline-size: var(--_width);
    block-size: calc(var(--_width) * 5 / 6);
    transform: scale(var(--_scale));
    transform-origin: 0 0;
  }
  .paper .box .map {
    border: 1px solid var(--_line);
  }
  .paper [data-number] {
    z-index: 1;
  }
  .paper [data-number]::after {
    content: attr(data-number);
    position: absolute;
    inset: -5px -7px auto auto;
    min-inline-size: 16px;
    padding-inline: 3px;
    border-radius: 8px;
    background: var(--_ink);
    color: var(--_surface);
    font-size: 10px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 16px;
    text-align: center;
  }
  .paper header > strong {
    font-size: 14pt;
    line-height: 1.25;
  }
  .paper header {
    margin-block-end: 3mm;
  }
  .paper .fine {
    margin-block: 1mm;
    color: var(--_muted);
    font-size: 8pt;
    overflow-wrap: anywhere;
  }
  .paper .groups {
    columns: 8cm;
    column-gap: 8mm;
  }
  .paper .group,
  .paper .elsewhere {
    padding-block: 1mm;
    border-block-start: 1px solid var(--_line);
  }
  .paper .group {
    position: relative;
    padding-inline-start: 2.6em;
  }
  .paper .groups li li {
    break-inside: avoid;
  }
  .paper .groups strong,
  .paper .groups strong + span {
    display: block;
  }
  .paper .groups strong + span {
    font-size: 8.5pt;
  }
  .paper .group > .number,
  .paper .group > .roundel {
    position: absolute;
    inset: 1mm auto auto 0;
    inline-size: 2em;
  }
  .paper .group > .number {
    border-radius: 1em;
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
    opacity: 1;
    print-color-adjust: exact;
  }
  .paper .group > .roundel {
    block-size: 2em;
  }
  .paper .stages-title {
    margin-block-start: 4mm;
    break-after: avoid;
  }
  @container (inline-size < 18cm) {
    .paper .full {
      --_scale: 0.83;
    }
  }
  @container (inline-size < 15cm) {
    .paper .full {
      --_scale: 0.66;
    }
  }
  @container (inline-size < 12cm) {
    .paper .full {
      --_scale: 0.5;
    }
  }
  @container (inline-size < 9cm) {
    .paper .full {
      --_scale: 0.39;
    }
  }
  @media print {
    .layout[data-printed] {
      display: none;
    }
    .paper {
      position: static;
      block-size: auto;
      overflow: visible;
      visibility: visible;
    }
    .paper .page,
    .paper .page * {
      print-color-adjust: exact;
    }
    .paper .page,
    .paper header {
      break-inside: avoid;
    }
  }
`;
