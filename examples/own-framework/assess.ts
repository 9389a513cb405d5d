/** Judges one intake by the framework beside this file, and prints its level, the reasons and the next steps. */
import { assess, explain, recommend } from 'partnership-continuum'
import { readEvidence } from 'partnership-continuum/schema'
import { smallIntake, startingSchool } from './framework'

const file = {
  formatVersion: 1,
  subject: { id: 'intake-2027', name: 'Intake of 2027' },
  evidence: [
    { id: 'told', measure: 'first-day-clear', date: '2026-11-10', responded: 8, agreed: 7 },
    { id: 'visits', measure: 'visits-before-start', from: '2025-11-20', to: '2026-11-20', times: 1 },
    { id: 'talks', measure: 'talks-before-start', date: '2026-11-20', eligible: 9, reached: 5 },
  ],
}

const { faults, ...reading } = readEvidence(file, startingSchool)
const assessment = assess({ ...reading, asOf: '2026-11-21', framework: startingSchool, policy: smallIntake })

for (const { path, message } of faults) console.warn(path, message)
console.log(explain(assessment, 'start', { framework: startingSchool }))
for (const step of recommend(assessment, { framework: startingSchool })) console.log(`${step.kind}: ${step.title}`)
