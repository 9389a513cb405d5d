import { expect, test } from 'vitest'
import { advisoriesOf } from './advisories'
import { alone, output } from './consumers'

/* What a user gets by installing the package: no dependency with a known advisory. */

test('no dependency has a known advisory', async ({ skip }) => {
  // It exits with 1 where it finds one, and where it gets no answer.
  const printed = await output('npm', ['audit', '--omit=dev', '--json'], { cwd: alone }).catch(({ stdout }) => stdout)
  const advisories = advisoriesOf(printed)
  if (advisories === null) skip('not checked: the registry does not answer what advisories it knows of')
  expect(advisories).toEqual([])
})

test('an advisory is told with the package, its severity and what it is', () => {
  const via = [{ source: 1, name: 'a', title: 'Prototype pollution', url: 'https://example.org/1' }, 'b']
  const report = {
    auditReportVersion: 2,
    vulnerabilities: { a: { name: 'a', severity: 'high', range: '<2.0.0', via } },
  }
  expect(advisoriesOf(JSON.stringify(report))).toEqual(['a <2.0.0, high: Prototype pollution; by b'])
})

test('a report that names none is an answer, an error of the registry is not', () => {
  expect(advisoriesOf('{ "auditReportVersion": 2, "vulnerabilities": {} }')).toEqual([])
  expect(advisoriesOf('{ "message": "405 Method Not Allowed", "error": { "summary": "" } }')).toBe(null)
  expect(advisoriesOf('')).toBe(null)
})
