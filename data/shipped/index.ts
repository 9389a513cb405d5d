/**
 * The large values, each made when it is first asked for: an import waits for none of them, and most calls need one.
 * `data/values.ts` has them as plain values.
 */
import { defineFramework, frozen, once } from '../../src/framework'
import { writtenCharacteristics, writtenFiso, writtenQualities, writtenReference, writtenSources } from './written'

export const shippedFiso = /* @__PURE__ */ once(() => defineFramework(writtenFiso()))
export const shippedSources = /* @__PURE__ */ once(() => frozen(writtenSources()))
export const shippedReference = /* @__PURE__ */ once(() => frozen(writtenReference()))
export const shippedQualities = /* @__PURE__ */ once(() => frozen(writtenQualities()))
export const shippedCharacteristics = /* @__PURE__ */ once(() => frozen(writtenCharacteristics()))
