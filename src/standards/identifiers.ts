import { v5 } from 'uuid'

/** The namespace of all identifiers: version 5 of the name `urn:partnership-continuum:case` in the namespace of URLs. */
const namespace = '95a73575-8903-5765-854b-49e9f8becaf1'

/**
 * The identifier of a thing: a UUID of version 5 (RFC 9562), made of a name that is a list of texts as JSON without
 * spaces. The same name has the same identifier for ever, whoever computes it.
 *
 * @example
 * identifierOf(['fiso', 'first edition', 'statement', 'communication/evolving/feel-welcome'])
 */
export function identifierOf(name: readonly string[]): string {
  return v5(JSON.stringify(name), namespace)
}
