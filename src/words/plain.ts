/**
 * Text from outside, made safe to print on one line: control characters and the marks that reorder text become a
 * replacement character, so that an id or a name can neither move a terminal's cursor nor fake a line.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
