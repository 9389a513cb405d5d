import type { Audience, Rules } from '../framework'

/** What people read of plans and of progress: apart from `messages`, so that whoever only judges does not load it. */
export const planMessages = {
  plan: {
    term: (number: number) => `Term ${number}`,
    role: {
      leaders: 'The school’s leaders',
      teachers: 'The teachers',
      actionTeam: 'The action team',
      system: 'The district, region or network',
    } satisfies Record<Audience, string>,
    title: (subject: string) => `Action plan: ${subject}`,
    termsTwice: 'plan takes --terms or --calendar, not both',
    notACalendar: (file: string, place: string) =>
      `${file} is no calendar${place === '' ? '' : ` at “${place}”`}: a list of { name, from, to }, days written YYYY-MM-DD`,
    notATarget: (given: string) => `--target should be COMPONENT=STAGE, such as communication=evolving, not “${given}”`,
    line: (start: string, end: string, asOf: string) =>
      `From ${start} to ${end}. It answers the judgement as of ${asOf}.`,
    targets: 'To reach',
    target: (component: string, stage: string) => `${component}: ${stage}`,
    noTarget: (component: string) => `${component}: nothing further to reach`,
    strategies: 'Strategies',
    whoAndWhen: (who: string, from: string, to: string, effort: string) => `${who}, ${from} to ${to}, ${effort} effort`,
    serves: 'What it serves:',
    needs: 'Needs first:',
    findOutFirst: (statement: string, verdict: string) => `${statement} (${verdict}: find out first)`,
    broughtAboutBy: (statement: string, strategies: string) => `${statement} Brought about by: ${strategies}`,
    actions: 'Actions:',
    action: (text: string, from: string, due: string) => `From ${from}, by ${due}: ${text}`,
    milestones: 'Milestones:',
    milestone: (term: string, date: string, done: number, all: number) =>
      `By the end of ${term}, ${date}: ${done} of ${all} actions done`,
    success: 'What will show that it worked:',
    measure: (title: string, today: string, meets: string) => `${title}: today ${today}; asked: ${meets}`,
    lacking: (title: string, today: string, lacks: string) => `${title}: today ${today}; lacking: ${lacks}`,
    lackingShare: (title: string, lacks: string, today: string, asked: string) =>
      `${title}: lacking: ${lacks} (overall ${today} today; asked: ${asked})`,
    observedToday: (statement: string, today: string, question: string) => `${statement} Today ${today}. ${question}`,
    notShown: 'not known or not shown',
    share: (count: number, of: number) => `${count} of ${of}`,
    shareOf: (threshold: string, count: number, of: number) => `${threshold}, ${count} of ${of}`,
    inDays: (atLeast: number, days: number) => `at least ${atLeast} in ${days} days`,
    gatherings: 'Evidence to gather',
    gatheredBy: (date: string, measures: number) =>
      `By ${date}, ${measures === 1 ? '1 report' : `${measures} reports`}`,
    gatheredFrom: (place: string | null, why: string) => `${place ?? 'Observed, with a date and a role'} (${why}):`,
    asked: (title: string, question: string) => `${title}: “${question}”`,
    notBefore: (date: string) => `not before ${date}`,
    gather: (measures: number) => `Evidence to be gathered by today: ${measures}`,
    gatherOne: (title: string, why: string) => `${title} (${why})`,
    purpose: {
      findOut: 'to find out',
      renew: 'to renew it',
      achieved: 'to see what was achieved',
    },
    lapses: (date: string, isPast: boolean) => `what is at hand ${isPast ? 'counted' : 'counts'} until ${date}`,
    reviews: 'Reviews',
    reviewTitle: (months: number) => `Review of the action plan, at the end of ${months} months`,
    review: (months: number, date: string) => `At the end of ${months} months, ${date}`,
    done: (strategy: string) => `To be done by then: ${strategy}`,
    ended: (strategies: number) => `Strategies to be done by then: ${strategies}`,
    gathered: (gatherings: number) => `Evidence to be gathered by then: ${gatherings}`,
    qualities: 'The five qualities of an initiative',
    has: (quality: string) => `${quality}, by the nature of:`,
    toAsk: (quality: string) => `${quality}: no strategy of the plan has it by its nature. Ask of the plan:`,
    wouldSupply: 'What would supply it:',
    observe: 'Observe whether it is so, with a date and a role.',
    unplaced: 'No term is left for',
    unserved: 'Not served by this plan',
    noStrategy: 'the sources list no strategy for it: the statement says what is missing',
    keptOut: (strategy: string, limit: string) => `${strategy}: ${limit}`,
    limit: {
      jurisdiction: 'a law of another place provides for it',
      audiences: 'it is for others to carry out than are named',
      efforts: 'its effort is not among those that are named',
      needs: 'it needs first what nothing within the limits brings about',
      atOnce: 'no more are taken on at once',
    },
  },
  forecast: {
    title: (subject: string) => `${subject}: what changes if nothing is renewed`,
    line: (asOf: string, until: string, policy: string) =>
      `From ${asOf} to ${until}, judged by the policy “${policy}” with the evidence at hand and nothing newer.`,
    nothing: 'No verdict changes.',
    renew: (shown: number, all: number) =>
      shown < all ? `What to renew first, the first ${shown} of ${all}` : 'What to renew first',
    measure: (title: string, lapses: string) => `Report again: ${title} (counts until ${lapses})`,
    observation: (statement: string, lapses: string) => `Observe again: ${statement} (counts until ${lapses})`,
    lowers: (components: string) => `its lapse lowers ${components}`,
    raises: (components: string) => `its lapse raises ${components}`,
    indicators: (ids: string) => `changes the verdict on ${ids}`,
    changes: 'What changes, and when',
    whole: 'The whole',
    level: (what: string, before: string, after: string) => `${what}: ${before} becomes ${after}`,
    verdict: (id: string, before: string, after: string) => `${id}: ${before} becomes ${after}`,
    lapsed: (ids: string) => `lapsed: ${ids}`,
    begun: (ids: string) => `begins to count: ${ids}`,
    moves: {
      demonstrated: { raised: 'demonstrated rises', lowered: 'demonstrated falls', same: null },
      possible: { raised: 'possible rises', lowered: 'possible falls', same: null },
    },
  },
  comparison: {
    title: (subject: string) => `${subject}: what changed`,
    line: (before: string, after: string) => `From ${before} to ${after}.`,
    judgement: (date: string, policy: string) => `${date} (by the policy “${policy}”)`,
    breaks: 'What cannot be compared',
    edition: (before: string, after: string) =>
      `The two were judged by different editions, “${before}” and “${after}”: no level of the one compares with one of the other.`,
    instrument: (title: string, from: string, reason: string) => `${title}, from ${from}: ${reason}`,
    levels: 'Levels',
    whole: 'The whole',
    level: (what: string, before: string, after: string) => `${what}: ${before}, then ${after}`,
    absent: 'nothing that applies',
    notBreaks: (file: string, place: string) =>
      `${file} is no list of breaks${place === '' ? '' : ` at “${place}”`}: { id, title, from, reason, reference, measures } of each`,
    notComparable: (breaks: string) => `not comparable: ${breaks}`,
    moved: {
      demonstrated: {
        raised: 'demonstrated was raised',
        lowered: 'demonstrated was lowered',
        same: 'demonstrated is the same',
      },
      possible: { raised: 'possible was raised', lowered: 'possible was lowered', same: 'possible is the same' },
    } satisfies Record<'demonstrated' | 'possible', Record<'raised' | 'lowered' | 'same', string>>,
    verdicts: 'Verdicts that changed',
    verdict: (indicator: string, before: string, after: string) => `${indicator}: ${before}, then ${after}`,
    nothing: 'No verdict changed.',
    because: (bound: string, causes: string) => `${bound}, due to ${causes}`,
    dueTo: (causes: string) => `due to ${causes}`,
    or: '; or to ',
    cause: {
      newEvidence: (ids: string) => `new evidence (${ids})`,
      changedEvidence: (ids: string) => `evidence that was changed (${ids})`,
      removedEvidence: (ids: string) => `evidence that was withdrawn (${ids})`,
      lapsed: (ids: string) => (ids === '' ? 'the passing of time' : `evidence that lapsed (${ids})`),
      notApplicable: (ids: string) => `what is declared not to apply (${ids})`,
      policy: (ids: string) => `another rule of the policy (${ids})`,
      framework: (ids: string) => `another edition (${ids})`,
      stated: (ids: string) => `what is supposed (${ids})`,
    },
  },
  network: {
    title: (schools: number) => `Across ${schools} schools`,
    tooFew: 'Too few schools',
    minimum: (minimum: number) => `Nothing is shown of fewer than ${minimum} schools.`,
    stamp: (earliest: string, latest: string, policy: string, version: string) =>
      `Judged as of ${earliest === latest ? earliest : `${earliest} to ${latest}`} by the policy “${policy}” (partnership-continuum ${version}).`,
    heldBack: (minimum: number) =>
      `All numbers are numbers of schools, but for those of items of evidence. One under ${minimum} is not shown, nor is one by which such a number could be found.`,
    leftOut: (lines: number) =>
      lines === 1 ? '1 line of the file was left out.' : `${lines} lines of the file were left out.`,
    whole: 'The whole, by the lowest component',
    head: ['Stage', 'Demonstrated', 'Possible'],
    demonstrated: (schools: string) => `${schools} demonstrated`,
    possible: (schools: string) => `${schools} possible`,
    notShown: 'not shown',
    blockers: 'What stands before most schools',
    blocker: (statement: string, schools: string, notMet: string, unknown: string, id: string) =>
      `${statement} Schools: ${schools} (not met ${notMet}, unknown ${unknown}) (${id})`,
    strategies: 'What would serve most schools',
    strategy: (title: string, schools: string) => `${title}: ${schools}`,
    gaps: 'Where family groups stand on the other side of a threshold from the whole',
    gap: (group: string, behind: string, ahead: string, id: string) =>
      `${group}: behind ${behind}, ahead ${ahead} (${id})`,
    groupsLeftOut: 'There are more than 1,000 family groups; those last by family and id are not counted.',
    coverage: 'Schools with evidence that was used, the fewest first',
    measure: (title: string, schools: string) => `${title}: ${schools}`,
    items: 'What became of the items of evidence',
    outcome: (items: string, outcome: string) => `${items} ${outcome}`,
    line: (line: number) => `line ${line}`,
    // What is told of a line begins with the line.
    inFile: (file: string, told: string) => `${file}, ${told}`,
    lineNotJson: (line: string, place: { readonly column: number } | null) =>
      `${line} is not JSON${place === null ? '' : `: it goes wrong at column ${place.column}`}`,
    lineTooLong: (line: string) => `${line} is too long to be one school: at most 16 MiB`,
    notJudged: (line: string, problem: string) =>
      `${line} is left out: it tells of a school that could not be judged: ${problem}`,
    notCounted: (line: string, problem: string) => `${line} is left out: ${problem}`,
    otherPolicy: (line: string, policy: string, asked: string) =>
      `${line} is left out: it was judged by the policy “${policy}”, not “${asked}”`,
    nothingRead: (file: string) =>
      `${file} has no line of which a school could be made: see above (each school stands on one line)`,
    read: (schools: number) => (schools === 1 ? '1 school read' : `${schools} schools read`),
  },
  // For families: short sentences in everyday words. `npx vitest run test/plan/account.test.ts` measures them.
  account: {
    title: (school: string | null) =>
      school === null ? 'How we work with families' : `${school}: how we work with families`,
    opening: 'This page is for families. It says how we work with you, where we stand and what comes next.',
    stages: (count: number, first: string, last: string) =>
      `There are ${count} stages. The first is ${first} and the last is ${last}.`,

    noneApplies: 'This part does not apply to our school.',
    stageNumber: (title: string, number: number, of: number) => `${title} (stage ${number} of ${of})`,
    at: (stage: string) => `We are at ${stage}.`,
    atLeast: (stage: string) => `We are at least at ${stage}.`,
    beforeFirst: 'We have not reached a stage yet.',
    firstNotShown: 'We cannot say yet that we have reached a stage.',
    maybe: (stage: string) => `We may be as far as ${stage}. We do not know enough yet.`,
    top: 'There is no stage above it for us. We want to keep it up.',
    nothingKnown: 'So far, we have nothing to go on here.',

    going: 'What is going well',
    goingLead: 'From what we looked at, these points are true of our school:',
    next: 'What we need to work on next',
    nextLead: 'These points are not fully true yet. Some may be true in part. We want to be able to say:',
    unknown: 'What we do not know yet',
    unknownLead: 'We do not know enough to say if these points are true. We need to find out:',
    ofGroups: {
      notMet: 'This is not yet true for every group of families.',
      unknown: 'We do not know yet if this is true for every group of families.',
    },
    more: (count: number) => (count === 1 ? 'And 1 more point.' : `And ${count} more points.`),

    families: 'What you can do',
    answer: 'You can help us with some of what we do not know. When we ask you, please answer.',
    tell: 'This page is about families as a whole. Your own story may be different. If it is, please tell us.',
    ask: 'Ask us if you want to know more.',

    footing: 'How we know',
    date: (date: string) => `This is how things stood on ${date}.`,
    points: (count: number) => `We looked at ${count === 1 ? '1 point' : `${count} points`}.`,
    known: (known: number, count: number) =>
      known === 0
        ? 'We do not know enough yet to say yes or no to any.'
        : `We know enough to say yes or no to ${known === count ? 'all' : known} of them.`,
    reports: (count: number) =>
      `We used ${count === 1 ? '1 report' : `${count} reports`}. A report can be a survey, a count, a written record or what someone saw.`,
    noReports: 'We had no reports that we could use.',
    leftOut: (count: number) =>
      `We left out ${count === 1 ? '1 point that does' : `${count} points that do`} not apply to our school.`,
    enough: {
      all: 'To reach a stage, all of its points must be true.',
      most: 'To reach a stage, most of its points must be true.',
      majority: 'To reach a stage, a majority of its points must be true.',
    } satisfies Record<Rules['enough'], string>,
    stagesBelow: 'We must reach each stage below it as well.',
    lowestGroup: 'We look at groups of families too. Where a group stands lower, we go by that group.',
    ahead: 'We list what is still to do for the next stage. Later stages ask for more.',
  },
}
