/** A piece of the page. What is inside is text or pieces, never markup: text from outside stays text. */
export function node(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...inside)
  return made
}

/** A picture of the library, whose markup has text from outside escaped. */
export function picture(svg: string): HTMLElement {
  const figure = node('figure')
  figure.innerHTML = svg
  return figure
}

/** A button that hands on a file, which is made when it is asked for. A file is not bound by the policy of the page. */
export function download(label: string, file: { name: string; type: string; text: () => string }): HTMLElement {
  const button = node('button', { type: 'button' }, label)
  button.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([file.text()], { type: file.type }))
    node('a', { href: address, download: file.name }).click()
    // Not at once: there are browsers that only begin to read it then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  })
  return button
}

/** The figures of a picture, for whoever cannot see it or wants the numbers. */
export function figures(tables: readonly Figures[]): HTMLElement {
  return node('details', { class: 'figures' }, node('summary', {}, 'The figures as tables'), ...tables.map(table))
}

interface Figures {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

function table({ caption, head, rows }: Figures): HTMLElement {
  return node(
    'div',
    // What can be scrolled sideways on a narrow page can be reached by keyboard.
    { class: 'scrolled', role: 'region', 'aria-label': caption, tabindex: '0' },
    node(
      'table',
      {},
      node('caption', {}, caption),
      node('thead', {}, node('tr', {}, ...head.map((text) => node('th', { scope: 'col' }, text)))),
      node(
        'tbody',
        {},
        ...rows.map(([first = '', ...cells]) =>
          node('tr', {}, node('th', { scope: 'row' }, first), ...cells.map((text) => node('td', {}, text))),
        ),
      ),
    ),
  )
}
