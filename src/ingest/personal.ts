import { sameText } from './cells'

/**
 * The columns that survey tools put beside the answers and that tell who somebody is, when they answered or from where.
 *
 * Google Forms writes `Timestamp`, and `Email Address` or `Username` where addresses are collected. Microsoft Forms writes
 * `ID`, `Start time`, `Completion time`, `Email`, `Name` and `Last modified time`. Both as in exports that are public on
 * GitHub. Qualtrics writes the names below, as its support page “Understanding Your Dataset” and the sample data of the R
 * package excluder (rOpenSci) have them.
 */
const ofTools = [
  ...['Timestamp', 'Email Address', 'Username', 'Score'],
  ...['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Last modified time'],
  ...['StartDate', 'Start Date', 'EndDate', 'End Date', 'IPAddress', 'IP Address', 'Duration (in seconds)'],
  ...['RecordedDate', 'Recorded Date', 'ResponseId', 'Response ID', 'RecipientLastName', 'Recipient Last Name'],
  ...['RecipientFirstName', 'Recipient First Name', 'RecipientEmail', 'Recipient Email', 'ExternalReference'],
  ...['External Data Reference', 'LocationLatitude', 'Location Latitude', 'LocationLongitude', 'Location Longitude'],
]

const known = new Set(ofTools.map(sameText))

/** A thing that tells who somebody is, as a whole header or as what a question asks for. */
const thing =
  '(full |first |given |last |family |sur|middle |preferred |user)?names?|surname|e-?mail( address)?|ip( address)?|(postal |home |street )?address|post ?code|zip( code)?|' +
  '(mobile|phone|telephone|contact)( phone)?( number| no\\.?)?|(date of birth|dob|birth ?(day|date))|(latitude|longitude)|signature|' +
  '(student|respondent|response|participant|person|user|case|enrol?ment|account)[ _]?(id|number|no\\.?|code)'
const whose =
  "(your|my|the|our)? ?((child|student|parent|carer|guardian|family|respondent|teacher|contact|participant)('s|s'?|)? )?"

/** Such as `Name`, `Your child's date of birth`, `Student ID` or `What is your email address?`. */
const asking = new RegExp(
  `^(please )?(what is |what's |enter |give |provide |write |type )?${whose}(${thing})( \\(optional\\))?[?:*]*$`,
)

/** Whether a header is of a column that tells who somebody is. A statement that only speaks of names is none. */
export function isPersonalHeader(header: string): boolean {
  const text = sameText(header).replace(/ ?\*$/, '')
  return known.has(text) || asking.test(text)
}

const personalText = [
  // An address of mail, of a page or of a machine.
  /[^\s@]+@[^\s@]+\.[^\s@]+/,
  /^https?:\/\//i,
  /^(\d{1,3}\.){3}\d{1,3}$/,
  /^[\da-f]{0,4}(:[\da-f]{0,4}){2,7}$/i,
  // A coordinate; a day.
  /^-?\d{1,3}\.\d{3,}$/,
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)/,
]

/** Fewer people than this are not quoted, as what they wrote could be free text or a name: our choice. */
export const fewestToQuote = 10

/** A number to call or to identify by has this many digits or more: our choice. */
const leastDigits = 7

/** Whether a text is an address, a number, a place or a date of one person. */
export function isPersonalText(text: string): boolean {
  if (text.length > 200) return false
  if (/^[\d\s()+./-]+$/.test(text) && text.replace(/\D/g, '').length >= leastDigits) return true
  return personalText.some((pattern) => pattern.test(text))
}
