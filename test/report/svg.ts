/** Pictures as they are read, to hold what is drawn against what should be. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect } from 'vitest'

/** An element that was read: its name, attributes, text and children. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly Node[]
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
})

/** A picture, which has to be well-formed. */
export function read(svg: string): Node {
  expect(XMLValidator.validate(svg)).toBe(true)
  const [root] = nodes(parser.parse(svg))
  if (root === undefined) throw new Error('there should be an element')
  return root
}

type Parsed = { readonly [name: string]: unknown; readonly ':@'?: Readonly<Record<string, string>> }

function nodes(parsed: readonly Parsed[]): Node[] {
  return parsed.flatMap((one): Node[] => {
    const name = Object.keys(one).find((key) => key !== ':@' && key !== '#text')
    if (name === undefined) return []
    const inside = one[name] as readonly Parsed[]
    const text = inside.map((part) => ('#text' in part ? String(part['#text']) : '')).join('')
    return [{ name, attributes: one[':@'] ?? {}, text, children: nodes(inside) }]
  })
}

/** Everything in an element, itself first. */
export function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)]
}

/** What has a class, in the order in which it is drawn. */
export function withClass(node: Node, name: string): Node[] {
  return all(node).filter(({ attributes }) => attributes.class?.split(' ').includes(name))
}

export function named(node: Node, name: string): Node[] {
  return all(node).filter((one) => one.name === name)
}

/** All text that is drawn, with a space between the lines. */
export function drawnText(node: Node): string {
  return named(node, 'tspan')
    .map(({ text }) => text)
    .join(' ')
}

export function number(node: Node | undefined, attribute: string): number {
  return Number(node?.attributes[attribute])
}
