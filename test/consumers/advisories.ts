/**
 * The known advisories that `npm audit --json` names, one line for each package.
 *
 * @returns null where the registry gave no answer, which is no answer that there are none
 */
export function advisoriesOf(printed: string): string[] | null {
  const report: AuditReport = parsed(printed)
  if (report.vulnerabilities === undefined) return null
  return Object.entries(report.vulnerabilities).map(([name, { severity, range, via }]) => {
    const because = via.map((cause) => (typeof cause === 'string' ? `by ${cause}` : cause.title))
    return `${name} ${range}, ${severity}: ${because.join('; ')}`
  })
}

/** As far as it is read, of version 2. */
interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>
}

interface Vulnerability {
  readonly severity: string
  readonly range: string
  /** Advisories, or the names of the packages by which it is affected. */
  readonly via: readonly (string | { readonly title: string })[]
}

function parsed(text: string): AuditReport {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
