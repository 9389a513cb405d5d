/**
 * The colours of the pictures, on light and on dark paper: 4.5 to 1 for text and 3 to 1 for what is drawn, as WCAG 2.2
 * asks (1.4.3, 1.4.11). Nothing is told by colour alone: shapes, fills and words say the same.
 */
const colours = {
  light: {
    paper: '#ffffff',
    ink: '#1a2530',
    quiet: '#4b5a68',
    line: '#78858f',
    band: '#1f5a8c',
    met: '#17694a',
    'not-met': '#a8391b',
    unknown: '#5a6875',
  },
  dark: {
    paper: '#141b22',
    ink: '#e8edf2',
    quiet: '#aab6c1',
    line: '#7d8b98',
    band: '#82b6e8',
    met: '#63c79c',
    'not-met': '#ff9c7c',
    unknown: '#b3bfca',
  },
} as const

type Colour = keyof (typeof colours)['light']

/** A colour as the pictures name it. A page can set its own as `--continuum-ink` and so on. */
export function colour(name: Colour): string {
  return `var(--${name})`
}

/** What makes the classes of a picture look as they do; the same in each, so that several share a page. */
export const pictureStyle: string = [
  '.continuum-picture { display: block; height: auto;',
  "  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;",
  `  ${variables('light')} }`,
  `@media screen and (prefers-color-scheme: dark) { .continuum-picture { ${variables('dark')} } }`,
].join('\n')

function variables(scheme: keyof typeof colours): string {
  return Object.entries(colours[scheme])
    .map(([name, value]) => `--${name}: var(--continuum-${name}, ${value});`)
    .join(' ')
}
