import type { GroupId } from '../evidence'
import { messages } from './messages'
import { plain } from './plain'

/** For which groups something is so; nothing where none is named. */
export function forGroups(groups: readonly GroupId[]): string {
  return groups.length === 0 ? '' : ` ${messages.explain.ofGroups(messages.list(groups.map(groupName)))}`
}

/** A family group with its family, so that groups of one name in two families are told apart. */
export function groupName({ group, family }: GroupId): string {
  return family === null ? plain(group) : messages.explain.inFamily(plain(group), plain(family))
}
