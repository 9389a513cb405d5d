import { checkMessages } from './check-messages'
import { ingestMessages } from './ingest-messages'
import { messages } from './messages'
import { planMessages } from './plan-messages'
import { reportMessages } from './report-messages'
import { schemaMessages } from './schema-messages'
import { standardsMessages } from './standards-messages'

/** Every part of the catalogue. They stand apart so that whoever only judges loads no words of plans or reports. */
export const catalogueParts = [
  messages,
  planMessages,
  reportMessages,
  ingestMessages,
  checkMessages,
  standardsMessages,
  schemaMessages,
] as const

/** Every message that people read, by its key. */
export type Catalogue = AllOf<typeof catalogueParts>

type AllOf<Parts> = Parts extends readonly [infer First, ...infer Rest] ? First & AllOf<Rest> : unknown
