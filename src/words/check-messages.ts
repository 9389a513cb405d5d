import type { Verdict } from '../verdicts'
import { messages } from './messages'

/** What people read of expectations in a pipeline: apart from `messages`, so that whoever only judges does not load it. */
export const checkMessages = {
  check: {
    // What was expected, as a heading, and as the name of a test.
    title: {
      atLeast: (component: string, stage: string) => `${component}: at least ${stage}`,
      demonstrated: (id: string) => `${id}: demonstrated`,
      sufficientEvidence: (part: string | null) =>
        part === null ? 'enough evidence to settle every level' : `${part}: enough evidence to settle it`,
      noGroupGaps: (part: string | null) =>
        part === null ? 'no gaps of family groups' : `${part}: no gaps of family groups`,
      notLapseBefore: (date: string) => `no level lapses before ${date}`,
      notRegressed: (date: string) => `nothing lost since the baseline of ${date}`,
    },

    atLeast: {
      met: (level: string) => `Its level is ${level}.`,
      notMet: (level: string, stage: string) => `Its level is ${level}: whatever is still unknown, it is not ${stage}.`,
      insufficient: (level: string, stage: string) =>
        `Its level is ${level}: the evidence leaves open whether it is ${stage}.`,
      noneApplies: 'None of its statements applies, so it has no level.',
    },
    demonstrated: {
      met: 'It is met.',
      notMet: 'It is not met, whatever is still unknown.',
      unknown: 'It is unknown: the evidence leaves it open.',
      notApplicable: 'It does not apply, so nothing is shown of it.',
    } satisfies Record<Verdict, string>,
    sufficientEvidence: {
      met: 'What is still unknown changes no level that was asked about.',
      insufficient: (levels: string) => `The level hangs on what is unknown: ${levels}.`,
      level: (component: string, level: string) => `${component} is ${level}`,
      noneApplies: 'Nothing of it applies, so there is no level to settle.',
    },
    noGroupGaps: {
      met: 'No report shows a gap, and groups are reported wherever all families are asked about.',
      notMet: (gaps: number) =>
        gaps === 1
          ? 'A family group stands on the other side of a threshold from the whole.'
          : `${gaps} times a family group stands on the other side of a threshold from the whole.`,
      withoutGroups: 'No gap is shown, but some reports on all families say nothing of groups.',
      nothingReported: 'No report says anything of family groups.',
      reportGroups: (measure: string, change: string) => `${measure}: report it ${change}`,
    },
    notLapseBefore: {
      met: 'With today’s evidence alone, every demonstrated level stands until then.',
      notMet: (components: string) => `If nothing is renewed, levels fall: ${components}.`,
      nothing: 'No level is demonstrated, so there is nothing that could lapse.',
      insufficient: (components: string) =>
        `If nothing is renewed, levels may fall, unless what was observed decides then: ${components}.`,
      component: (component: string, level: string, until: string) => `${component} is ${level} until ${until} only`,
      lapse: (statement: string, indicator: string, until: string) => `${statement} (${indicator}): met until ${until}`,
      measure: (measure: string) => `report again by then: ${measure}`,
      observation: 'have it observed again by then',
    },
    notRegressed: {
      met: 'Every level and every statement that it shows to be met still is.',
      notMet: 'Something that it shows is not so any more.',
      insufficient: 'Something that it shows is not shown any more: the evidence leaves it open.',
      level: (component: string, before: string, after: string) => `${component}: ${before}, now ${after}`,
      noneApplies: 'nothing that applies',
    },

    shortfalls: 'What falls short, and what would mend it',
    sets: 'Any one of these sets would do',
    gaps: 'Gaps',
    lapses: 'What lapses, and what would keep it',
    levels: 'Levels',
    declared: (reason: string) => `declared not applicable: ${reason}`,

    // Of a matcher: what was expected, and that its opposite was.
    expected: (title: string) => `expected ${title}`,
    notExpected: (title: string) => `expected not “${title}”`,
    leftOpen: 'The opposite is as little certain.',

    report: {
      title: 'Expectations of partnership',
      school: (subject: string, file: string) => `${subject} (${file})`,
      head: ['Expectation', 'Result', 'What was found'],
      fellShort: (title: string, outcome: string) => `${title} (${outcome})`,
      outcome: { met: 'met', notMet: 'not met', insufficient: 'evidence insufficient' },
      counts: (met: number, notMet: number, insufficient: number) =>
        `${met} met, ${notMet} not met, ${insufficient} open for lack of evidence.`,
    },

    command: {
      nothingAsked:
        'nothing is asked to be checked, so nothing could fail: name an expectation, such as --at-least communication=evolving, or a --config file',
      noFile: 'name the FILE to check, or a --config file that names its files',
      oneFile: '--print-baseline takes one FILE',
      notAtLeast: (given: string) =>
        `--at-least should be a component and a stage, such as communication=evolving, not “${given}”`,
      atLeastTwice: (component: string) => `--at-least names ${component} twice`,
      judgedAlready: (file: string, asOf: string, policy: string) =>
        `${file} is an assessment, judged as of ${asOf} by the policy “${policy}”: it is not judged again on another day or by another policy`,
      faultyConfig: (faults: number) =>
        `${faults === 1 ? '1 fault' : `${faults} faults`} in the config file; nothing is checked`,
      standsTwice: 'stands there twice; expected: each key once',
      config: 'an object with files, asOf, policy and what is expected',
      expected: {
        files: 'a list of the names of files',
        asOf: 'a day that exists, written YYYY-MM-DD',
        policy: 'the id of a policy',
        strictInput: 'true or false',
        atLeast: 'an object with a stage for each component, such as { "communication": "evolving" }',
        demonstrated: 'a list of ids of statements, stages such as communication/evolving, or sections',
        sufficient: 'true, or a list of components and stages such as communication/evolving',
        noGroupGaps: 'true, or a list of components, stages, checklists, sections or statements',
        notLapseBefore: 'a day that exists, written YYYY-MM-DD',
        baseline: 'the name of a file',
      },
    },

    // Of what cannot be checked: for whoever wrote the test or the command.
    wrong: {
      received: (kind: string) => `an assessment is expected, as assess() makes it, not ${kind}`,
      incomplete: (indicator: string) =>
        `the assessment was made by another version: it says nothing of ${indicator}; judge the evidence again`,
      kind: {
        null: 'null',
        undefined: 'undefined',
        list: 'a list: check each of its assessments by itself',
        promise: 'a promise: await it first',
        evidence: 'evidence: pass what assess() makes of it',
        other: 'another object',
        of: (type: string) => `a ${type}`,
      },
      what: {
        component: 'component',
        stage: 'stage',
        part: 'part of the framework',
        demonstrable: 'statement, stage or section',
      },
      unknownId: (what: string, given: string, nearest: string | undefined, known: readonly string[] | null) =>
        `there is ${messages.cli.unknown(what, given, known, nearest)}`,
      date: (given: string, asOf: string) =>
        `the day until which the levels should stand should be written YYYY-MM-DD and come after the day of judging, ${asOf}, not “${given}”`,
      baseline: {
        unreadable: (path: string, expected: string) =>
          `the baseline cannot be read${path === '' ? '' : ` at ${path}`}: it should be ${expected}`,
        assessment: 'a baseline, as check --print-baseline prints it, or an assessment',
        day: 'a day written YYYY-MM-DD',
        text: 'a text',
        policy: 'the rules of a policy',
        indicators: 'the verdicts by statement',
        verdict: 'met, notMet, unknown or notApplicable',
        stage: (stages: readonly string[]) => `null or one of ${stages.join(', ')}`,
        otherFramework: (id: string, edition: string, ownId: string, ownEdition: string) =>
          `the baseline is not comparable: it was made with framework “${id}” (${edition}), not “${ownId}” (${ownEdition})`,
        otherRules: (rules: readonly string[]) =>
          `the baseline is not comparable: it was judged by another policy, with other rules for ${rules.join(', ')}`,
        otherStatements: (ids: readonly string[]) =>
          `the baseline is not comparable: only one of the two has ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}; make it anew with this version`,
        otherSchool: (id: string, own: string) =>
          `the baseline is not comparable: it is of the school “${id}”, not “${own}”`,
        laterDay: (date: string, asOf: string) =>
          `the baseline is of a later day: ${date} is after the day of judging, ${asOf}`,
      },
    },
  },
}
