/**
 * The large values as they are written. In the package each of these functions reads JSON text, which tsup.config.ts
 * writes in the place of this file.
 */
import type { Framework } from '../../src/framework'
import { communication } from '../fiso/communication'
import { dimension } from '../fiso/dimension'
import { homeLearning } from '../fiso/home-learning'
import { success } from '../fiso/success'
import type { FisoVocabulary } from '../fiso/vocabulary'
import { measures } from '../measures'
import { partnerships } from '../partnerships'
import { checklists } from '../partnerships/checklists'
import { characteristicQuestions, initiativeQualities } from '../partnerships/initiative'
import { reference } from '../partnerships/reference'
import { sourceDocuments } from '../sources'
import { strategies } from '../strategies'

export const writtenFiso = (): Framework<FisoVocabulary> => ({
  ...dimension,
  checklists: { ...dimension.checklists, ...checklists },
  measures,
  indicators: { ...communication, ...homeLearning, ...success, ...partnerships },
  strategies,
})
export const writtenSources = () => sourceDocuments
export const writtenReference = () => reference
export const writtenQualities = () => initiativeQualities
export const writtenCharacteristics = () => characteristicQuestions
