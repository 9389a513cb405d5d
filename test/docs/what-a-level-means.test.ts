import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policies } from '../../data'
import { idsOf, type Policy, quantifiers, ruleChoices } from '../../src/framework'
import { silentBounds, wilson } from '../../src/verdicts'
import { messages } from '../../src/words'

const page = readFileSync('docs/what-a-level-means.md', 'utf8')

/** Each rule of a policy as the page shows it. */
const rules: Readonly<Record<string, (policy: Policy) => string>> = {
  ...Object.fromEntries(idsOf(ruleChoices).map((rule) => [`\`${rule}\``, (policy: Policy) => policy[rule]])),
  ...Object.fromEntries(
    quantifiers.map((quantifier) => [
      `\`quantifiers.${quantifier}\``,
      (policy: Policy) => messages.threshold(policy.quantifiers[quantifier]),
    ]),
  ),
  '`leastResponsePercent`': ({ leastResponsePercent }) => `${leastResponsePercent}`,
  '`minimumResponses`': ({ minimumResponses }) => `${minimumResponses}`,
  '`validityDays`: surveys, counts, activities, documents, observations': ({ validityDays }) =>
    (['survey', 'coverage', 'activity', 'document', 'observation'] as const)
      .map((kind) => validityDays[kind])
      .join(', '),
  '`familyVoiceFrom`': ({ familyVoiceFrom }) => familyVoiceFrom ?? 'no stage',
}

test('the page on what a level means shows every rule of every policy that ships, as it is', () => {
  const shown = idsOf(policies).map((id) => policies[id] as unknown as Policy)
  const table = [
    `| rule | ${shown.map(({ id }) => id).join(' | ')} |`,
    `|---|${shown.map(() => '---|').join('')}`,
    ...Object.entries(rules).map(([name, inWords]) => `| ${name} | ${shown.map(inWords).join(' | ')} |`),
  ].join('\n')
  expect(page).toContain(`\n\n${table}\n\n`)
  const { id: _id, title: _title, description: _text, reasons: _reasons, ...all } = policies.standard
  const named = Object.keys(rules).join(' ')
  expect(Object.keys(all).filter((rule) => !named.includes(rule))).toEqual([])
})

test('the figures of the page are those of the functions', () => {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  for (const counts of [
    [12, 15],
    [80, 100],
    [80, 100, 200],
  ] as const) {
    const { low, high } = wilson(...(counts as readonly [number, number, number?]))
    expect(page).toContain(`${percent(low)} to ${percent(high)}`)
  }
  const { low, high } = silentBounds(850 * 187, 1000 * 187, 1_000_000)
  expect(page).toContain(`${Math.round(100 * low)} % to ${Math.round(100 * high)} %`)
})
