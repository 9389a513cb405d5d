/** The dashboard: reads the schools, judges them in the browser, and shows one of them and all of them. */
import { enAU, enUS } from 'partnership-continuum'
import { type PolicyId, policies } from 'partnership-continuum/data'
import { node } from './node'
import { judge, readSchools } from './read-schools'
import { showNetwork } from './show-network'
import { showSchool } from './show-school'

const locales = { 'en-AU': enAU, 'en-US': enUS }
/** What is chosen, as it stands in the address: a view can be kept and sent on. */
const standard = { school: '', asOf: '2026-11-21', policy: 'standard', locale: 'en-AU' }

const { schools, faults } = await readSchools(new URL('schools.ndjson', document.baseURI))
const form = part<HTMLFormElement>('choices')
const status = part('status')
/** By what the network that stands on the page was judged and said. */
let shownOfAll = ''

fill(
  'school',
  schools.map(({ subject }): [string, string] => [subject.id, subject.name]),
)
fill(
  'policy',
  Object.keys(policies).map((id): [string, string] => [id, id]),
)
for (const fault of faults) console.warn(fault)

form.addEventListener('change', () => {
  if (!form.reportValidity()) return
  const chosen = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  history.pushState(null, '', `#${new URLSearchParams(chosen)}`)
  show()
})
addEventListener('popstate', show)
show()

function show(): void {
  const chosen = chosenIn(location.hash)
  for (const [name, value] of Object.entries(chosen)) control(name).value = value
  const { asOf } = chosen
  const policy = chosen.policy as PolicyId
  const locale = locales[chosen.locale as keyof typeof locales]
  const school = schools.find(({ subject }) => subject.id === chosen.school)
  document.documentElement.lang = locale.id

  if (school !== undefined) showSchool(part('school'), school, { asOf, policy, locale })
  // All schools are judged again only where that would change what is shown of them.
  const ofAll = [asOf, policy, locale.id].join(' ')
  if (ofAll !== shownOfAll) {
    showNetwork(
      part('network'),
      schools.map((one) => judge(one, { asOf, policy })),
      { locale },
    )
    shownOfAll = ofAll
  }
  const leftOut = faults.length === 0 ? '' : ` ${faults.length} faults in what was read: see the console.`
  const day = new Intl.DateTimeFormat(locale.id, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(asOf))
  const shown = school === undefined ? 'No school' : `${school.subject.name}, one of ${schools.length} schools`
  status.textContent = `${shown}, judged as of ${day}.${leftOut}`
}

/** What the address names; the standard in the place of what it does not name, or names wrongly. */
function chosenIn(hash: string): typeof standard {
  const named = new URLSearchParams(hash.slice(1))
  const oneOf = (name: keyof typeof standard, known: readonly string[], otherwise: string) =>
    known.find((value) => value === named.get(name)) ?? otherwise
  const asOf = named.get('asOf') ?? ''
  return {
    school: oneOf(
      'school',
      schools.map(({ subject }) => subject.id),
      schools[0]?.subject.id ?? '',
    ),
    asOf: isDay(asOf) ? asOf : standard.asOf,
    policy: oneOf('policy', Object.keys(policies), standard.policy),
    locale: oneOf('locale', Object.keys(locales), standard.locale),
  }
}

/** A day that exists: an input for dates takes no other. */
function isDay(text: string): boolean {
  const input = node('input', { type: 'date' }) as HTMLInputElement
  input.value = text
  return text !== '' && input.value === text
}

function fill(name: string, options: readonly (readonly [value: string, text: string])[]): void {
  control(name).replaceChildren(...options.map(([value, text]) => node('option', { value }, text)))
}

function control(name: string): HTMLSelectElement | HTMLInputElement {
  return form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement
}

function part<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind
}
