/** Everything that the documents suggest doing, and what follows from them. */
import { practices } from '../practices'
import { enabling } from './enabling'
import { fisoStrategies } from './fiso'
import { suggestions } from './suggestions'
import { unitedStates } from './united-states'

export const strategies = { ...fisoStrategies, ...suggestions, ...enabling, ...practices, ...unitedStates }
