/**
 * The source of `examples/survey-exports`: answers of families who do not exist, in the shapes in which three survey tools
 * export them. The same bytes each time; what the shapes rest on stands in the example's README.
 */
export function surveyExports(): Readonly<Record<string, string>> {
  return { 'google-forms.csv': googleForms(), 'microsoft-forms.csv': microsoftForms(), 'qualtrics.csv': qualtrics() }
}

/** All cells in quotation marks, several answers with `;` between, a grid's rows in brackets, the year first. */
function googleForms(): string {
  const random = randomFrom(2026)
  const how = 'How far do you agree?'
  const header = [
    'Timestamp',
    'Username',
    'I feel welcome at this school.',
    `${how} [I feel supported by the staff of this school.]`,
    `${how} [I feel safe when I am at this school.]`,
    'When I contact a teacher, I wait too long for a response.',
    'Which languages do you speak at home?',
    'Does your child have a disability?',
    'What could we do better?',
    'Your name (optional)',
  ]
  const rows = people(96).map((person) => {
    const answer = agreement(random)
    const language =
      random(10) < 4 ? (random(3) === 0 ? 'English;Arabic' : ['Arabic', 'Vietnamese'][random(2)]) : 'English'
    return [
      `2026/05/${12 + random(9)} ${1 + random(11)}:${two(random(60))}:${two(random(60))} ${random(2) ? 'PM' : 'AM'} GMT+10`,
      `parent${three(person)}@example.org`,
      answer(80),
      answer(76),
      answer(92),
      opposite(answer(60)),
      language,
      ['Yes', 'No', 'No', 'No', 'Prefer not to say'][random(5)],
      comment(person, random),
      random(3) === 0 ? `Parent ${three(person)}` : '',
    ]
  })
  return csv([header, ...rows], { between: ',', end: '\n', isAlwaysQuoted: true })
}

/** Saved from a spreadsheet where the comma is a decimal mark: semicolons, a byte-order mark, the day first. */
function microsoftForms(): string {
  const random = randomFrom(365)
  const header = [
    ...['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Last modified time'],
    'The school encourages me to take part in its activities.',
    'I feel able to speak up to the school.',
    'The school and I communicate clearly about what is expected.',
    'What else would you like to tell us?',
    'Which of these is true of your family?',
  ]
  const rows = people(64).map((person) => {
    const answer = agreement(random)
    const when = `${18 + random(10)}/05/2026 ${8 + random(12)}:${two(random(60))}`
    const tick = (text: string, percent: number) => (random(100) < percent ? `${text};` : '')
    return [
      ...[`${person}`, `${when}:10`, `${when}:55`, `parent${three(person)}@example.org`, `Parent ${three(person)}`, ''],
      answer(78),
      answer(70),
      answer(85),
      comment(person, random),
      `${tick('We speak a language other than English at home', 35)}${tick('We receive income support', 30)}${tick('None of these', 20)}`,
    ]
  })
  return `\uFEFF${csv([header, ...rows], { between: ';', end: '\r\n' })}`
}

/** Three rows of headers; previews and unfinished responses among the rows; numbers in place of the answers of one item. */
function qualtrics(): string {
  const random = randomFrom(1999)
  const fields: readonly (readonly [field: string, label: string, id: string])[] = [
    ['StartDate', 'Start Date', 'startDate'],
    ['EndDate', 'End Date', 'endDate'],
    ['Status', 'Response Type', 'status'],
    ['IPAddress', 'IP Address', 'ipAddress'],
    ['Progress', 'Progress', 'progress'],
    ['Duration (in seconds)', 'Duration (in seconds)', 'duration'],
    ['Finished', 'Finished', 'finished'],
    ['RecordedDate', 'Recorded Date', 'recordedDate'],
    ['ResponseId', 'Response ID', '_recordId'],
    ['RecipientLastName', 'Recipient Last Name', 'recipientLastName'],
    ['RecipientFirstName', 'Recipient First Name', 'recipientFirstName'],
    ['RecipientEmail', 'Recipient Email', 'recipientEmail'],
    ['ExternalReference', 'External Data Reference', 'externalDataReference'],
    ['LocationLatitude', 'Location Latitude', 'locationLatitude'],
    ['LocationLongitude', 'Location Longitude', 'locationLongitude'],
    ['DistributionChannel', 'Distribution Channel', 'distributionChannel'],
    ['UserLanguage', 'User Language', 'userLanguage'],
    ['Q1_1', 'How far do you agree? - I feel welcome at this school.', 'QID1_1'],
    ['Q1_2', 'How far do you agree? - Information goes both ways between the school and me.', 'QID1_2'],
    ['Q2', 'The school communicates with me often.\n(1 = not at all, 4 = very much)', 'QID2'],
    ['Q3', 'Is there anything else, "big" or small?', 'QID3_TEXT'],
  ]
  const rows = people(120).map((person) => {
    const answer = agreement(random)
    const [isPreview, isUnfinished] = [person <= 3, person % 20 === 0]
    const when = `2026-06-${two(1 + random(14))} ${two(8 + random(12))}:${two(random(60))}`
    return [
      ...[`${when}:05`, `${when}:48`, isPreview ? 'Survey Preview' : 'IP Address', `192.0.2.${person}`],
      ...[isUnfinished ? '50' : '100', '43', isUnfinished ? 'False' : 'True', `${when}:49`],
      ...[`R_${three(person)}example`, `Example${three(person)}`, 'Parent', `parent${three(person)}@example.org`],
      ...[`ref-${three(person)}`, '-37.8136', '144.9631', 'email', random(3) === 0 ? 'VI' : 'EN'],
      ...[answer(82), isUnfinished ? '' : answer(74), isUnfinished ? '' : `${1 + random(4)}`],
      comment(person, random),
    ]
  })
  const ids = fields.map(([, , id]) => JSON.stringify({ ImportId: id }))
  return csv([fields.map(([field]) => field), fields.map(([, label]) => label), ids, ...rows], {
    between: ',',
    end: '\n',
  })
}

/** Free text, of each person another. */
function comment(person: number, random: Random): string {
  const texts = [
    '',
    `More evenings; fewer than ${person} mornings, please.`,
    `Thank you, ${person} times.\nThe front office is kind.`,
    `I would like to hear "why", not only "what" (page ${person}).`,
  ]
  return texts[random(texts.length)] ?? ''
}

/** Answers on one scale, of whom so many in a hundred agree; some are blank, some do not know. */
function agreement(random: Random): (percent: number) => string {
  return (percent) => {
    const apart = random(40)
    if (apart === 0) return ''
    if (apart === 1) return 'Don’t know'
    if (random(100) < percent) return random(2) === 0 ? 'Strongly agree' : 'Agree'
    return ['Neither agree nor disagree', 'Disagree', 'Strongly disagree'][random(3)] ?? ''
  }
}

function opposite(answer: string): string {
  const other: Readonly<Record<string, string>> = {
    'Strongly agree': 'Strongly disagree',
    Agree: 'Disagree',
    Disagree: 'Agree',
    'Strongly disagree': 'Strongly agree',
  }
  return other[answer] ?? answer
}

type Random = (below: number) => number

/** The same numbers in each run: a linear congruential generator with the constants of Numerical Recipes. */
function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function csv(
  rows: readonly (readonly (string | undefined)[])[],
  { between, end, isAlwaysQuoted = false }: { between: string; end: string; isAlwaysQuoted?: boolean },
): string {
  const cell = (text = '') => (isAlwaysQuoted || /["\n\r;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => row.map(cell).join(between) + end).join('')
}

function people(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function three(number: number): string {
  return String(number).padStart(3, '0')
}
