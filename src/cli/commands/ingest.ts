import { type ColumnFate, type Fault, ingest, type RowsRead, readRows, suggestCodebook } from '../../ingest'
import { type Catalogue, plain } from '../../words'
import type { Command } from '../command'
import { asJson } from '../document'
import { faultLine, nameOf, UsageError } from '../input'
import type { Options } from '../options'
import { readJson, readText } from '../school'
import type { SpeakingWorld } from '../world'

export const ingestCommand: Command = {
  operands: ['FILE'],
  options: ['codebook', 'suggest', 'subject-id', 'subject-name', 'strict-input'],
  run: async ([file = ''], options, world) => {
    const { codebook, suggest } = options
    if (codebook !== undefined && suggest) throw new UsageError((words) => words.ingest.cli.codebookAndSuggest)
    if (codebook === undefined && !suggest) throw new UsageError((words) => words.ingest.cli.codebookMissing)
    const subject = subjectOf(options)
    const { rows, faults } = readRows(await readText(file, world), { locale: world.locale })
    if (codebook === undefined) {
      tell(faults, file, world)
      refuseIfStrict(faults.length, options)
      world.print(asJson(suggestCodebook(rows, { locale: world.locale })))
      return
    }
    const ingestion = ingest(rows, await readJson(codebook, world), { locale: world.locale })
    const isOfRows = ({ path }: Fault) => path === 'rows'
    tell([...faults, ...ingestion.faults.filter(isOfRows)], file, world)
    tell(
      ingestion.faults.filter((fault) => !isOfRows(fault)),
      codebook,
      world,
    )
    for (const fate of ingestion.columns) world.warn(fateLine(file, fate, world.words))
    refuseIfStrict(faults.length + ingestion.faults.length, options)
    if (ingestion.evidence.length === 0) throw new UsageError((words) => words.ingest.cli.nothing)
    // Not where nothing was made: it would say how few there are.
    world.warn(`${nameOf(file, world.words.cli)}: ${rowsLine(ingestion.rows, world.words)}`)
    world.print(asJson({ formatVersion: 1, subject, evidence: ingestion.evidence }))
  },
}

/** The school, to be filled in where it is not named, as in a template. */
function subjectOf({ 'subject-id': id, 'subject-name': name }: Options) {
  if ((id === undefined) !== (name === undefined)) throw new UsageError((words) => words.ingest.cli.subjectHalf)
  return { id: id ?? null, name: name ?? null }
}

function tell(faults: readonly Fault[], file: string, { warn, words }: Pick<SpeakingWorld, 'warn' | 'words'>): void {
  for (const fault of faults) warn(faultLine(file, fault, words))
}

function refuseIfStrict(faults: number, options: Pick<Options, 'strict-input'>): void {
  if (faults > 0 && options['strict-input']) throw new UsageError((words) => words.ingest.cli.strict(faults))
}

/** What became of a column, on one line. */
function fateLine(file: string, fate: ColumnFate, words: Catalogue): string {
  const { columnNumber, fates } = words.ingest
  const header = fate.header === null || fate.header === '' ? '' : ` “${plain(fate.header)}”`
  return `${nameOf(file, words.cli)}: ${columnNumber(fate.column)}${header}: ${said()}`

  function said(): string {
    switch (fate.fate) {
      case 'measure': {
        const { agreed, notAgreed } = fate.answers
        const left = (['dontKnow', 'blank', 'unrecognised'] as const).flatMap((kind) =>
          fate.answers[kind] === 0 ? [] : [fates.left[kind](fate.answers[kind])],
        )
        return fates.measure(fate.measure, fates.answers(agreed + notAgreed, left))
      }
      case 'tooFew':
        return fates.tooFew(fate.measure)
      case 'groups':
        return fates.groups(plain(fate.family))
      default:
        return fates[fate.fate]
    }
  }
}

function rowsLine({ read, counted, leftOut }: RowsRead, words: Catalogue): string {
  const { rows, leftOut: left, columnNumber } = words.ingest
  return [
    rows(read, counted),
    ...leftOut.map((part) =>
      part.column === null ? left.unreadable(part.rows) : left.notKept(part.rows, columnNumber(part.column)),
    ),
  ].join('; ')
}
