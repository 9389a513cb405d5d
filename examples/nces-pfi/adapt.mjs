/**
 * Turns the curated CSV of the 2022 Fall Data Challenge (NCES, Parent and Family Involvement in Education, 2019) into
 * one evidence file for each census region of the United States.
 *
 *     node examples/nces-pfi/adapt.mjs PATH-TO-CSV
 *
 * Only counts leave: no household's row, and no group of fewer than ten households. README.md gives the reasons for
 * each choice made here.
 */
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

const source =
  'NCES, National Household Education Surveys Program 2019, Parent and Family Involvement in Education, public-use data, unweighted'

/** The last day of data collection, December 2018 to September 2019: OMB information collection 201811-1850-008. */
const date = '2019-09-30'

/** Under this many households nothing is reported: the minimum of the standard policy. */
const fewestHouseholds = 10

const validSkip = '-1'

/** The codebook's labels of the columns that are read, each value as the file writes it. */
const codebook = {
  CENREG: { allowed: /^[1-4]$/, labels: '1 Northeast, 2 South, 3 Midwest or 4 West' },
  FSMTNG: { allowed: /^(1|2|-1)$/, labels: '1 yes, 2 no or -1 valid skip' },
  FSFREQ: { allowed: /^([0-9]+|-1)$/, labels: 'a number of times, 0 or more, or -1 valid skip' },
  FSATCNFN: { allowed: /^(1|2|-1)$/, labels: '1 yes, 2 no or -1 valid skip' },
  CSPEAKX: {
    allowed: /^[1-6]$/,
    labels:
      '1 not able to speak, 2 English, 3 Spanish, 4 English and Spanish equally, 5 another language or 6 English and another equally',
  },
  DSBLTY: { allowed: /^[12]$/, labels: '1 has a disability or 2 does not' },
  TTLHHINC: { allowed: /^([1-9]|1[0-2])$/, labels: 'an income band from 1 to 12' },
}

const regions = [
  { code: '1', id: 'northeast', name: 'Northeast' },
  { code: '2', id: 'south', name: 'South' },
  { code: '3', id: 'midwest', name: 'Midwest' },
  { code: '4', id: 'west', name: 'West' },
]

/** The questions that ask what a measure asks. */
const questions = [
  { measure: 'went-to-open-event', column: 'FSMTNG', agrees: (answer) => answer === '1' },
  { measure: 'took-part-at-school', column: 'FSFREQ', agrees: (answer) => Number(answer) >= 1 },
  { measure: 'went-to-conference', column: 'FSATCNFN', agrees: (answer) => answer === '1' },
]

/** The groups of each family take every value of its column once, so that they partition the households. */
const families = [
  {
    family: 'homeLanguage',
    column: 'CSPEAKX',
    groups: { mostlyEnglish: ['2'], notMostlyEnglish: ['1', '3', '4', '5', '6'] },
  },
  { family: 'disability', column: 'DSBLTY', groups: { disability: ['1'], noDisability: ['2'] } },
  {
    family: 'income',
    column: 'TTLHHINC',
    groups: { lowIncome: ['1', '2', '3'], otherIncome: ['4', '5', '6', '7', '8', '9', '10', '11', '12'] },
  },
]

/**
 * Counts what the households of each region answered.
 *
 * @param {string} csvText the whole file, its first line naming the columns
 * @returns {import('./adapt.mjs').Adapted} one evidence file for each region, and a note on all that was left out
 * @throws {Error} where a column is missing or twice, or a value is not among the codebook's labels
 */
export function adapt(csvText) {
  const households = readHouseholds(csvText)
  const notes = []
  const files = Object.fromEntries(regions.map((region) => [region.id, regionFile(region, households, notes)]))
  return { files, notes }
}

function readHouseholds(csvText) {
  let hasHeader = false
  const rows = parse(csvText, {
    bom: true,
    info: true,
    columns: (header) => {
      hasHeader = true
      checkHeader(header)
      return header
    },
  })
  if (!hasHeader) throw new Error(`The CSV is empty; its first line should name ${Object.keys(codebook).join(', ')}`)
  for (const { record, info } of rows) checkLabels(record, info.lines)
  return rows.map(({ record }) => record)
}

function checkHeader(header) {
  for (const column of Object.keys(codebook)) {
    const times = header.filter((name) => name === column).length
    if (times !== 1) {
      throw new Error(`The CSV's first line names the column ${column} ${times} times; it should name it once`)
    }
  }
}

function checkLabels(household, line) {
  for (const [column, { allowed, labels }] of Object.entries(codebook)) {
    const value = household[column]
    if (!allowed.test(value)) {
      throw new Error(`Line ${line}, column ${column}: ${JSON.stringify(value)} should be ${labels}`)
    }
  }
}

function regionFile(region, households, notes) {
  const ofRegion = households.filter((household) => household.CENREG === region.code)
  notes.push(`${region.id}: ${ofRegion.length} households`)
  return {
    formatVersion: 1,
    subject: {
      id: `us-census-region/${region.id}`,
      name: `${region.name} (US census region), households sampled`,
    },
    evidence: questions.flatMap((question) => surveyItem(region, question, ofRegion, notes)),
    notApplicable: [],
  }
}

/** One item, or none where too few households answered. */
function surveyItem(region, question, households, notes) {
  const note = (text) => notes.push(`${region.id}, ${question.measure}: ${text}`)
  const answered = households.filter((household) => household[question.column] !== validSkip)
  const skipped = households.length - answered.length
  if (skipped > 0) note(`${skipped} households were not asked (valid skip) and are not counted`)
  if (answered.length < fewestHouseholds) {
    note(`held back, as fewer than ${fewestHouseholds} households answered`)
    return []
  }

  const groups = families.flatMap((family) => {
    const members = membersOf(family, question, answered)
    if (members.length > 1 && members.every(({ responded }) => responded >= fewestHouseholds)) return members
    note(
      `${family.family} held back, as a group of it, or the rest beside one, has under ${fewestHouseholds} households`,
    )
    return []
  })
  const id = `nces-pfi-2019/${region.id}/${question.measure}`
  const item = { id, measure: question.measure, date, source, ...count(question, answered) }
  // With every family held back, groups were not reported; an empty list would say that none is large enough.
  return groups.length === 0 ? [item] : [{ ...item, groups }]
}

/** The groups of a family that have households at all. */
function membersOf({ family, column, groups }, question, answered) {
  return Object.entries(groups)
    .map(([group, values]) => {
      const members = answered.filter((household) => values.includes(household[column]))
      return { group, family, ...count(question, members) }
    })
    .filter(({ responded }) => responded > 0)
}

function count({ column, agrees }, answered) {
  return { responded: answered.length, agreed: answered.filter((household) => agrees(household[column])).length }
}

/** The text of an evidence file, the same bytes for the same counts. */
export function fileText(file) {
  return `${JSON.stringify(file, null, 2)}\n`
}

function main([path, ...rest]) {
  if (path === undefined || rest.length > 0) {
    throw new Error('One argument is needed, the path of the CSV: node examples/nces-pfi/adapt.mjs PATH-TO-CSV')
  }
  const { files, notes } = adapt(readFileSync(path, 'utf8'))
  const folder = fileURLToPath(new URL('evidence/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const [region, file] of Object.entries(files)) writeFileSync(join(folder, `${region}.json`), fileText(file))
  for (const note of notes) console.error(note)
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
