import { defineLocale } from './locale'
import { messages } from './messages'

/**
 * American English. In the data, whole words by a list; in the messages, what the list cannot say. Titles and standard
 * terms of the source documents are names, and stay as they are.
 *
 * @example
 * explain(assessment, 'communication/embedding/opportunities-and-benefits-told', { locale: enUS })
 * recommend(assessment, { framework: localised(fiso, enUS) })
 */
export const enUS = /* @__PURE__ */ defineLocale({
  id: 'en-US',
  texts: (text, key) => (isName(key) ? text : inAmerican(text)),
  messages: {
    date: (iso) => messages.date(iso).replace(/^(\d+) (\S+) (\d+)$/, '$2 $1, $3'),
    percent: (count, of, threshold) => closed(messages.percent(count, of, threshold)),
    between: (bounds) => closed(messages.between(bounds)),
    threshold: (threshold) => closed(messages.threshold(threshold)),
    finding: {
      response: (responded, asked, percent) => `${responded} of ${asked} asked answered (${percent}%)`,
      confident: (between) => `of all whom they stand for, at 95%, ${between}`,
    },
    change: {
      largerResponse: (percent) => `answers from at least ${percent}% of those asked`,
      hearFamilies:
        'the families’ own word: their answers, where they are asked, or an observation by a parent or caregiver',
    },
    step: {
      observedByFamilies:
        'the families’ own voice does not support it: have a parent or caregiver observe it, with a date',
    },
    page: {
      howToRead: [
        'The statements restate the source in our words. The source gives no numbers: when a statement is met, which numbers its words stand for, and what it relates to are our reading.',
        '“Unknown” is what nothing current shows, and never counts as “not met”. “In every family group” means in each group of families, such as those who speak another language at home, that is large enough to report without anyone being recognized.',
      ],
    },
    cli: {
      percentDone: (percent) => `${percent}%`,
      commands: {
        compare: { does: 'what changed between two judgments of a school, and what each change is due to' },
      },
    },
    plan: {
      line: (start, end, asOf) => `From ${start} to ${end}. It answers the judgment as of ${asOf}.`,
    },
    schema: {
      field: {
        assessment: {
          leastResponsePercent: 'How many of those asked have to respond, in percent.',
          responsePercent: 'How many of those asked responded, in whole percent, rounded down.',
        },
        framework: { edition: 'The edition modeled.' },
        policy: { leastResponsePercent: 'How many of those asked have to respond, in percent.' },
      },
    },
    report: {
      picture: {
        points: (title, from, to, days) =>
          days === 1 ? `${title}: one judgment, ${from}.` : `${title}: ${days} judgments, ${from} to ${to}.`,
        noPoints: 'There is no judgment to show.',
      },
    },
  },
})

/** Whether a text is a title or a term of a source document: all titles but those of what we have named ourselves. */
function isName(key: string): boolean {
  return /(^|\.)(title|term)$/.test(key) && !/^(measures|indicators|strategies)\./.test(key)
}

/** Whole words and what stands for them, in this order; what stands in brackets is kept. */
const terms: readonly (readonly [word: RegExp, american: string])[] = [
  [/\bparents and carers\b/gi, 'parents and families'],
  [/\bcarer(s?)\b/gi, 'caregiver$1'],
  [/\bprogramme(s?)\b/gi, 'program$1'],
  [/\byear level(s?)\b/gi, 'grade level$1'],
  [/\bYear (\d\d?)\b/g, 'Grade $1'],
  [/\benrol(s?|ments?)\b/gi, 'enroll$1'],
  [/\bjudgement(s?)\b/gi, 'judgment$1'],
  [/\bwellbeing\b/gi, 'well-being'],
  [/\bbehaviour(s|al)?\b/gi, 'behavior$1'],
  [/\b(hon|col|fav)our(s|ed|ing|able)?\b/gi, '$1or$2'],
  [/\b(organ|recogn|special|public|marginal|priorit|summar)is(e|es|ed|ing|ations?|ational)\b/gi, '$1iz$2'],
  [/\bcentre(s?)\b/gi, 'center$1'],
  [/\bcentred\b/gi, 'centered'],
  [/\benquir(y|ies)\b/gi, 'inquir$1'],
  [/\bpractis(e|es|ed|ing)\b/gi, 'practic$1'],
  [/\btowards\b/gi, 'toward'],
  [/\bmaths\b/gi, 'math'],
  [/\btimetable(s?)\b/gi, 'schedule$1'],
  [/\bexcursion(s?)\b/gi, 'field trip$1'],
  [/\b(?:every|each) fortnight\b/gi, 'every two weeks'],
  [/\btick ((?:\w+ ){1,3})off\b/gi, 'check $1off'],
  [/(\d) %/g, '$1%'],
]

function inAmerican(text: string): string {
  return terms.reduce((said, [word, american]) => said.replace(word, inCaseOf(american)), text)
}

/** What stands for a word, with a capital where the word has one. */
function inCaseOf(american: string): (found: string, ...kept: readonly unknown[]) => string {
  return (found, ...kept) => {
    const said = american.replace(/\$(\d)/g, (_, place) => `${kept[place - 1] ?? ''}`)
    return /^\p{Lu}/u.test(found) ? said.charAt(0).toUpperCase() + said.slice(1) : said
  }
}

/** A percent sign closes up to its number. */
function closed(text: string): string {
  return text.replaceAll(' %', '%')
}
