/** Whether a value from outside is an object with fields, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What throws when it is looked at, as a getter or a proxy may, is no JSON value. */
export function lookedAt<T>(look: () => T, otherwise: () => T): T {
  try {
    return look()
  } catch {
    return otherwise()
  }
}

/** JSON in which the order of keys says nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, of: unknown) =>
    isRecord(of) ? Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1))) : of,
  )
}
