import { type Restatement, restatementsOf } from '../src/framework'
import { fiso } from './fiso'
import { initiativeQualities, reference } from './partnerships'

/** Everything in the data that restates a statement of a document; worked out when it is asked for. */
export function restatements(): Restatement[] {
  return [
    ...restatementsOf(fiso),
    ...[initiativeQualities, ...Object.values(reference)].flatMap((entries) =>
      Object.entries(entries).map(([id, { restates }]) => ({ id, restates })),
    ),
  ]
}
