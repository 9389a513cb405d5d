/**
 * The colours of the pictures, on light and on dark paper: 4.5 to 1 for text and 3 to 1 for what is drawn, as WCAG 2.2
 * asks (1.4.3, 1.4.11). Nothing is told by colour alone: shapes, fills and words say the same.
 */
export const colours = {
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

/**
 * A colour as the pictures name it: the style’s, or where a page refuses that, the one of light paper. The name is one that
 * no page is likely to have for something else.
 */
export function colour(name: Colour): string {
  return `var(--picture-${name}, ${colours.light[name]})`
}

/**
 * The text of the `style` element in a picture: the same in every picture, whatever it shows, so that several share a
 * page. Its hash is what a strict Content Security Policy allows it by. Another version of the package may have another.
 *
 * Where it is refused, a picture is drawn as on light paper and in the font of the page.
 *
 * It takes eight colours from the page, and has one of its own for each that is not set: `--continuum-paper`,
 * `--continuum-ink`, `--continuum-quiet`, `--continuum-line`, `--continuum-band`, `--continuum-met`,
 * `--continuum-not-met` and `--continuum-unknown`.
 *
 * @example
 * continuumPicture(assessment).includes(`<style>${pictureStyle}</style>`) // true
 */
export const pictureStyle: string = [
  '.continuum-picture { display: block; height: auto;',
  "  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;",
  `  ${variables('light')} }`,
  `@media screen and (prefers-color-scheme: dark) { .continuum-picture { ${variables('dark')} } }`,
].join('\n')

function variables(scheme: keyof typeof colours): string {
  return Object.entries(colours[scheme])
    .map(([name, value]) => `--picture-${name}: var(--continuum-${name}, ${value});`)
    .join(' ')
}
