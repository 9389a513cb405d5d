import { count, goalsOf, isMet } from './goals'
import type { Results, WarmName } from './results'

const names: Readonly<Record<WarmName, string>> = {
  parse: '`JSON.parse` of the evidence',
  levels: '`levels`: the levels alone',
  assess: '`assess`, as it returns: its reasons are worked out when first read',
  assessRead: '`assess`, every reason worked out and read',
  write: '`JSON.stringify` of such a whole assessment, once it is made',
  readAndAssess: '`readEvidence` of unknown input, and `assess`',
  supposing: '`supposing`: the levels after one change to a school at hand',
  whatIf: '`whatIf`: one change to a school already judged, what moves and why',
  plain: 'plain TypeScript: filters over arrays',
  facts: 'making the engines’ facts alone',
  jsonLogic: 'json-logic-engine, compiled, its facts included',
  jsonRules: 'json-rules-engine, its facts included',
}

/** On what was measured, and with what. */
export function machineLine({ date, machine, versions, schools }: Results): string {
  const { node, ...packages } = versions
  const { cpu, cores, gigabytes, system } = machine
  return [
    `${date}, ${cpu}, ${cores} cores, ${gigabytes} GB, ${system}, Node ${node};`,
    `${Object.entries(packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    `${schools.items} items and ${(schools.bytes / 1000).toFixed(1)} kB a school.`,
    `On ${count(schools.agreed)} other schools all gave the same levels.`,
  ].join(' ')
}

export function warmMarkdown({ warm }: Results): string {
  const row = (name: string, { microseconds, ratio }: { microseconds: number; ratio: number }) => [
    name,
    microseconds.toFixed(1),
    ratio.toFixed(2),
  ]
  const { parsed, noCodeFromStrings, manyShapes } = warm
  return table(
    ['one school, in a warm process', 'µs', '× `JSON.parse`'],
    [
      ...Object.entries(names).map(([name, says]) => row(says, parsed[name as WarmName])),
      row('`readEvidence` and `assess` where code may not be made from strings', noCodeFromStrings.readAndAssess),
      row('`levels`, objects of many shapes', manyShapes.levels),
      row('`assess`, as it returns, objects of many shapes', manyShapes.assess),
    ],
  )
}

export function batchMarkdown({ batch, stream }: Results): string {
  const sizes = Object.keys(batch.none.microseconds)
  const of = (says: string, { microseconds, peak }: Results['batch']['none'], at: readonly string[]) => [
    says,
    ...at.map((size) => (microseconds[size] === undefined ? '' : (microseconds[size] ?? 0).toFixed(0))),
    peak.toFixed(0),
  ]
  const all = [...new Set([...sizes, ...Object.keys(stream.microseconds)])]
  return table(
    ['µs a school, parsed and judged', ...all.map(count), 'peak MB'],
    [
      of('`JSON.parse` alone', batch.none, all),
      of('`levels`', batch.levels, all),
      of('`assess`, as it returns', batch.assess, all),
      of('`assessMany`, streamed', stream, all),
      of('plain TypeScript', batch.plain, all),
      of('json-logic-engine', batch.jsonLogic, all),
      of('json-rules-engine', batch.jsonRules, all),
    ],
  )
}

export function goalsMarkdown(results: Results): string {
  return table(
    ['goal', 'aimed at', 'measured', ''],
    goalsOf(results).map((goal) => [
      goal.what,
      `${goal.should} ${goal.limit} ${goal.unit}`,
      goal.measured.toFixed(goal.measured < 10 ? 2 : 0),
      isMet(goal) ? 'met' : '**not met**',
    ]),
  )
}

/** Why reading every reason has its price. */
export function wholeMarkdown({ schools, warm }: Results): string {
  const { bytes, bytesOfAssessment } = schools
  return [
    `A whole assessment is ${(bytesOfAssessment / 1000).toFixed(0)} kB of JSON, ${(bytesOfAssessment / bytes).toFixed(1)} times its evidence.`,
    `To write it, once it is made, takes ${warm.parsed.write.ratio.toFixed(1)} × \`JSON.parse\` of the evidence.`,
  ].join(' ')
}

/** What a process costs over an empty one. */
export function importsMarkdown({ imports }: Results): string {
  const zod = imports['import zod']?.over ?? Number.NaN
  return table(
    ['a fresh process', 'ms over an empty one', '× import of zod'],
    Object.entries(imports)
      .filter(([name]) => name !== 'an empty process')
      .map(([name, { over }]) => [`\`${name}\``, over.toFixed(1), (over / zod).toFixed(2)]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
