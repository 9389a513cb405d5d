import { type Condition, defineFramework, type Framework } from '../../src/framework'
import { tiny } from '../support/tiny'

export const caseOptions = {
  uriBase: 'https://example.org/case/',
  lastChangeDateTime: '2026-11-21T09:00:00Z',
  creator: 'Example Education Services',
}

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }

export type Relates = Framework['indicators'][string]['relates']

/**
 * A framework of one component with two stages, two checklists and an Element, small enough to see all of it.
 *
 * @param relates what each indicator relates to: `one/low/a`, `one/high/b`, `list/first/c`, `list/first/d`, `other/only/e`
 */
export function withRelations(relates: Readonly<Record<string, Relates>>, more: Partial<Framework> = {}): Framework {
  const { indicators, ...framework } = tiny({ 'one/low/a': share, 'one/high/b': share }, { edition: 'first', ...more })
  const inChecklist = (id: string): Framework['indicators'] => {
    const [checklist = '', section = ''] = id.split('/')
    const statement = {
      statement: `The statement of ${id}.`,
      restates: [],
      condition: share,
      relates: [],
      familyVoice: false,
    }
    return { [id]: { checklist, section, ...statement, examples: [] } }
  }
  const section = (title: string) => ({ title, restates: [] })
  const all: Framework['indicators'] = {
    ...indicators,
    ...inChecklist('list/first/c'),
    ...inChecklist('list/first/d'),
    ...inChecklist('other/only/e'),
  }
  return defineFramework<never>({
    ...framework,
    checklists: {
      list: { title: 'List', restates: [], sections: { first: section('First'), second: section('Second') } },
      other: { title: 'Other', restates: [], sections: { only: section('Only') } },
    },
    essentialElements: [
      { number: 4, title: 'Named', restates: [] },
      { number: 5, title: null, restates: [] },
    ],
    indicators: Object.fromEntries(
      Object.entries(all).map(([id, indicator]) => [id, { ...indicator, relates: relates[id] ?? [] }]),
    ),
  } as unknown as Framework<never>) as unknown as Framework
}

/** One relation of each kind, and texts that need care. */
export const smallFramework = withRelations(
  {
    'one/low/a': [
      { relation: 'broad', to: 'list/first' },
      { relation: 'related', to: 'element/4' },
    ],
    'one/high/b': [{ relation: 'exact', to: 'other/only/e' }],
    'list/first/c': [{ relation: 'close', to: 'one/high/b' }],
    'other/only/e': [{ relation: 'narrow', to: 'list/first/d' }],
  },
  { title: 'Tiny\n“quoted” & <small>', edition: 'first' },
)
