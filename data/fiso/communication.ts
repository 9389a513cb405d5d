/** Component one of the dimension, stage by stage as its page has it. */
import {
  all,
  any,
  broad,
  channels,
  document,
  indicators,
  related,
  sameAs,
  share,
  shareInEveryGroup,
  times,
} from '../authoring'
import { aRange, aReviewCycle, aYear, moreThanOne, regularly } from '../readings'
import { almostAllAgreed, fewAgreed, fewReached, mostAgreed, mostReached } from '../samples'

export const communication = indicators('communication', {
  // Emerging

  'communication/emerging/invited-in': {
    statement:
      'The school holds activities that are meant to bring families in, and encourages families to come to them.',
    plainly:
      'We hold activities that are meant to bring families into the school. We encourage families to come to them.',
    restates: ['fiso#continuum/communication/emerging/1'],
    condition: all(
      any(times('activities-inviting-families', moreThanOne, aYear), share('went-to-open-event', 'majority')),
      any(
        times('invitations-to-families', moreThanOne, aYear),
        sameAs(
          'communication/evolving/encouraged-to-contribute',
          'Families who are encouraged to take part in school activities are encouraged to come to those held for them.',
        ),
      ),
    ),
    reading:
      'Activities are read as more than one a year, or as one that at least half of families went to; a general meeting such as an open house counts as an activity that invites families in. Encouragement is read as more than one invitation a year, or as families saying that they are encouraged to take part and to contribute.',
    relates: [broad('key-dimensions/participating')],
    essentialElements: [],
    familyVoice: false,
    examples: [
      {
        title: 'Two open mornings, each with an invitation',
        reports: { 'activities-inviting-families': { times: 2 }, 'invitations-to-families': { times: 2 } },
        verdict: 'met',
      },
      {
        title: 'Nothing was counted, but most families went to an open event and feel encouraged',
        reports: {
          'went-to-open-event': mostAgreed,
          'encouraged-to-take-part': mostAgreed,
          'encouraged-to-contribute': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'A complete count shows a single open morning, and few families went to one',
        reports: { 'activities-inviting-families': { times: 1 }, 'went-to-open-event': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'communication/emerging/policies-on-request': {
    statement: 'The school is working on its policies and procedures, and a family that asks for them gets them.',
    plainly:
      'We are working on our school policies and on our set ways of doing things. A family that asks for these gets them.',
    restates: ['fiso#continuum/communication/emerging/2'],
    condition: document('school-policies', { availability: 'onRequest' }),
    reading: 'Policies that are in place, or drafts of them, show that the school works on them.',
    relates: [related('key-dimensions/communicating')],
    essentialElements: [],
    familyVoice: false,
    examples: [
      {
        title: 'Drafts that a family can ask for',
        reports: { 'school-policies': { exists: true, availability: 'onRequest' } },
        verdict: 'met',
      },
      {
        title: 'Policies for staff only',
        reports: { 'school-policies': { exists: true, availability: 'internal' } },
        verdict: 'notMet',
      },
    ],
  },

  'communication/emerging/looked-to-for-care': {
    statement: 'Families look to the school for a secure, safe and caring place for their child.',
    plainly: 'Families look to us for a safe, secure and caring place for their child.',
    restates: ['fiso#continuum/communication/emerging/3'],
    condition: all(share('look-to-school-for-safety', 'most'), share('look-to-school-for-care', 'most')),
    reading: 'Secure and safe are read as one expectation, caring as another.',
    relates: [],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % look to the school for both',
        reports: { 'look-to-school-for-safety': mostAgreed, 'look-to-school-for-care': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'For safety, but not for care',
        reports: { 'look-to-school-for-safety': mostAgreed, 'look-to-school-for-care': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'communication/emerging/concerns-heard': {
    statement:
      'Families have ways to bring concerns and requests to the school, and the school tries to deal with them.',
    plainly: 'Families have ways to bring us a concern or a request. We try to deal with what they bring.',
    restates: ['fiso#continuum/communication/emerging/4'],
    condition: all(
      any(
        share('can-raise-concerns', 'most'),
        sameAs(
          'communication/evolving/concerns-process-understood',
          'A clear process for responding to concerns, which families understand well, is a way to raise them.',
        ),
      ),
      share('can-raise-requests', 'most'),
      share('concerns-acted-on', 'most'),
    ),
    relates: [related('key-dimensions/communicating')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: 'Families have a way for both, and the school acted on most of what came',
        reports: {
          'can-raise-concerns': mostAgreed,
          'can-raise-requests': mostAgreed,
          'concerns-acted-on': mostReached,
        },
        verdict: 'met',
      },
      {
        title: 'Nobody was asked about a way for concerns, but most understand the published process',
        reports: {
          'concerns-process': { exists: true, availability: 'published' },
          'understand-concerns-process': mostAgreed,
          'can-raise-requests': mostAgreed,
          'concerns-acted-on': mostReached,
        },
        verdict: 'met',
      },
      {
        title: 'Families have a way, but little comes of it',
        reports: {
          'can-raise-concerns': mostAgreed,
          'can-raise-requests': mostAgreed,
          'concerns-acted-on': fewReached,
        },
        verdict: 'notMet',
      },
    ],
  },

  // Evolving

  'communication/evolving/feel-welcome': {
    statement:
      'Staff see to it that every student, parent, carer and family feels safe, welcome and supported at the school.',
    plainly:
      'Staff see to it that every student, parent, carer and family feels safe here. Staff see to it that all feel welcome and supported too.',
    restates: ['fiso#continuum/communication/evolving/1'],
    condition: all(
      shareInEveryGroup('families-feel-safe', 'almostAll'),
      shareInEveryGroup('families-feel-welcome', 'almostAll'),
      shareInEveryGroup('families-feel-supported', 'almostAll'),
      shareInEveryGroup('students-feel-safe', 'almostAll'),
      shareInEveryGroup('students-feel-welcome', 'almostAll'),
      shareInEveryGroup('students-feel-supported', 'almostAll'),
    ),
    reading: 'The source says “all”: read as almost all, overall and in every family group.',
    relates: [related('key-dimensions/communicating'), related('key-dimensions/building-community')],
    essentialElements: [5],
    familyVoice: true,
    examples: [
      {
        title: '95 % feel safe, welcome and supported, families and students alike',
        reports: {
          'families-feel-safe': almostAllAgreed,
          'families-feel-welcome': almostAllAgreed,
          'families-feel-supported': almostAllAgreed,
          'students-feel-safe': almostAllAgreed,
          'students-feel-welcome': almostAllAgreed,
          'students-feel-supported': almostAllAgreed,
        },
        verdict: 'met',
      },
      {
        title: '95 % of families feel welcome, but 80 % of one language group',
        reports: {
          'families-feel-welcome': {
            responded: 200,
            agreed: 190,
            groups: [{ group: 'languageOtherThanEnglish', family: 'homeLanguage', responded: 40, agreed: 32 }],
          },
        },
        verdict: 'notMet',
      },
    ],
  },

  'communication/evolving/encouraged-to-contribute': {
    statement: 'Families are encouraged to take part in school activities and to contribute to them.',
    plainly:
      'We encourage families to take part in school activities. We also encourage them to bring something of their own.',
    restates: ['fiso#continuum/communication/evolving/2'],
    condition: all(share('encouraged-to-take-part', 'most'), share('encouraged-to-contribute', 'most')),
    relates: [broad('key-dimensions/participating')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % feel encouraged to do both',
        reports: { 'encouraged-to-take-part': mostAgreed, 'encouraged-to-contribute': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Asked to come, but not to contribute',
        reports: { 'encouraged-to-take-part': mostAgreed, 'encouraged-to-contribute': fewAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'communication/evolving/policies-reviewed-together': {
    statement:
      'At regular intervals the school reviews its policies, practices and procedures, consulting families and students, to find where the problems are and to gain input on how things are done.',
    plainly:
      'At regular times, we look again at our policies, what we do and how we do it. We ask families and students what they think. This helps us to find the problems and to hear views on how things are done.',
    restates: ['fiso#continuum/communication/evolving/3'],
    condition: all(
      document('review-record', { reviewedWithinDays: aReviewCycle, consulted: ['families', 'students'] }),
      document('review-issues'),
      document('review-input'),
    ),
    reading: 'Periodically is read as within the four-year cycle of school reviews.',
    relates: [broad('key-dimensions/decision-making')],
    essentialElements: [4],
    familyVoice: false,
    examples: [
      {
        title: 'Reviewed with families and students; issues and input are written down',
        reports: {
          'review-record': { exists: true, reviewed: '2025-11-10', consulted: ['families', 'students', 'staff'] },
          'review-issues': { exists: true },
          'review-input': { exists: true },
        },
        verdict: 'met',
      },
      {
        title: 'Reviewed by staff alone',
        reports: { 'review-record': { exists: true, reviewed: '2025-11-10', consulted: ['staff'] } },
        verdict: 'notMet',
      },
    ],
  },

  'communication/evolving/concerns-process-understood': {
    statement: 'How the school responds to concerns is set out clearly, and families understand it well.',
    plainly: 'We set out clearly what we do when a family has a concern. Families understand it well.',
    restates: ['fiso#continuum/communication/evolving/4'],
    condition: all(
      document('concerns-process', { availability: 'published' }),
      share('understand-concerns-process', 'most'),
    ),
    reading: 'A process is read as clear where it is written down and families can find it without asking.',
    relates: [broad('key-dimensions/communicating')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: 'Published, and 80 % understand it well',
        reports: {
          'concerns-process': { exists: true, availability: 'published' },
          'understand-concerns-process': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Published, but few understand it',
        reports: {
          'concerns-process': { exists: true, availability: 'published' },
          'understand-concerns-process': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  // Embedding

  'communication/embedding/partners-in-decisions': {
    statement:
      'Families are welcomed into the school community as partners and take part in its decisions, through bodies such as the parent association, committees and the school council.',
    plainly:
      'We welcome families into the school community as partners. They take part in decisions. They do so in groups such as the parent association, committees and the school council.',
    restates: ['fiso#continuum/communication/embedding/1'],
    condition: all(share('welcomed-as-partner', 'most'), times('decision-meetings-with-families', moreThanOne, aYear)),
    reading: 'Being involved in decisions is read as families having taken part in more than one decision in the year.',
    relates: [broad('key-dimensions/decision-making')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % are welcomed as partners, and families took part in two decisions',
        reports: { 'welcomed-as-partner': mostAgreed, 'decision-meetings-with-families': { times: 2 } },
        verdict: 'met',
      },
      {
        title: 'Welcomed as partners, but with a part in one decision all year',
        reports: { 'welcomed-as-partner': mostAgreed, 'decision-meetings-with-families': { times: 1 } },
        verdict: 'notMet',
      },
    ],
  },

  'communication/embedding/empowered-to-communicate': {
    statement:
      'The school puts strategies and processes into practice that encourage and empower families to communicate and engage with it.',
    plainly:
      'We have plans and set ways to encourage families to talk with us and work with us. These help families to feel able to do both. We put them into practice.',
    restates: ['fiso#continuum/communication/embedding/2'],
    condition: all(
      document('communication-strategy'),
      times('communication-strategy-actions', moreThanOne, aYear),
      share('encouraged-to-communicate', 'most'),
      share('encouraged-to-engage', 'most'),
      share('able-to-communicate', 'most'),
      share('able-to-engage', 'most'),
    ),
    reading:
      'A strategy is read as put into practice where more than one of its actions took place in the year. That families are empowered is read as their feeling able to communicate and engage.',
    relates: [broad('key-dimensions/communicating')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: 'A strategy, two actions, and families who feel encouraged and able',
        reports: {
          'communication-strategy': { exists: true },
          'communication-strategy-actions': { times: 2 },
          'encouraged-to-communicate': mostAgreed,
          'encouraged-to-engage': mostAgreed,
          'able-to-communicate': mostAgreed,
          'able-to-engage': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'A strategy on paper, of which nothing was carried out',
        reports: { 'communication-strategy': { exists: true }, 'communication-strategy-actions': { times: 0 } },
        verdict: 'notMet',
      },
    ],
  },

  'communication/embedding/opportunities-and-benefits-told': {
    statement:
      'The school regularly tells families how they can be engaged, and spells out what parents and carers as partners do for students’ learning and wellbeing.',
    plainly:
      'We regularly tell families how they can play an active part. We spell out how students’ learning and wellbeing gain when parents and carers are our partners.',
    restates: ['fiso#continuum/communication/embedding/3'],
    condition: all(
      times('opportunities-told', regularly, aYear),
      times('learning-benefits-explained', regularly, aYear),
      times('wellbeing-benefits-explained', regularly, aYear),
    ),
    reading:
      'Regularly is read as four times a year. It is read as applying to both halves of the statement, the opportunities and the benefits.',
    relates: [
      broad('key-dimensions/communicating'),
      related('key-dimensions/connecting-learning'),
      related('key-dimensions/participating'),
    ],
    essentialElements: [],
    familyVoice: false,
    examples: [
      {
        title: 'All of it four times in the year',
        reports: {
          'opportunities-told': { times: 4 },
          'learning-benefits-explained': { times: 4 },
          'wellbeing-benefits-explained': { times: 4 },
        },
        verdict: 'met',
      },
      {
        title: 'Opportunities often, benefits for wellbeing once',
        reports: { 'opportunities-told': { times: 9 }, 'wellbeing-benefits-explained': { times: 1 } },
        verdict: 'notMet',
      },
    ],
  },

  'communication/embedding/input-into-expectations': {
    statement:
      'Families have opportunities to contribute to the guidelines and expectations for learning and for behaviour.',
    plainly:
      'Families have chances to add to our guidelines for learning and behaviour. They have chances to add to what is expected in both, too.',
    restates: ['fiso#continuum/communication/embedding/4'],
    condition: any(
      all(times('input-on-learning-expectations', 1, aYear), times('input-on-behaviour-expectations', 1, aYear)),
      sameAs(
        'communication/excelling/consulted-on-expectations',
        'Families whom staff consult when they develop the guidelines and expectations have a say in them.',
      ),
    ),
    reading: 'At least one opportunity a year for learning and one for behaviour.',
    relates: [broad('key-dimensions/decision-making')],
    essentialElements: [],
    familyVoice: false,
    examples: [
      {
        title: 'One opportunity for each',
        reports: { 'input-on-learning-expectations': { times: 1 }, 'input-on-behaviour-expectations': { times: 1 } },
        verdict: 'met',
      },
      {
        title: 'None for learning, and nobody was consulted on the guidelines',
        reports: {
          'input-on-learning-expectations': { times: 0 },
          'input-on-behaviour-expectations': { times: 1 },
          'learning-expectations': { exists: true, consulted: [] },
        },
        verdict: 'notMet',
      },
    ],
  },

  // Excelling

  'communication/excelling/part-of-culture': {
    statement: 'It is part of the school’s culture that families are engaged and involved with it.',
    plainly: 'It is part of our school culture that families are involved and play an active part.',
    restates: ['fiso#continuum/communication/excelling/1'],
    condition: all(
      share('engagement-in-culture', 'most'),
      share('involvement-in-culture', 'most'),
      share('families-see-engagement-culture', 'most'),
      share('families-see-involvement-culture', 'most'),
    ),
    reading:
      'Part of the culture is read as what most staff and most families describe as the normal way of doing things.',
    relates: [related('key-dimensions/building-community'), related('key-dimensions/participating')],
    essentialElements: [5],
    familyVoice: true,
    examples: [
      {
        title: '80 % of staff and of families describe it so',
        reports: {
          'engagement-in-culture': mostAgreed,
          'involvement-in-culture': mostAgreed,
          'families-see-engagement-culture': mostAgreed,
          'families-see-involvement-culture': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Staff describe it so, families do not',
        reports: {
          'engagement-in-culture': mostAgreed,
          'involvement-in-culture': mostAgreed,
          'families-see-engagement-culture': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  'communication/excelling/visible-and-valued': {
    statement: 'Families are a visible presence at the school, and staff value what they contribute.',
    plainly: 'Families are at our school for all to see. Staff value what they bring.',
    restates: ['fiso#continuum/communication/excelling/2'],
    condition: all(
      any(share('families-at-school', 'most'), share('took-part-at-school', 'most')),
      share('contributions-valued', 'most'),
      share('contributions-felt-valued', 'most'),
    ),
    reading:
      'A visible presence is read as most families having been at the school in the year, which either the school’s records or the survey can show. Whether staff value contributions is asked of both staff and families.',
    relates: [broad('key-dimensions/participating'), related('key-dimensions/building-community')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % of families were at the school; staff value contributions and families feel it',
        reports: {
          'families-at-school': mostReached,
          'contributions-valued': mostAgreed,
          'contributions-felt-valued': mostAgreed,
        },
        verdict: 'met',
      },
      {
        title: 'Present, but their contributions do not feel valued',
        reports: {
          'families-at-school': mostReached,
          'contributions-valued': mostAgreed,
          'contributions-felt-valued': fewAgreed,
        },
        verdict: 'notMet',
      },
    ],
  },

  'communication/excelling/promote-and-celebrate': {
    statement: 'Families routinely promote the school in the wider community and celebrate what it achieves.',
    plainly:
      'In the wider community, families make a habit of speaking well of our school. They make a habit of celebrating what it achieves.',
    restates: ['fiso#continuum/communication/excelling/3'],
    condition: all(share('promote-the-school', 'most'), share('celebrate-achievements', 'most')),
    reading: '“Routinely” is put to families as “often”.',
    relates: [related('key-dimensions/building-community'), related('key-dimensions/role-of-family')],
    essentialElements: [],
    familyVoice: true,
    examples: [
      {
        title: '80 % do both',
        reports: { 'promote-the-school': mostAgreed, 'celebrate-achievements': mostAgreed },
        verdict: 'met',
      },
      {
        title: 'Few speak well of the school',
        reports: { 'promote-the-school': fewAgreed, 'celebrate-achievements': mostAgreed },
        verdict: 'notMet',
      },
    ],
  },

  'communication/excelling/feedback-shapes-direction': {
    statement:
      'Families can give feedback in several kinds of forum, and the school considers it and lets it shape future direction.',
    plainly:
      'Families can give us feedback in several different ways. We think about what they say. We let it shape where the school goes next.',
    restates: ['fiso#continuum/communication/excelling/4'],
    condition: all(
      channels('feedback-opportunities', aRange, aYear),
      document('feedback-considered'),
      document('plan-uses-feedback'),
    ),
    reading: 'A range of forums is read as three different channels in the year.',
    relates: [broad('key-dimensions/communicating'), broad('key-dimensions/decision-making')],
    essentialElements: [],
    familyVoice: false,
    examples: [
      {
        title: 'Survey, meeting and portal, a record of what was made of it, and a plan that says so',
        reports: {
          'feedback-opportunities': { times: 5, channels: ['survey', 'meeting', 'portal'] },
          'feedback-considered': { exists: true },
          'plan-uses-feedback': { exists: true },
        },
        verdict: 'met',
      },
      {
        title: 'One yearly survey',
        reports: { 'feedback-opportunities': { times: 1, channels: ['survey'] } },
        verdict: 'notMet',
      },
    ],
  },

  'communication/excelling/consulted-on-expectations': {
    statement:
      'Staff consult families and students when they develop guidelines and expectations for learning and behaviour, and when they plan support for individual needs.',
    plainly:
      'Staff ask families and students for their views when they work out guidelines for learning and behaviour. They do the same for what is expected in both. They also ask them when they plan support for a student’s own needs.',
    restates: ['fiso#continuum/communication/excelling/5'],
    condition: all(
      document('learning-expectations', { consulted: ['families', 'students'] }),
      document('behaviour-expectations', { consulted: ['families', 'students'] }),
      share('individual-support-planned-together', 'most'),
    ),
    relates: [broad('key-dimensions/decision-making')],
    essentialElements: [4],
    familyVoice: false,
    examples: [
      {
        title: 'Consulted on both, and on 80 % of individual plans',
        reports: {
          'learning-expectations': { exists: true, consulted: ['families', 'students'] },
          'behaviour-expectations': { exists: true, consulted: ['families', 'students'] },
          'individual-support-planned-together': mostReached,
        },
        verdict: 'met',
      },
      {
        title: 'Families were consulted on behaviour, students were not',
        reports: { 'behaviour-expectations': { exists: true, consulted: ['families'] } },
        verdict: 'notMet',
      },
    ],
  },
})
