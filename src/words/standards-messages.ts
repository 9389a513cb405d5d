import type { RelationKind } from '../framework'

/** What people read of the framework in other systems, and of what comes from them. */
export const standardsMessages = {
  case: {
    itemType: {
      continuum: { title: 'Continuum', description: 'Statements in stages, from the lowest to the highest.' },
      component: { title: 'Component', description: 'A division of the continuum, with a level of its own.' },
      stage: { title: 'Stage', description: 'One point of the continuum, with the statements of one component.' },
      statement: { title: 'Statement', description: 'One statement of a stage. It is met, not met or unknown.' },
      checklist: { title: 'Checklist', description: 'Statements without stages.' },
      section: { title: 'Section', description: 'A division of a checklist.' },
      checklistStatement: {
        title: 'Checklist statement',
        description: 'One statement of a section. It is met, not met or unknown.',
      },
      element: { title: 'Essential Element', description: 'A foundation of improvement that statements bear on.' },
    },
    relation: {
      exact: { title: 'Exact', description: 'The destination says the same (skos:exactMatch).' },
      close: { title: 'Close', description: 'The destination says nearly the same (skos:closeMatch).' },
      broad: {
        title: 'Broad',
        description: 'The destination says more, and the origin is part of it (skos:broadMatch).',
      },
      related: { title: 'Related', description: 'The two touch (skos:relatedMatch).' },
    } satisfies Record<Exclude<RelationKind, 'narrow'>, object>,
    element: (number: number) => `Essential Element ${number}`,
    restates: (locators: readonly string[]) => `Restates ${locators.join(', ')}.`,
    document: (title: string, publisher: string | null, edition: string, licence: string) =>
      `Restates “${title}” (${publisher === null ? '' : `${publisher}; `}${edition}). ${licence}`,
    rubric:
      'The stages of each component side by side, from the lowest. There are no points: what matters is which stage is reached, and stages are neither added nor averaged.',
  },
  skos: {
    stage: (component: string, stage: string) => `${component}: ${stage}`,
    stages: (component: string) => `The stages of “${component}”, from the lowest to the highest`,
    elements: 'Essential Elements',
    rights: (title: string, licence: string) => `${title}: ${licence}`,
  },
  export: {
    missing: {
      'uri-base': 'say what every address begins with: --uri-base https://example.org/framework/ (none is made up)',
      changed: 'say when what you publish last changed: --changed 2026-11-21T09:00:00Z (there is no clock)',
      creator: 'say who answers for the package: --creator NAME',
    },
  },
  oneRoster: {
    orgs: 'a list of orgs, or { orgs: [ … ] } as OneRoster sends it',
    org: 'one org: { sourcedId, status, name, type }',
    sourcedId: 'a text of 1 to 200 characters',
    identifier: 'a text of 1 to 200 characters, as it is to be the id of the school',
    name: 'a text of 1 to 200 characters',
    status: 'active or tobedeleted; in a file of rows, nothing means active',
    type: 'department, school, district, local, state or national, or a word that begins with ext:',
    twice: (field: string) => `is the ${field} of another org too, so all of them are set aside`,
    unique: (field: string) => `a ${field} that no other org has`,
  },
}
