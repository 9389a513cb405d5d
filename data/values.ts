import { shippedCharacteristics, shippedFiso, shippedQualities, shippedReference, shippedSources } from './shipped'

/**
 * The FISO dimension *Parents and carers as partners* (Victoria) as plain JSON: its continuum, and beside it the
 * checklists and strategies of the other four documents, so that evidence is given once for all of them.
 *
 * @example
 * fiso.stages.map(({ id }) => id) // ['emerging', 'evolving', 'embedding', 'excelling']
 */
export const fiso = /* @__PURE__ */ shippedFiso()

/** The five documents: title, publisher, edition, licence, and how many statements each section makes. */
export const sourceDocuments = /* @__PURE__ */ shippedSources()

/** Definitions, findings, aims, principles, guidance, provisions of law and resources, each by its id. */
export const reference = /* @__PURE__ */ shippedReference()

/** The five qualities of an initiative, each with the questions that `reviewInitiative` asks. */
export const initiativeQualities = /* @__PURE__ */ shippedQualities()

/** The questions that `reviewInitiative` asks of each of the eight characteristics. */
export const characteristicQuestions = /* @__PURE__ */ shippedCharacteristics()
