import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

/** What is exported, and what its docstring says. */
export interface Documented {
  /** What to import it from. */
  readonly door: string
  readonly name: string
  readonly isFunction: boolean
  readonly isValue: boolean
  readonly summary: string
  readonly parameters: readonly string[]
  readonly tags: readonly { readonly name: string; readonly text: string }[]
  /** Whether the function itself throws. */
  readonly throws: boolean
}

const doors: Readonly<Record<string, string>> = Object.fromEntries(
  (JSON.parse(readFileSync('typedoc.json', 'utf8')).entryPoints as string[]).map((entry) => {
    const [, door = ''] = /([^/]+)\/index[.]ts$/.exec(entry) ?? []
    return [door === 'src' ? 'partnership-continuum' : `partnership-continuum/${door}`, entry]
  }),
)

/** Everything that the package exports, door by door, in the order of the doors' index files. */
export function documented(): Documented[] {
  const program = programOf(Object.values(doors))
  const checker = program.getTypeChecker()
  return Object.entries(doors).flatMap(([door, file]) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    return module === undefined ? [] : checker.getExportsOfModule(module).map((entry) => read(door, entry, checker))
  })
}

/** The program of the package's own files alone: what others' types are, no docstring needs. */
function programOf(entries: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    noLib: true,
    types: [],
    resolveJsonModule: true,
    target: ts.ScriptTarget.ES2022,
  }
  const host = ts.createCompilerHost(options)
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      if (!text.startsWith('.')) return { resolvedModule: undefined }
      const path = resolve(from, '..', text)
      const file = [`${path}.ts`, `${path}/index.ts`].find(ts.sys.fileExists)
      return { resolvedModule: file ? { resolvedFileName: file, extension: ts.Extension.Ts } : undefined }
    })
  return ts.createProgram(entries, options, host)
}

function read(door: string, entry: ts.Symbol, checker: ts.TypeChecker): Documented {
  const symbol = entry.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(entry) : entry
  const declarations = (symbol.declarations ?? []).filter(
    (node) => ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node),
  )
  const functions = declarations.flatMap((node) => functionIn(node) ?? [])
  return {
    door,
    name: entry.name,
    isFunction: functions.length > 0,
    isValue: declarations.length > 0,
    summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    parameters: functions[0]?.parameters.map(({ name }) => name.getText()) ?? [],
    tags: symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text) })),
    throws: functions.some(throwsItself),
  }
}

function functionIn(node: ts.Node): ts.FunctionLikeDeclaration | null {
  if (ts.isFunctionDeclaration(node)) return node
  const value = ts.isVariableDeclaration(node) ? node.initializer : undefined
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : null
}

function throwsItself(node: ts.Node): boolean {
  return ts.isThrowStatement(node) || ts.forEachChild(node, throwsItself) === true
}
