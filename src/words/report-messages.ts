/** What people read in pictures, charts and reports: apart from `messages`, so that whoever only judges does not load it. */
export const reportMessages = {
  report: {
    picture: {
      continuum: (subject: string, framework: string) => `${subject}: ${framework}`,
      trend: (framework: string) => `${framework}: levels over time`,
      network: (framework: string, schools: number) => `${framework}: where ${schools} schools stand`,
      networkOfTooFew: (framework: string) => `${framework}: where the schools stand`,
      component: (title: string, level: string) => `${title}: ${level}.`,
      stage: (title: string, counts: string) => `${title}: ${counts}.`,
      mark: (statement: string, verdict: string) => `${statement} (${verdict})`,
      // What the picture says is said once; the rest stands in the table beside it.
      tableBeside: 'The table beside the picture holds the same figures.',
      points: (title: string, from: string, to: string, days: number) =>
        days === 1 ? `${title}: one judgement, ${from}.` : `${title}: ${days} judgements, ${from} to ${to}.`,
      place: (title: string, demonstrated: string, possible: string) =>
        `${title}: ${demonstrated} demonstrated, ${possible} possible.`,
      noPoints: 'There is no judgement to show.',
    },
    legend: {
      statement: (verdict: string) => `A statement that is ${verdict}`,
      demonstrated: 'Demonstrated: what is unknown is taken as not met',
      possible: 'Possible: what is unknown is taken as met',
      break: 'Not comparable: no line is drawn across',
      notShown: 'Not shown: too small a number to show',
    },
    notComparable: 'not comparable',
    noneApplies: 'nothing that applies',
    table: {
      level: 'Level',
      continuum: (component: string, level: string) => `${component}: ${level}`,
      trend: (title: string) => `${title}: the level on each day`,
      network: (title: string, schools: number) => `${title}: how many of ${schools} schools stand where`,
      stage: 'Stage',
      verdict: 'Verdict',
      met: 'Met',
      notMet: 'Not met',
      unknown: 'Unknown',
      notApplicable: 'Not applicable',
      within: 'Within the level',
      withinDemonstrated: 'demonstrated',
      withinPossible: 'possible',
      withinNeither: 'no',
      day: 'Day',
      demonstrated: 'Demonstrated',
      possible: 'Possible',
      comparable: 'Comparable with the day before it',
      first: 'the first',
      yes: 'yes',
      notAcross: (breaks: string) => `no: ${breaks}`,
    },
  },
}
