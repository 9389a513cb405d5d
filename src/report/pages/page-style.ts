import { colours } from '../pictures/style'

const { light, dark } = colours

/** How a report looks: calm on paper, on light and on dark screens, as wide as it is good to read. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: ${light.paper}; --text: ${light.ink}; --faint: ${light.quiet}; --rule: #d3dbe2; --shade: #f3f6f9; --accent: ${light.band};
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  font-size: 106.25%; line-height: 1.6; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: ${dark.paper}; --text: ${dark.ink}; --faint: ${dark.quiet}; --rule: #36434f; --shade: #1c252e; --accent: ${dark.band};
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word; }
header, nav, main, footer { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3.5rem; }
h1 { margin: 0 0 .75rem; font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.5rem); line-height: 1.15; letter-spacing: -.015em; }
h2 { margin: 0 0 1rem; font-size: 1.375rem; line-height: 1.3; letter-spacing: -.005em; }
h3 { margin: 2rem 0 .75rem; font-size: 1.0625rem; line-height: 1.4; }
p { margin: 0 0 .75rem; }
header p { color: var(--faint); }
header p.lead { color: var(--text); font-size: 1.25rem; line-height: 1.45; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--page); }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
nav { margin-top: 2rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 1rem 0; list-style: none;
  border-block: 1px solid var(--rule); }
nav li { margin: 0; }
nav a { display: inline-block; padding-block: .25rem; }
main > section { padding-top: 3rem; }
figure { margin: 0 0 1.5rem; }
figure svg { border-radius: .5rem; }
.picture { padding: .25rem; border: 1px solid var(--rule); border-radius: .75rem; }
.narrow { display: none; }
@media screen and (max-width: 44rem) { .wide { display: none; } .narrow { display: block; } }
.table { margin: 0 0 1.5rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.45;
  font-variant-numeric: tabular-nums; }
caption { padding: 0 0 .5rem; text-align: left; font-weight: 600; }
caption span { display: block; position: sticky; left: 0; max-width: min(47.5rem, 100vw - 2.5rem); }
th, td { padding: .5rem .75rem .5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule);
  overflow-wrap: normal; }
thead th { color: var(--faint); font-weight: 600; border-bottom-width: 2px; }
tbody th { font-weight: 600; }
.long table { font-size: .8125rem; line-height: 1.35; }
.long th, .long td { padding-block: .3rem; }
.long tbody th { min-width: 9rem; font-weight: 400; overflow-wrap: anywhere; }
.long td:nth-child(2) { min-width: 12rem; }
.long td:nth-child(3) { white-space: nowrap; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
li { margin: 0 0 .6rem; }
li ul { margin: .25rem 0 0; padding-left: 1rem; color: var(--faint); font-size: .9375rem; }
li li { margin: .15rem 0; }
footer { margin-top: 4rem; padding-block: 1.5rem 4rem; border-top: 1px solid var(--rule); color: var(--faint);
  font-size: .9375rem; }
@page { margin: 18mm 16mm; }
@media print {
  :root { font-size: 10.5pt; line-height: 1.45; }
  header, nav, main, footer { max-width: none; padding-inline: 0; }
  header { padding-top: 0; }
  nav, .skip { display: none; }
  main > section { padding-top: 1.75rem; }
  h1, h2, h3, caption { break-after: avoid; }
  figure, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  .picture { border: 0; padding: 0; }
  footer { margin-top: 2rem; }
}
`
