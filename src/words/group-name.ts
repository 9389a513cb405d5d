import type { GroupId } from '../evidence'
import { plain } from './plain'
import type { Speech } from './speech'

/** For which groups something is so; nothing where none is named. */
export function forGroups(groups: readonly GroupId[], speech: Pick<Speech, 'messages'>): string {
  const { explain } = speech.messages
  return groups.length === 0 ? '' : ` ${explain.ofGroups(groupNames(groups, speech))}`
}

/** A family group with its family, so that groups of one name in two families are told apart. */
export function groupName({ group, family }: GroupId, { messages }: Pick<Speech, 'messages'>): string {
  return family === null ? plain(group) : messages.explain.inFamily(plain(group), plain(family))
}

/** Several groups in a sentence. */
export function groupNames(groups: readonly GroupId[], speech: Pick<Speech, 'messages'>): string {
  return speech.messages.list(groups.map((group) => groupName(group, speech)))
}
