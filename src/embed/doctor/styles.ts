/** How the doctor's panel looks: nothing of the page reaches it, and it asks nothing of the page. */
export const panelStyles = `
:host {
  all: initial;
  position: fixed;
  inset: auto 0 0 auto;
  z-index: 2147483647;
  inline-size: min(100%, 36em);
  color-scheme: light dark;
  --ink: #1c2420;
  --muted: #5b655f;
  --edge: #767f79;
  --surface: #fff;
  --tint: #eef4f1;
  --accent: #0e5a4a;
  font: 16px/1.5 system-ui, sans-serif;
}
section {
  box-sizing: border-box;
  max-block-size: min(85vh, 48em);
  overflow: auto;
  padding: 1em 1.25em;
  border: 1px solid var(--edge);
  border-start-start-radius: 0.6em;
  background: var(--surface);
  color: var(--ink);
  overflow-wrap: anywhere;
}
h2, p, ul, pre { margin: 0; padding: 0; }
h2 { font-size: 1.25em; line-height: 1.3; }
.version { color: var(--muted); font-size: 0.875em; }
[role="status"] { margin-block: 0.75em; font-weight: 600; }
ul { list-style: none; display: grid; gap: 0.75em; }
li { padding: 0.75em 1em; border-radius: 0.6em; border-inline-start: 4px solid var(--edge); background: var(--tint); white-space: pre-line; }
li.error { border-color: #a32135; }
li.warning { border-color: #e8a317; }
.mend { margin-block-start: 0.35em; color: var(--muted); }
pre { margin-block-start: 0.5em; padding: 0.5em 0.75em; border: 1px solid var(--edge); border-radius: 0.4em; background: var(--surface); white-space: pre-wrap; }
code, textarea { font: 0.875em/1.5 ui-monospace, monospace; }
textarea { inline-size: 100%; color: inherit; background: inherit; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block-start: 1em; }
button {
  min-block-size: 44px;
  padding: 0.4em 1em;
  border: 1px solid var(--edge);
  border-radius: 0.6em;
  background: var(--surface);
  color: var(--accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px; }
@media (prefers-color-scheme: dark) {
  :host { --ink: #e9ede9; --muted: #9fada5; --edge: #7c8a82; --surface: #161c19; --tint: #1c2a24; --accent: #6cc7ab; }
  li.error { border-color: #ff9aa6; }
}
/* Where there is room, the buttons stay in view however long the list is. */
@media (min-height: 30em) {
  section { padding-block-end: 0; scroll-padding-block-end: 9em; }
  section:focus-visible { outline: 0; border: 3px solid var(--accent); }
  .buttons { position: sticky; inset-block-end: 0; padding-block: 0.75em; background: var(--surface); }
}
@media print { :host { display: none; } }
`;
