import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import {
  type Condition,
  defineFramework,
  definePolicy,
  type Framework,
  type Policy,
  type Vocabulary,
} from '../../src/framework'
import { asOf, judge, policy, survey, tiny } from '../support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const evidence = [survey(20, 14)]

const judged = (framework: Framework, rules: Policy) =>
  assess({ subject: null, evidence, asOf, framework, policy: rules })
const verdictBy = (framework: Framework, rules: Policy) =>
  judged(framework, rules).components.one?.indicators['one/low/it']?.verdict

/** The same values, as somebody has them who read them from a file: nothing in them is frozen. */
const copyOf = <T>(value: T): T => structuredClone(value)

describe('what could still change is judged by as it stands', () => {
  test('a policy that is changed between two calls', () => {
    const framework = tiny({ 'one/low/it': share })
    const rules = copyOf(policy) as { -readonly [Rule in keyof Policy]: Policy[Rule] }
    expect(verdictBy(framework, rules)).toBe('notMet')
    rules.quantifiers = { ...rules.quantifiers, most: { percent: 70, over: false } }
    expect(verdictBy(framework, rules)).toBe('met')
    rules.id = 'ours'
    expect(judged(framework, rules).policy.id).toBe('ours')
  })

  test('a framework that is changed between two calls, by a policy that cannot be', () => {
    const framework = copyOf(tiny({ 'one/low/it': share }))
    expect(verdictBy(framework, policy)).toBe('notMet')
    const indicator = framework.indicators['one/low/it'] as { condition: Condition }
    indicator.condition = exists
    expect(verdictBy(framework, policy)).toBe('unknown')
  })
})

describe('what nobody can change is made ready once', () => {
  test('for each framework with each policy', () => {
    const [one, other] = [tiny({ 'one/low/it': share }), tiny({ 'one/low/it': exists })]
    const lenient = definePolicy<Vocabulary>({
      ...policy,
      id: 'lenient',
      quantifiers: { ...policy.quantifiers, most: { percent: 70, over: false } },
    })
    const first = judged(one, policy)
    expect([verdictBy(one, policy), verdictBy(one, lenient)]).toEqual(['notMet', 'met'])
    expect([verdictBy(other, policy), verdictBy(other, lenient)]).toEqual(['unknown', 'unknown'])
    expect(judged(one, policy).policy).toBe(first.policy)
    expect(judged(one, lenient).policy).toBe(judged(one, lenient).policy)
    expect(judged(other, policy).policy).toBe(judged(other, policy).policy)
  })

  test('and not again for a copy that says the same, which stands apart', () => {
    const framework = tiny({ 'one/low/it': share })
    const copy = definePolicy<Vocabulary>(copyOf(policy))
    expect(judged(framework, copy).policy).not.toBe(judged(framework, policy).policy)
    expect(judged(framework, copy).policy).toEqual(judged(framework, policy).policy)
    expect(judged(defineFramework(copyOf(framework)), policy).policy).not.toBe(judged(framework, policy).policy)
  })

  test('and nobody can change the rules that a result is stamped with', () => {
    expect(judged(tiny({ 'one/low/it': share }), policy).policy).toSatisfy(Object.isFrozen)
    expect(judged(tiny({ 'one/low/it': share }), copyOf(policy)).policy).toSatisfy(Object.isFrozen)
  })
})

test('a policy with several faults is refused with all of them', () => {
  const rules = { ...policy, proportions: 'bayesian', minimumResponses: 9.5 } as unknown as Policy
  expect(() => judge(share, [], rules)).toThrow(
    'policy "tiny" cannot be judged by: proportions should be "point" or "confident"; minimumResponses should be a whole number',
  )
})
