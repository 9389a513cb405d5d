import type { Outcome } from '../evidence'
import type {
  Audience,
  Availability,
  EffortSize,
  Party,
  Quantifier,
  RelationKind,
  Threshold,
  Voice,
} from '../framework'
import type { Basis, Cause, Verdict } from '../verdicts'

/**
 * Everything that people read, in one place. Sentences are made here from values and nowhere else; nothing here decides
 * anything. The standard is Australian English.
 */
export const messages = {
  verdict: { met: 'met', notMet: 'not met', unknown: 'unknown', notApplicable: 'not applicable' } satisfies Record<
    Verdict,
    string
  >,
  beforeFirst: (firstStage: string) => `not yet ${firstStage.toLowerCase()}`,
  bound: { demonstrated: 'demonstrated', possible: 'possible' },
  basis: { measured: 'by what was measured', observed: 'by what was observed' } satisfies Record<Basis, string>,

  date: (iso: string) => {
    const [year, month, day] = iso.split('-').map(Number)
    return `${day} ${months[(month ?? 1) - 1]} ${year}`
  },
  // Rounded down, so that 74.96 % never reads as the 75 % that it does not reach; over a threshold, what is cut off is
  // said instead.
  percent: (count: number, of: number, threshold: Threshold) => {
    const tenths = Math.floor((1000 * count) / of)
    const isJustOver = tenths === 10 * threshold.percent && 100 * count > threshold.percent * of
    return isJustOver ? `a little over ${threshold.percent} %` : `${tenths / 10} %`
  },
  // Outwards, so that nothing lies outside of what is said.
  between: ({ low, high }: { readonly low: number; readonly high: number }) =>
    `${Math.floor(1000 * low) / 10} % to ${Math.ceil(1000 * high) / 10} %`,
  list: (parts: readonly string[]) =>
    parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,

  quantifier: { majority: 'a majority', most: 'most', almostAll: 'almost all' } satisfies Record<Quantifier, string>,
  threshold: ({ percent, over }: Threshold) => (over ? `over ${percent} %` : `at least ${percent} %`),

  party: {
    families: 'families',
    students: 'students',
    staff: 'staff',
    schoolCouncil: 'the school council',
    community: 'the community',
  } satisfies Record<Party, string>,
  availability: {
    internal: 'kept inside the school',
    onRequest: 'available on request',
    published: 'published',
    sentToFamilies: 'sent to families',
  } satisfies Record<Availability, string>,
  voice: {
    families: 'families',
    students: 'students',
    staff: 'staff',
    school: 'the school’s records',
  } satisfies Record<Voice, string>,
  people: {
    families: { one: 'family', many: 'families' },
    students: { one: 'student', many: 'students' },
    staff: { one: 'member of staff', many: 'members of staff' },
    school: { one: 'person', many: 'people' },
  } satisfies Record<Voice, { readonly one: string; readonly many: string }>,
  answering: {
    families: 'the families who answer',
    students: 'the students who answer',
    staff: 'the staff who answer',
    school: 'those who answer',
  } satisfies Record<Voice, string>,
  counted: 'those counted',
  shows: { involvement: 'involvement', engagement: 'engagement' },

  condition: {
    share: (title: string, quantifier: string, of: string, threshold: string) =>
      `${title}: ${quantifier} of ${of} (${threshold})`,
    everyGroup: 'overall and in every family group',
    times: (title: string, atLeast: number, days: number) => `${title}: at least ${atLeast} in ${days} days`,
    channels: (title: string, atLeast: number, days: number) =>
      `${title}: through at least ${count(atLeast, 'channel', 'different channels')} in ${days} days`,
    exists: (title: string) => `${title}: in writing`,
    reviewed: (title: string, days: number) => `${title}: reviewed in the last ${days} days`,
    consulted: (title: string, party: string) => `${title}: ${party} consulted`,
    availability: (title: string, availability: string) => `${title}: ${availability}, or more widely`,
    sameAs: (statement: string, because: string) => `another statement is met, “${statement}” (${because})`,
    all: 'all of these',
    any: 'any of these',
  },

  finding: {
    share: (agreed: number, of: number, percent: string, kind: 'survey' | 'coverage') =>
      kind === 'survey' ? `${agreed} of ${of} agreed (${percent})` : `${agreed} of ${of} reached (${percent})`,
    side: {
      met: (threshold: string) => threshold,
      notMet: (threshold: string) => `not ${threshold}`,
    },
    sideOnly: (side: string) => `${side}; the numbers are not shown, because fewer than three people stand on one side`,
    group: (group: string, finding: string, verdict: string) => `${group}: ${finding}, ${verdict}`,
    groupSideOnly: (group: string, side: string, found: string | null) =>
      `${group}: ${side}, numbers not shown${found === null ? '' : ` (${found})`}`,
    tooFewOfAsked: 'too few of those asked answered',
    response: (responded: number, asked: number, percent: number) =>
      `${responded} of ${asked} asked answered (${percent} %)`,
    askedNotStated: 'how many were asked is not stated',
    whateverTheSilentThink: (between: string) => `of those asked, whatever the others think, ${between}`,
    confident: (between: string) => `of all whom they stand for, at 95 %, ${between}`,
    groupsHeldBack:
      'some family groups cannot be shown or judged without telling of very few people; the whole decides for them',
    times: (times: number) => `counted ${count(times, 'time', 'times')}`,
    channels: (channels: number) => `counted ${count(channels, 'channel', 'channels')}`,
    reported: (date: string, ids: string) => `reported on ${date} [${ids}]`,
    counts: (until: string) => `counts until ${until}`,
  },
  cause: {
    noEvidence: 'evidence is missing',
    expired: 'the evidence is too old to count',
    tooFewResponses: 'too few people answered or were counted',
    inconclusive: 'what there is does not settle it',
    incompleteTally: 'what was counted is too little to prove it, and no complete count is long enough to rule it out',
    groupsNotReported: 'the counts by family group are not reported',
    fieldNotStated: 'the reports do not state it',
    voiceMissing: 'the families’ own voice does not support it',
  } satisfies Record<Cause, string>,
  outcome: {
    used: 'used',
    superseded: 'superseded by later or stronger evidence',
    overruled: 'overruled by what contradicts it',
    expired: 'expired',
    future: 'dated after the day of judging',
    tooFewResponses: 'too few responses',
    faulty: 'faulty',
    forbidden: 'observations are not allowed',
    notApplicable: 'not applicable',
    unused: 'unused: nothing asks for it',
  } satisfies Record<Outcome, string>,

  change: {
    moreAgreeing: (more: number, of: number, { one, many }: { readonly one: string; readonly many: string }) =>
      `${count(more, `more ${one}`, `more ${many}`)} agreeing, of the ${of} who answered`,
    moreReached: (more: number, of: number) => `${more} more reached, of the ${of} counted`,
    inGroup: (group: string, change: string) => `in the group ${group}: ${change}`,
    largerShare: 'a larger share, over the threshold',
    moreResponsesAtThisShare: (more: number) =>
      `about ${count(more, 'more response', 'more responses')} with the present share would decide it`,
    moreResponses: 'more responses, or another share among them',
    largerResponse: (percent: number) => `answers from at least ${percent} % of those asked`,
    sayHowManyAsked: 'say how many were asked',
    moreTimes: (atLeast: number, days: number) =>
      `a new count of at least ${atLeast}, or ${count(atLeast, 'single date', 'single dates')} in the last ${days} days`,
    moreChannels: (atLeast: number, days: number) =>
      `a new count of at least ${count(atLeast, 'channel', 'channels')}, or single dates through as many in the last ${days} days`,
    tally: (days: number) => `a complete count of at least ${days} days, unless single dates prove it`,
    orTally: (days: number) => `or a complete count of at least ${days} days, to settle it either way`,
    observe: 'a later observation, on which those who observe on the same day agree',
    hearFamilies: 'the families’ own word: their answers, where they are asked, or an observation by a parent or carer',
    orStatement: (statement: string) => `or what this statement asks: “${statement}”`,
    write: 'write it',
    review: 'review it',
    consult: (party: string) => `consult ${party} on it`,
    publish: (availability: string) => `have it ${availability}`,
    ask: (question: string) => `ask or count: “${question}”`,
    least: (notBefore: string) => `dated ${notBefore} or later`,
    responses: (responses: number) => `at least ${responses} people`,
    byGroup: 'with the counts by family group, or the statement that no group is large enough',
    state: (field: string) => `say ${field}`,
    keep: (until: string) => `report it again before it lapses after ${until}`,
  },
  field: {
    exists: 'whether it exists',
    reviewed: 'when it was reviewed',
    consulted: 'who was consulted',
    availability: 'how families can get it',
  },

  audience: {
    leaders: 'leaders',
    teachers: 'teachers',
    actionTeam: 'the action team',
    system: 'a district, region or network',
  } satisfies Record<Audience, string>,
  effort: { small: 'small', medium: 'medium', large: 'large' } satisfies Record<EffortSize, string>,
  relation: {
    exact: 'The same as',
    close: 'Nearly the same as',
    broad: 'Part of',
    narrow: 'Includes',
    related: 'Related to',
  } satisfies Record<RelationKind, string>,

  explain: {
    verdict: (verdict: string) => `Verdict: ${verdict}`,
    asked: 'What is asked, and what the evidence says',
    change: 'What would change it',
    source: (locators: string) => `Source: ${locators}`,
    reading: (reading: string) => `How it is read: ${reading}`,
    declared: (reason: string) => `The school declared it not applicable: ${reason}`,
    observed: (judgement: string, date: string, ids: string) => `Observed ${judgement} on ${date} [${ids}]`,
    observersDisagree: (date: string, ids: string) => `Observers disagreed on ${date} [${ids}]`,
    overruled: 'what was measured decides, so the observation is overruled',
    lendsVoice: 'it says the same as what decides, and lends it its voice',
    notDecided: 'it does not decide, because something was measured on that day or later, or what was measured decides',
    level: (demonstrated: string, possible: string) =>
      demonstrated === possible ? demonstrated : `${demonstrated}, possibly ${possible}`,
    stage: (title: string, verdict: string, counts: string) => `${title}: ${verdict} (${counts})`,
    counts: (met: number, notMet: number, unknown: number, notApplicable: number) =>
      [
        `${met} met`,
        `${notMet} not met`,
        `${unknown} unknown`,
        ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
      ].join(', '),
    enough: {
      all: 'A stage is reached when all of its statements are met and every stage below is reached.',
      most: 'A stage is reached when most of its statements are met and every stage below is reached.',
      majority: 'A stage is reached when a majority of its statements are met and every stage below is reached.',
    },
    drawsOn: (titles: string) => `Draws on, as we read it: ${titles}`,
    section: 'A section is met when all of its statements are.',
    voices: (voices: string) => `Whose voice supports it: ${voices}`,
    voicesWithout: (voices: string) => `It would rest on: ${voices}`,
    ofGroups: (groups: string) => `for ${groups}`,
    inFamily: (group: string, family: string) => `${group} (${family})`,
    cappedBy: (groups: string) => `Held down by the family groups that stand lower: ${groups}`,
    verdictOfGroup: (group: string, verdict: string) => `For the group ${group}: ${verdict}`,
    groupLevel: (group: string, level: string, differs: number) =>
      `For the group ${group}: ${level}${differs === 0 ? '' : `, with another verdict on ${count(differs, 'statement', 'statements')}`}`,
    bounds: '“Demonstrated” takes what is unknown as not met, “possible” takes it as met.',
    blocks: (title: string) => `What stands before ${title}`,
    top: 'The last stage is demonstrated: keep its evidence current.',
    noneApplies: 'None of its statements applies.',
  },

  whyNot: {
    title: (stage: string) => `What would bring it to ${stage}`,
    reached: 'It is reached.',
    unreachable: 'Nothing would: none of its statements applies, or not even all of them make it.',
    allOf: (statements: number, isComplete: boolean) =>
      `${statements === 1 ? 'This statement' : `These ${statements} statements`}${isComplete ? '' : ', perhaps among smaller sets'}:`,
    behind: 'What is behind each:',
    anyOf: (sets: number, statements: number, isComplete: boolean) =>
      `Any one of ${isComplete ? `these ${sets}` : `more than ${sets}`} sets of ${count(statements, 'statement', 'statements')}:`,
    more: (sets: number) => `and ${sets} more`,
    way: 'Either:',
    practice: (title: string, needs: string) => `${title}: ${needs}`,
    evidence: (title: string, needs: string) => `${title}, not known: ${needs}`,
    strategies: 'Strategies that advance it:',
  },
  sensitivity: {
    title: (subject: string) => `${subject}: how much hangs on the policy`,
    line: (policy: string, date: string) =>
      `The same evidence as of ${date}, judged by the policy “${policy}” and by every other choice of three of its rules.`,
    head: ['A stage needs', 'Shares', 'Observations'],
    level: 'Level',
    whole: 'The whole',
    enough: { all: 'all statements', most: 'most statements', majority: 'a majority of statements' },
    proportions: { point: 'as observed', confident: 'with confidence' },
    observations: { allowed: 'counted', forbidden: 'not counted' },
    rule: {
      enough: 'how many statements make a stage',
      proportions: 'how shares are judged',
      observations: 'whether observations count',
    },
    hinges: 'What hinges on the choice',
    hingesOn: (what: string, rules: string) => `${what}: hinges on ${rules}`,
    hingesOnNothing: (what: string) => `${what}: the same by every choice`,
  },

  fault: {
    sentence: (problem: string, expected: string, nearest: string | undefined) =>
      `${problem}${nearest === undefined ? '' : ` (did you mean “${nearest}”?)`}; expected: ${expected}`,
    missing: 'is missing',
    wrong: 'cannot be read',
    isNull: 'is null (leave out what is not known)',
    notAnObject: 'is not an object',
    unknownField: 'is not a known field',
    unknownId: 'is not an id of this framework',
    indicatorAsMeasure: 'is the id of an indicator, not of a measure',
    anotherVersion: 'is another version, so nothing in the file is read',
    sharedId: 'is the id of another item too, so both are set aside',
    uniqueId: 'an id that no other item has',
    declaredTwice: 'is declared more than once, so none of the declarations counts',
    over: (field: string) => `is larger than ${field}`,
    atMost: (field: string) => `at most ${field}`,
    groupTwice: 'names a group that is in the list already',
    groupOverWhole: 'is more than the whole allows',
    atMostWhole: 'at most as many as in the whole, both of those who agreed (or were reached) and of those who did not',
    familyOverWhole: (family: string) => `has groups of the family “${family}” that come to more than the whole`,
    familyPartitions: 'groups of one family that together come to at most the whole',
    afterTo: 'is later than “to”',
    notAfterTo: 'a first day that is not after the last',
    channelsOfNothing: 'names channels of something that did not happen',
    noChannels: 'no channels where “times” is 0',
    happenedThroughNone: 'says that something happened through no channel',
    channelsOrNone: 'the channels, or no such field where they are not known',
    ofNoDocument: 'is stated of a document that does not exist',
    leaveOut: 'no such field',
    afterReport: 'is later than the day of the report',
    notAfterReport: 'a day on or before “date”',
    // A long list of ids helps nobody; the nearest one does.
    oneOf: (values: readonly string[]) =>
      values.length > 15 ? 'an id of this framework' : `one of ${values.join(', ')}`,
    other: 'as the schema says (see the command “schema”)',
    file: 'an evidence file: { formatVersion, subject, evidence, notApplicable }',
    list: 'a list',
    item: 'an item of evidence: { id, measure or indicator, date, … }',
    declaration: 'one { indicator, reason } for each indicator that does not apply',
    measureId: 'the id of a measure (or, for an observation, “indicator” with the id of an indicator)',
    expectation: {
      $schema: 'where the schema of the file is, as a text',
      formatVersion: 'the number 1',
      subject: 'the school: { id, name }, and orgSourcedId where it is known',
      id: 'a text of 1 to 200 characters',
      name: 'a text of 1 to 200 characters',
      orgSourcedId: 'a text of 1 to 200 characters',
      source: 'a text of at most 2,000 characters',
      note: 'a text of at most 2,000 characters',
      reason: 'a text of 1 to 2,000 characters',
      date: 'a day that exists, written YYYY-MM-DD',
      from: 'a day that exists, written YYYY-MM-DD',
      to: 'a day that exists, written YYYY-MM-DD',
      reviewed: 'a day that exists, written YYYY-MM-DD',
      population: 'a whole number from 0 to 1,000,000,000',
      asked: 'a whole number from 0 to 1,000,000,000',
      responded: 'a whole number from 0 to 1,000,000,000',
      agreed: 'a whole number from 0 to 1,000,000,000',
      eligible: 'a whole number from 0 to 1,000,000,000',
      reached: 'a whole number from 0 to 1,000,000,000',
      times: 'a whole number from 0 to 1,000,000,000',
      exists: 'true or false',
      group: 'a text of 1 to 200 characters, each group once',
      groups: 'a list of at most 1,000 groups with the same counts, each group once',
      family: 'a text of 1 to 200 characters',
      channels: 'a list of channels',
      consulted: 'a list of those consulted',
    },
  },

  summary: {
    noSubject: 'School not named',
    stamp: (date: string, policy: string, version: string) =>
      `Judged as of ${date} by the policy “${policy}” (partnership-continuum ${version}).`,
    stage: 'Stage',
    verdict: 'Verdict',
    statements: 'Statements',
    blockers: 'What stands in the way',
    steps: (shown: number, all: number) => (shown < all ? `Next steps, the first ${shown} of ${all}` : 'Next steps'),
    balance: 'Involvement and engagement',
    counts: (side: string, met: number, notMet: number) => `${side}: ${met} measures met, ${notMet} not met`,
    emptySide: (side: string, step: string | undefined) =>
      `nothing is met of ${side}${step === undefined ? '' : `; begin with “${step}”`}`,
    groupLevels: 'Where family groups stand',
    gaps: 'Family groups on the other side of a threshold from the whole',
    gap: (group: string, verdict: string, whole: string, measure: string, indicator: string) =>
      `${measure}: ${group} ${verdict}, the whole ${whole} (${indicator})`,
    conflicts: 'Evidence that contradicts itself',
    conflict: {
      overruled: (ids: string, indicator: string) => `${indicator}: what was measured overrules ${ids}`,
      observersDisagree: (ids: string, indicator: string) => `${indicator}: observers disagree in ${ids}`,
      voicesDisagree: (ids: string, indicator: string) =>
        `${indicator}: staff and families, asked the same, disagree in ${ids}`,
    },
    checklists: 'Checklists',
    elements: 'Essential Elements',
    ledger: 'What became of the evidence',
  },

  page: {
    continuum: (edition: string) =>
      `A continuum: statements in stages, each met, not met or unknown. Edition: ${edition}. Levels by another edition may not be comparable.`,
    checklist: 'A checklist: statements without stages, each met, not met or unknown.',
    howToRead: [
      'The statements restate the source in our words. The source gives no numbers: when a statement is met, which numbers its words stand for, and what it relates to are our reading.',
      '“Unknown” is what nothing current shows, and never counts as “not met”. “In every family group” means in each group of families, such as those who speak another language at home, that is large enough to report without anyone being recognised.',
    ],
    policy: (policy: string, majority: string, most: string, almostAll: string, minimum: number) =>
      `By the policy “${policy}” a majority is ${majority}, most ${most} and almost all ${almostAll}; fewer than ${minimum} answers are not judged.`,
    glance: 'At a glance',
    besides: 'What the source says besides',
    essentialElements: 'Essential Elements',
    element: (number: number, title: string | null) => (title === null ? `${number}` : `${number}: ${title}`),
    notNamed: (numbers: string) => `Not named by the source: ${numbers}`,
    reference: 'Reference',
    referenceLine:
      'What the documents say that is not judged, in our words: to look up, and to reason with. No substitute for the documents or for a law.',
    groups: {
      definitions: 'Definitions',
      findings: 'Findings',
      aims: 'Aims',
      principles: 'Principles',
      guidance: 'Guidance',
      provisions: 'Provisions of law',
      resources: 'Resources',
    },
    qualitiesOfInitiative: 'Qualities of an initiative',
    within: (name: string, of: string) => `${name}, ${of}`,
    component: (title: string) => `Component: ${title}`,
    metWhen: (condition: string) => `Met when ${condition}`,
    voice: 'It cannot be shown without asking families.',
    elements: (titles: string) => `Essential Elements: ${titles}`,
    relations: 'Beside it, as we read it:',
    relation: (relation: string, other: string) => `${relation}: ${other}`,
    elementNamed: (number: number, title: string | null) =>
      title === null ? `Essential Element ${number}` : `Essential Element ${number}, ${title}`,
    advancedBy: 'Strategies that advance it:',
    advancedByNone: 'No strategy here advances it.',
    indicator: (statement: string, id: string) => `${statement} (${id})`,
    boundTo: (title: string, place: string) => `${title} (only in: ${place})`,
    source: (locator: string) => `Source: ${locator}`,
    section: (title: string, section: string, locator: string) => `Source: ${title}, ${section} (${locator})`,
    id: (id: string) => `Id: ${id}`,
    strategies: 'Strategies',
    strategiesLine:
      'What the sources suggest doing. The suggestions and their examples are the sources’; what each advances, what it needs first, how much it takes and what to begin with are ours.',
    jurisdiction: (place: string) => `Only in: ${place}`,
    audience: (audience: string) => `For ${audience}`,
    firstActions: 'Begin with:',
    examples: 'For example:',
    qualities: 'Qualities:',
    needs: 'Needs first:',
    advances: 'Advances:',
    quality: (quality: string, reason: string) => `${quality}: ${reason}`,
  },

  worksheet: {
    title: (framework: string) => `Evidence worksheet: ${framework}`,
    introduction:
      'What evidence can report, question by question. Give what the school holds and leave out the rest: what is left out is unknown, never “not met”. Counts only, no names.',
    kind: {
      survey: 'Surveys',
      coverage: 'Counts from records',
      activity: 'Activities',
      document: 'Documents',
    },
    toGive: {
      survey: 'Give the day, how many responded and how many agreed; by family group where groups are large enough.',
      coverage: 'Give the day, how many are eligible and how many were reached: a full count, never a sample.',
      activity: 'Give each day and its channel, or a complete tally: from, to, how many times, through which channels.',
      document:
        'Give the day of looking, whether it exists, when it was reviewed, who was consulted, how families get it.',
    },
    head: ['Measure', 'Question or count', 'Voice', 'Shows', 'Usually found in', 'Counts for (days)'],
  },

  cli: {
    help: {
      title: 'partnership-continuum: from the evidence a school holds to a level, its reasons and the next steps',
      more: 'partnership-continuum COMMAND --help gives the usage and the options of one command.',
      common: `FILE is an evidence file, unless the command says otherwise, or - for standard input. DATE is a day,
YYYY-MM-DD; --as-of is the day to judge on. Policies: standard (unless named otherwise), selfReview, strict. PLACE, such as
"United States", lets the next steps include what only a law of that place provides for. Faults in a
file go to standard error and the rest is judged; with --strict-input a fault ends the command.
--locale says in which English: en-AU (unless named otherwise) or en-US.

Exit codes: 0 done, 2 the command or the file is wrong.`,
    },
    // Of each command what it does, what can follow its name (long ones on several lines), and what its options mean.
    commands: {
      assess: {
        does: 'the level of a school, what stands in the way, and the next steps',
        usage: [
          'FILE --as-of DATE [--policy ID] [--format table|json|markdown]',
          '[--groups] [--jurisdiction PLACE] [--strict-input]',
          'FILE --batch --as-of DATE [--policy ID] [--format json|levels] [--groups]',
          '[--strict-input]',
        ],
        about: `--groups gives the level of each family group. With --batch each line of FILE is a school (NDJSON), and a
line of JSON is printed for each that is not blank: its assessment, as --format json gives it, or with --format levels
{ subject, asOf, level, components } in a fraction of the time; or { line, error }, line being its number in FILE. What is wrong is told on standard error too, and the rest is judged; with
--strict-input no line with a fault is judged, and the exit code is 2 where there is one.`,
      },
      explain: {
        does: 'why a verdict or a level is what it is, and what would change it',
        usage: ['FILE INDICATOR [--as-of DATE] [--policy ID] [--strict-input]'],
        about: `INDICATOR can be an indicator, a component, a stage such as communication/evolving, a checklist or a
section. FILE can be an assessment printed by assess --format json, which then needs no --as-of.`,
      },
      sensitivity: {
        does: 'how much hangs on the choice of the policy',
        usage: ['FILE --as-of DATE [--policy ID] [--format table|json|markdown]', '[--strict-input]'],
        about:
          'The school is judged by every other choice of three of the policy’s rules too: how many statements make a\nstage, how shares are compared, and whether observations count.',
      },
      plan: {
        does: 'a year’s plan in the school’s terms',
        usage: [
          'FILE --start DATE [--as-of DATE] [--terms NUMBER | --calendar FILE]',
          '[--target COMPONENT=STAGE]... [--at-once NUMBER] [--per-term NUMBER]',
          '[--audience ID]... [--effort ID]... [--jurisdiction PLACE]',
          '[--policy ID] [--format table|json|markdown|csv|ics] [--strict-input]',
        ],
        about: `The plan begins on --start, in four equal terms unless told otherwise: --calendar is a file with a list
of { name, from, to }. --at-once limits how many strategies are taken on, --per-term how many are
under way in one term, --audience and --effort which. FILE can be an assessment printed by
assess --format json, which then needs no --as-of.`,
      },
      forecast: {
        does: 'what changes if nothing is renewed, and what to renew first',
        usage: ['FILE --as-of DATE --until DATE [--policy ID]', '[--format table|json|markdown] [--strict-input]'],
        about: 'It says what changes by --until with the evidence at hand and nothing newer.',
      },
      compare: {
        does: 'what changed between two judgements of a school, and what each change is due to',
        usage: [
          'BEFORE AFTER --from DATE --as-of DATE [--from-policy ID] [--policy ID]',
          '[--breaks FILE] [--format table|json|markdown] [--strict-input]',
        ],
        about: `BEFORE and AFTER are evidence files; BEFORE is judged as of --from and AFTER as of --as-of. --breaks is a
file with a list of { id, title, from, reason, reference, measures }.`,
      },
      account: {
        does: 'a page for families, in plain words',
        usage: ['FILE [--as-of DATE] [--policy ID] [--format markdown|json]', '[--strict-input]'],
        about: 'FILE can be an assessment printed by assess --format json, which then needs no --as-of.',
      },
      check: {
        does: 'whether schools are where they are expected to be, for a pipeline',
        usage: [
          '[FILE]... --as-of DATE [--at-least COMPONENT=STAGE]... [--demonstrated ID]...',
          '[--sufficient] [--no-group-gaps] [--not-lapse-before DATE]',
          '[--baseline FILE] [--print-baseline]',
          '[--config FILE] [--policy ID] [--format table|json|markdown|junit] [--strict-input]',
        ],
        about: `FILE is evidence, or an assessment printed by assess --format json, which then needs no --as-of. ID is a
statement, a stage such as communication/evolving, or a section of a checklist. --sufficient: no level
hangs on what is unknown. --no-group-gaps: no family group stands on the other side of a threshold
from the whole. --not-lapse-before: every demonstrated level stands until then with the evidence at
hand. --baseline: nothing is lost of what was met; "check FILE --as-of DATE --print-baseline" prints
what it takes. --config is a file of JSON, comments allowed, with files, asOf, policy, strictInput,
atLeast, demonstrated, sufficient, noGroupGaps, notLapseBefore and baseline; what it expects is
checked too.

Exit codes besides: 1 something is not met, 3 nothing is, but the evidence leaves something open.`,
      },
      summarise: {
        does: 'many schools as counts, small numbers held back',
        usage: ['FILE [--as-of DATE] [--policy ID] [--jurisdiction PLACE]', '[--format table|json|markdown]'],
        about: `Each line of FILE is a school: an evidence file, judged as of --as-of, or an assessment, each on one line
(NDJSON). Each school should stand there once. Lines that cannot be read or counted are told on
standard error and left out.`,
      },
      report: {
        does: 'a page, a picture, a summary or rows of a school, or of many schools',
        usage: [
          'FILE --as-of DATE [--format html|svg|markdown|csv] [--policy ID]',
          '[--jurisdiction PLACE] [--strict-input]',
          'FILE --network [--as-of DATE] [--format html|svg|markdown|csv]',
          '[--policy ID] [--jurisdiction PLACE]',
        ],
        about: `html is one page to open, print and hand on, svg the picture of where a school stands, markdown a few
lines for a pull request, csv a row for each fact. FILE can be an assessment printed by assess
--format json, which then needs no --as-of. With --network each line of FILE is a school, as for
summarise.`,
      },
      ingest: {
        does: 'evidence from the answers to a survey, as a form exports them',
        usage: ['FILE --codebook FILE [--subject-id ID --subject-name NAME] [--strict-input]', 'FILE --suggest'],
        about: `FILE is CSV, or - for standard input. The codebook says which column reports which measure, which
answers agree and which columns tell the groups of families; --suggest drafts one, of which a person
then decides what is null. The evidence file is printed, with the school to be filled in where it is
not named. Personal columns and small groups stay behind: what became of each column goes to standard
error.`,
      },
      template: {
        does: 'an evidence file to fill in, or a worksheet of its questions',
        usage: ['[PART] [--format json|markdown]'],
        about: `PART can be a component, a stage such as communication/evolving, a checklist, a section or an indicator,
to whose questions the template then keeps.`,
      },
      schema: {
        does: 'the JSON Schema of a file',
        usage: ['evidence|assessment|framework|policy'],
        about: 'It is printed as JSON Schema 2020-12.',
      },
      export: {
        does: 'the framework in the form of another system',
        usage: ['case|skos --uri-base URL [--changed DATETIME] [--creator NAME]'],
        about: `case is a package of 1EdTech CASE 1.1 with the continuum as a rubric, skos a JSON-LD document with the
crosswalk. URL is what every address in it begins with. case asks besides for DATETIME, when what
you publish last changed, such as 2026-11-21T09:00:00Z, and for NAME, who answers for it.`,
      },
    },
    usage: (problem: string) => `${problem}\nSee partnership-continuum --help`,
    operands: (command: string, expected: readonly string[]) =>
      expected.length === 0 ? `${command} takes no arguments` : `${command} takes ${expected.join(' and ')}`,
    unknown: (what: string, given: string, known: readonly string[] | null, nearest: string | undefined) =>
      `no ${what} “${given}”` +
      (nearest === undefined ? '' : `; did you mean “${nearest}”?`) +
      (known === null ? '' : `${nearest === undefined ? '; it' : ' It'} should be one of ${known.join(', ')}`),
    unreadable: (file: string, problem: string) => `${file} cannot be read: ${problem}`,
    notJson: (file: string, place: { readonly line: number; readonly column: number } | null) =>
      `${file} is not JSON${place === null ? '' : `: it goes wrong at line ${place.line}, column ${place.column}`}`,
    notAnAssessment: (file: string, path: string) =>
      `${file} is neither an evidence file nor an assessment of this version: see “${path}”`,
    wholeFile: 'the file',
    asOfMissing: 'say on which day to judge: --as-of YYYY-MM-DD (there is no clock, so that a result can be repeated)',
    asOfWrong: '--as-of should be a day that exists, written YYYY-MM-DD, such as 2026-11-21',
    strict: (faults: number) =>
      `${faults === 1 ? '1 fault' : `${faults} faults`} in the file; nothing is judged with --strict-input`,
    nothingToJudge: 'nothing in this file can be judged: see the fault above',
    isAssessment: (file: string) =>
      `${file} is an assessment, and this needs the evidence that it was made of (explain, plan, account, report and summarise read assessments)`,
    ofAssessment: (command: string) => `${command} of an assessment`,
    ofBatch: (format: string) => (format === 'json' ? 'assess --batch' : `assess --batch --format ${format}`),
    ofNetwork: (command: string) => `${command} --network`,
    dayMissing: (option: string) => `say --${option} YYYY-MM-DD`,
    dayWrong: (option: string, given: string) =>
      `--${option} should be a day that exists, written YYYY-MM-DD, not “${given}”`,
    notACount: (option: string, given: string) => `--${option} should be a whole number from 1, not “${given}”`,
    option: (command: string, option: string) => `${command} takes no --${option}`,
    standardInput: 'standard input',
    percentDone: (percent: number) => `${percent} %`,
    empty: (file: string) => `${file} is empty`,
    nothingToExplain: (id: string, nearest: string | undefined) =>
      `there is nothing to explain with the id “${id}”${nearest === undefined ? '; the ids stand in an assessment (assess --format json)' : `; did you mean “${nearest}”?`}`,
  },

  step: {
    act: 'Do',
    bringAbout: 'Bring about',
    gather: 'Find out',
    observe: 'Observe',
    observed: 'nothing measured is left to ask: have somebody who can judge it observe it, with a date and a role',
    observedByFamilies: 'the families’ own voice does not support it: have a parent or carer observe it, with a date',
    narrows: (ifMet: number, ifNotMet: number) =>
      `the gap between demonstrated and possible ${change(ifMet)} if it is so, ${change(ifNotMet)} if it is not`,
    observedUntil: (until: string) => `observe it again before the observation lapses after ${until}`,
    keep: 'Keep current',
    foundIn: 'Usually found in',
    ownStatement: 'the sources list no strategy for it: the statement says what is missing',
    raises: (component: string) => `alone raises ${component}`,
    serves: (ids: string) => `serves ${ids}`,
    first: (action: string) => `Begin with: ${action}`,
    effort: (size: string, reason: string) => `Effort ${size}: ${reason}`,
    needs: (statement: string, verdict: string) => `Needs first: ${statement} (${verdict})`,
    fills: (side: string) => `adds to ${side}, of which nothing is met yet`,
  },
}

export type Messages = typeof messages

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What becomes of a gap that is narrowed by so many stages. */
function change(stages: number): string {
  if (stages === 0) return 'stays'
  return `${stages > 0 ? 'narrows' : 'widens'} by ${count(Math.abs(stages), 'stage', 'stages')}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
