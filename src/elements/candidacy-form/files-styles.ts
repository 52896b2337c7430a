import {css} from "lit";

export const filesCss = css`
  .files {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .preview {
    flex: none;
    inline-size: 4em;
    block-size: 3em;
    border-radius: 3px;
    object-fit: cover;
    background: var(--_tint);
  }
  .preview.kind {
    display: grid;
    place-items: center;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
    text-transform: uppercase;
  }
  .file-name {
    flex: 1 1 10em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .file-name > * {
    display: block;
  }
`;
