const space = /[ \t\n\r]*/y
// Of a text, up to its closing quotation mark: every character from the space on but the mark itself and the backslash.
const text = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*/y
const other = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** The tokens that may begin a value: a text, another scalar, an array, an object. */
const value = '"s[{'

/**
 * How far a text is the beginning of JSON: its length where it only ends early, else the index of what does not belong.
 * `JSON.parse` says this for some mistakes only, and in words that change from one engine to the next.
 *
 * @param json a text that `JSON.parse` has refused
 */
export function endOfJson(json: string): number {
  const open: string[] = []
  let expected = value
  for (let at = 0; ; ) {
    at = endOf(space, json, at)
    const character = json[at]
    if (character === undefined) return at
    const isText = character === '"'
    const isMark = '[]{}:,'.includes(character)
    const end = isText ? endOf(text, json, at) : isMark ? at + 1 : endOf(other, json, at)
    const token = isText || isMark ? character : 's'
    if (end === at || !expected.includes(token)) return at
    if (isText && json[end] !== '"') return end

    if (token === '{' || token === '[') open.push(token)
    if (token === '}' || token === ']') open.pop()
    expected = following(token, expected, open.at(-1))
    at = isText ? end + 1 : end
  }
}

/** The tokens that may stand after one, given those that might have stood in its place and what it stands in. */
function following(token: string, expected: string, inside: string | undefined): string {
  if (token === '{') return '"}'
  if (token === '[') return `${value}]`
  if (token === ':') return value
  if (token === ',') return inside === '{' ? '"' : value
  const isKey = token === '"' && !expected.includes('{')
  if (isKey) return ':'
  return inside === '{' ? ',}' : inside === '[' ? ',]' : ''
}

function endOf(pattern: RegExp, json: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(json) ? pattern.lastIndex : from
}
