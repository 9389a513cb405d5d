import { type Restatement, restatementsOf } from '../src/framework'
import { shippedFiso, shippedQualities, shippedReference } from './shipped'

/** Everything in the data that restates a statement of a document; worked out when it is asked for. */
export function restatements(): Restatement[] {
  return [
    ...restatementsOf(shippedFiso()),
    ...[shippedQualities(), ...Object.values(shippedReference())].flatMap((entries) =>
      Object.entries(entries).map(([id, { restates }]) => ({ id, restates })),
    ),
  ]
}
