import { fiso } from '../../../data'
import type { Subject } from '../../evidence'
import { idsOf } from '../../framework'
import { type Sensitivity, type SensitivityCase, sensitivity } from '../../sensitivity'
import { asOutline, type Block, levelInWords, listed, type Speech, speechIn, subjectName } from '../../words'
import type { Command } from '../command'
import { formats, printAs } from '../document'
import { oneOf } from '../options'
import { readJson, readRequest } from '../school'

export const sensitivityCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'policy', 'format', 'strict-input'],
  run: async ([file = ''], options, world) => {
    const format = oneOf('format', options.format ?? 'table', formats)
    const request = readRequest(await readJson(file, world), file, options, world)
    const result = sensitivity(request) as unknown as Sensitivity
    printAs(format, result, () => sensitivityBlocks(request.subject, result, speechIn(fiso, world.locale)), world)
  },
}

/** The levels by each combination of choices, and what hinges on which, for people. */
function sensitivityBlocks(
  subject: Subject | null,
  { policy, asOf, cases, hinges }: Sensitivity,
  speech: Speech,
): Block[] {
  const { framework, messages } = speech
  const words = messages.sensitivity
  const parts = idsOf(hinges.components).map((id) => ({
    id,
    title: framework.components[id]?.title ?? id,
    levelIn: ({ components }: SensitivityCase) => components[id] ?? { demonstrated: null, possible: null },
  }))
  const hinging = (what: string, rules: Sensitivity['hinges']['level']) =>
    rules.length === 0
      ? words.hingesOnNothing(what)
      : words.hingesOn(what, messages.list(rules.map((rule) => words.rule[rule])))
  return [
    { kind: 'title', text: words.title(subjectName(subject, speech)) },
    { kind: 'line', text: words.line(policy, messages.date(asOf)) },
    { kind: 'line', text: messages.explain.bounds },
    ...listed(
      words.hinges,
      [
        hinging(words.whole, hinges.level),
        ...parts.map(({ id, title }) => hinging(title, hinges.components[id] ?? [])),
      ].map(asOutline),
    ),
    ...[{ title: words.whole, levelIn: (of: SensitivityCase) => of.level }, ...parts].flatMap(
      ({ title, levelIn }): Block[] => [
        { kind: 'heading', text: title },
        {
          kind: 'table',
          head: [...words.head, words.level],
          rows: cases.map((of) => [
            words.enough[of.choices.enough],
            words.proportions[of.choices.proportions],
            words.observations[of.choices.observations],
            levelInWords(levelIn(of), speech),
          ]),
        },
      ],
    ),
  ]
}
