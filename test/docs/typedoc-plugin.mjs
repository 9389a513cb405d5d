/**
 * What the pages under docs/api leave out or say more plainly than typedoc would: they are read on a code host, by
 * who wants to know what to call and what comes back.
 */

import { Comment, Converter, IntrinsicType, makeRecursiveVisitor, ReflectionKind, Renderer, UnknownType } from 'typedoc'
import { MarkdownPageEvent } from 'typedoc-plugin-markdown'
import ts from 'typescript'

/** @param {import('typedoc').Application} app */
export function load(app) {
  const choices = new Map()
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const type = choicesOf(context, reflection)
    if (type) choices.set(reflection, type)
    sayOfValues(context, reflection)
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const [reflection, type] of choices) reflection.type = type
    for (const reflection of Object.values(project.reflections)) {
      nameOptions(reflection)
      hideInsideOfSchemas(reflection)
      hideInsideOfValues(reflection)
      hideInsideOfMessages(reflection)
      shortenIds(reflection)
      sayOnce(reflection)
    }
  })
  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) linkToHeading(app.renderer.router, reflection)
  })
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    page.contents = page.model.isProject() ? cover(page.contents) : withoutNoise(page.contents)
  })
}

/** What to import a door by. */
const importOf = (door) => (door === 'index' ? 'partnership-continuum' : `partnership-continuum/${door}`)

/** A type that is one of a closed list shows the list: `'met' | 'notMet'`, not where the code keeps it. */
function choicesOf(context, reflection) {
  if (!reflection.kindOf(ReflectionKind.TypeAlias)) return null
  const type = context.checker.getDeclaredTypeOfSymbol(context.getSymbolFromReflection(reflection))
  const isClosed = type.isUnion() && type.types.every((member) => member.isStringLiteral())
  return isClosed ? context.converter.convertType(context, type) : null
}

/** What the values of a closed list are is said where the list is: `type Role = (typeof roles)[number]`. */
function sayOfValues(context, reflection) {
  if (reflection.comment || !reflection.kindOf(ReflectionKind.TypeAlias)) return
  const list = context
    .getSymbolFromReflection(reflection)
    ?.declarations?.map((declaration) => /typeof (\w+)/.exec(declaration.type?.getText() ?? '')?.[1])
    .find(Boolean)
  if (!list) return
  const [declaration] = context.getSymbolFromReflection(reflection).declarations
  const symbol = context.checker.resolveName(list, declaration, ts.SymbolFlags.Value, false)
  const text = symbol && ts.displayPartsToString(symbol.getDocumentationComment(context.checker))
  if (text) reflection.comment = new Comment([{ kind: 'text', text }])
}

/** An argument that is taken apart at once has no name in the code. */
function nameOptions(reflection) {
  if (reflection.kindOf(ReflectionKind.Parameter) && reflection.name === '__namedParameters')
    reflection.name = 'options'
}

/** A zod schema is shown as one; what it holds is the type beside it, and would fill pages. */
function hideInsideOfSchemas(reflection) {
  reflection.type?.visit(
    makeRecursiveVisitor({
      reference(type) {
        if (type.package === 'zod') type.typeArguments = undefined
      },
    }),
  )
}

/** Of a value its entries are shown, and not what is in each: that is to be read in the data, not in a table. */
function hideInsideOfValues(reflection) {
  if (!reflection.kindOf(ReflectionKind.Variable)) return
  const entries = reflection.type?.declaration?.children ?? []
  if (entries.some(({ signatures }) => signatures)) return hideInside(reflection, new IntrinsicType('object'))
  for (const entry of entries) {
    entry.defaultValue = undefined
    if (entry.type?.declaration?.children) hideInside(entry, new IntrinsicType('object'))
  }
}

/** The catalogue of messages is to be read in the code of a locale, where each stands with what it says. */
function hideInsideOfMessages(reflection) {
  if (reflection.name !== 'messages' || reflection.parent?.name !== 'Locale') return
  hideInside(reflection, new UnknownType('Said<Catalogue>'))
}

function hideInside(reflection, type) {
  const { declaration } = reflection.type
  reflection.type = type
  if (declaration) reflection.project.removeReflection(declaration)
}

/** Of hundreds of ids the first is shown, and how many there are. */
function shortenIds(reflection) {
  const { type } = reflection
  if (type?.type !== 'union' || type.types.length < 20) return
  reflection.type = new UnknownType(`${type.types[0]} and others, ${type.types.length} in all`)
}

/** Several ways to call one function are described once. */
function sayOnce(reflection) {
  const [first, ...others] = reflection.signatures ?? []
  const summaryOf = (signature) => signature.comment?.summary.map(({ text }) => text).join('')
  for (const other of others)
    if (summaryOf(other) === summaryOf(first)) other.comment = new Comment([{ kind: 'text', text: 'The same.' }])
}

/** A type often has the name of the function that makes it, and headings know no capitals: `Account (type)`. */
function linkToHeading(router, reflection) {
  if (!reflection.parent?.kindOf(ReflectionKind.Module) || !router.fullUrls.has(reflection)) return
  const isType = reflection.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias])
  const anchor = `${reflection.name.toLowerCase()}${isType ? '-type' : ''}`
  router.anchors.set(reflection, anchor)
  router.fullUrls.set(reflection, `${router.fullUrls.get(reflection.parent)}#${anchor}`)
}

function cover(markdown) {
  const doors = markdown.slice(markdown.indexOf('| Module |')).replace('| Module |', '| Import |')
  return `# API reference

What each part of the package exports, in its own words: these pages are made from the comments in the code by
\`npm run docs:api\`, and the tests check that they are fresh and that every example compiles, runs and gives what it
says; \`…\` stands for what is left out. An example may use whatever the package exports, and the example school:
\`text\` is its evidence file, \`request\` what is read from it, \`assessment\` what is judged from that, \`plan\` its plan;
\`nextRequest\` is the school a year later, \`lastYear\` and \`thisYear\` are the two assessments, \`assessments\` those of
many schools.

\`V\`, where a type has it, are the ids of a framework: those of the FISO dimension, unless another framework is passed.

${doors.replace(/\[(\w+)\](?=\(\w+\.md\))/g, (_, door) => `[\`${importOf(door)}\`]`)}`
}

/** Without anchors that nothing refers to, who extends what, and tables of type parameters that say no more than the signature above. */
function withoutNoise(markdown) {
  const [intro, ...parts] = markdown
    .replace(/<a id="[^"]*"><\/a> /g, '')
    .replace(/#+ Type Parameters\n\n\| Type Parameter \|.*\n(\|.*\n)+\n/g, '')
    .replace(/#+ Extended by\n\n(- .*\n)+\n/g, '')
    .replace(/^# (\w+)/, (_, door) => `# ${importOf(door)}`)
    .replace(/^\*\*\*\n\n/gm, '')
    .trimEnd()
    .split(/^(?=## )/m)
  const values = parts.filter((part) => /^## (Functions|Variables)/.test(part)).join('\n')
  const names = [...values.matchAll(/^### ([\w$]+)/gm)].map(([, name]) => `[\`${name}\`](#${name.toLowerCase()})`)
  const inOrder = parts.map((part) =>
    /^## (Interfaces|Type)/.test(part) ? part.replace(/^### .+$/gm, '$& (type)') : part,
  )
  return `${intro}${names.length > 0 ? `${names.join(' · ')}\n\n` : ''}${inOrder.join('')}\n`
}
