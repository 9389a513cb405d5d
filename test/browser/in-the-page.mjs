/* What is looked at within a page: each function is sent to the browser by itself. */

export function scrollWidth() {
  return document.documentElement.scrollWidth
}

/** Of each figure, the size in pixels of the smallest text of each of its pictures that is shown. */
export function smallestTexts() {
  return [...document.querySelectorAll('figure')].map((figure) =>
    [...figure.querySelectorAll('svg')]
      .filter((svg) => svg.getBoundingClientRect().width > 0)
      .map((svg) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
        return Math.min(
          ...[...svg.querySelectorAll('text')].map((text) => scale * Number(text.getAttribute('font-size'))),
        )
      }),
  )
}

/** Texts that reach out of their picture, or into another text. */
export function misplacedTexts() {
  return [...document.querySelectorAll('svg')].flatMap((svg) => {
    const frame = svg.getBoundingClientRect()
    if (frame.width === 0) return []
    const texts = [...svg.querySelectorAll('tspan')]
      .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
    const isOut = (box) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom
    // Lines may touch where letters reach down.
    const isOver = (a, b) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5 && b.top < a.bottom - 5
    return texts.flatMap(({ text, box }, index) => [
      ...(isOut(box) ? [`${text} is out of the picture`] : []),
      ...texts.slice(index + 1).flatMap((other) => (isOver(box, other.box) ? [`${text} is over ${other.text}`] : [])),
    ])
  })
}

/** What the keyboard stands on. */
export function standing() {
  const { activeElement } = document
  return {
    id: activeElement?.id ?? '',
    href: activeElement?.getAttribute('href') ?? null,
    html: activeElement?.outerHTML ?? '',
    isSeen: (activeElement?.getBoundingClientRect().left ?? -1) >= 0,
  }
}

/** Stands on the first stop of the keyboard, and says how many there are. */
export function toFirstStop() {
  document.querySelector('.skip')?.focus()
  return document.querySelectorAll('a, [tabindex="0"]').length
}

export function look() {
  const style = (selector) => getComputedStyle(document.querySelector(selector))
  return {
    background: style('body').backgroundColor,
    paper: style('.continuum-picture').getPropertyValue('--picture-paper').trim(),
    contents: style('nav').display,
    wide: style('.wide').display,
    narrow: style('.narrow').display,
  }
}

/** What would run or load. */
export function whatRuns() {
  return document.querySelectorAll('script, img, iframe, object, [onload], [onerror]').length
}

/** The paper of a picture in a file of its own. */
export function paper() {
  return getComputedStyle(document.querySelector('svg > rect')).fill
}
