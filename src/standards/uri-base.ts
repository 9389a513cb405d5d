/**
 * What every URI begins with, ready to be followed by a name.
 *
 * @throws RangeError where it is no absolute http or https address, as nothing could be found under it
 */
export function checkedBase(uriBase: string): string {
  // A parser of addresses mends the signs that no IRI may hold (RFC 3987), and a name made of the base would keep them.
  const isAddress = URL.canParse(uriBase) && /^https?:\/\/[^\s?#<>"{}|\\^`]+#?$/.test(uriBase)
  if (!isAddress) {
    throw new RangeError(
      'uriBase should be an http or https address of yours without a query, such as https://example.org/framework/',
    )
  }
  return /[/#]$/.test(uriBase) ? uriBase : `${uriBase}/`
}
