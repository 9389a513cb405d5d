/**
 * What a spreadsheet takes for a formula at the beginning of a cell, in the widths of either script. A cell that begins
 * so is to begin with an apostrophe.
 */
export const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u
