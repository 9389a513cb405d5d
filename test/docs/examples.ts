import { readFileSync } from 'node:fs'
import ts from 'typescript'
import type { Code } from './code'
import type { Documented } from './docstrings'

/** An example of a docstring: the file that it makes, and what it says comes out. */
export interface Example extends Code {
  /** What the comments after its expressions say, in their order; `…` stands for what is left out. */
  readonly results: readonly string[]
}

const school = readFileSync('test/docs/example-school.ts', 'utf8')
const namesOfSchool = [...school.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)

/** The file of which every example may use what it exports. */
export const exampleSchool: Code = { name: 'example-school', language: 'ts', text: school }

/**
 * The examples of what is exported, each a file that imports the names it uses, of the package and of the example
 * school, and that hands what stands before a comment to `shows`. What an example declares itself comes first.
 */
export function examplesOf(exported: readonly Documented[]): Example[] {
  return exported.flatMap(({ door, name, tags }) =>
    tags
      .filter((tag) => tag.name === 'example')
      .map((tag, index) => {
        const { body, results } = withResults(tag.text.replace(ownImports, ''))
        const imports = [importsFor(tag.text, exported, door), ...(tag.text.match(ownImports) ?? [])].join('\n')
        const text = `${imports}\ndeclare const shows: (value: unknown) => void\n{\n${body}\n}\n`
        return { name: `${door.replace(/\W/g, '-')}-${name}-${index}`, language: 'ts', text, results }
      }),
  )
}

/** Those of other packages, which an example writes out. */
const ownImports = /^import .*\n/gm

/** Types are taken from the front door where several have one of that name. */
function importsFor(example: string, exported: readonly Documented[], own: string): string {
  const words = new Set(example.match(/[\w$]+/g))
  const doorOf = new Map<string, string>()
  for (const { door, name } of exported) if (!doorOf.has(name) || door === own) doorOf.set(name, door)
  const ofPackage = [...doorOf].filter(([name]) => words.has(name))
  const ofSchool = namesOfSchool.filter((name) => words.has(name)).map((name) => [name, './example-school.mjs'])
  return [...ofPackage, ...ofSchool].map(([name, from]) => `import { ${name} } from '${from}'`).join('\n')
}

/** An expression with a comment after it, on its line or on those below, says what it is. */
function withResults(example: string): { body: string; results: string[] } {
  const { statements, text } = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022)
  const results: string[] = []
  let body = text
  for (const statement of [...statements].reverse()) {
    const [, comment] = /^[^\S\n]*\n?[^\S\n]*((?:\/\/.*\n?\s*)+)/.exec(text.slice(statement.end)) ?? []
    if (!ts.isExpressionStatement(statement) || comment === undefined) continue
    const { pos, end } = statement.expression
    results.unshift(
      comment
        .replace(/^\s*\/\/ ?/gm, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    body = `${body.slice(0, pos)}\n;shows(${body.slice(pos, end)})${body.slice(end)}`
  }
  return { body, results }
}
