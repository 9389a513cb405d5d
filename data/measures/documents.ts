import { measures } from '../../src/framework'

/** What is written down. */
export const documents = measures('document', {
  // The continuum and its signs of success
  'school-policies': {
    title: 'Policies and procedures',
    question:
      'The school’s policies and procedures, drafts included: whether they exist, and how families can get them.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The policy register',
  },
  'review-record': {
    title: 'Record of the policy review',
    question:
      'The record of the last review of the school’s policies, practices and procedures: when it was held and who was consulted.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The policy register and minutes',
  },
  'review-issues': {
    title: 'Issues found in the policy review',
    question: 'The issues that the last review of policies, practices and procedures found, written down.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The policy register and minutes',
  },
  'review-input': {
    title: 'Input gained in the policy review',
    question:
      'The input on processes and practice that the last review gained from families and students, written down.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The policy register and minutes',
  },
  'concerns-process': {
    title: 'Process for responding to concerns',
    question: 'The written process for responding to a concern that a parent or carer raises.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The policy register and the website',
  },
  'communication-strategy': {
    title: 'Strategy for families’ communication and engagement',
    question:
      'The written strategies and processes that encourage and empower families to communicate and engage with the school.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The annual implementation plan',
  },
  'feedback-considered': {
    title: 'Record of how feedback was considered',
    question: 'The record of how feedback from families was considered.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of leadership and council',
  },
  'plan-uses-feedback': {
    title: 'Plan that uses feedback',
    question:
      'The current strategic or annual plan, where it says which of its directions come from families’ feedback.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The strategic plan and the annual implementation plan',
  },
  'learning-expectations': {
    title: 'Guidelines and expectations for learning',
    question: 'The guidelines and expectations for learning: who was consulted in developing them.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the handbook',
  },
  'behaviour-expectations': {
    title: 'Guidelines and expectations for behaviour',
    question: 'The guidelines and expectations for behaviour: who was consulted in developing them.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the handbook',
  },
  'partnership-in-improvement-plan': {
    title: 'Partnership as a key strategy in the plan',
    question:
      'The current plan, where it names partnership with families as a key strategy for better student outcomes.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The strategic plan and the annual implementation plan',
  },

  // Communicating, connecting learning at home and at school, consultative decision-making
  'account-of-decisions': {
    title: 'Account of decisions to the community',
    question:
      'The report in which the school accounts to its community for its decisions: how the community can get it.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The annual report and the website',
  },

  // Building community and identity, the role of the family, collaborating beyond the school, participating
  'community-resources': {
    title: 'List of community resources',
    question: 'The list of resources in the community on which the school, its students or their families could draw.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school’s directory of services and partners',
  },
  'community-resources-located': {
    title: 'Where community resources are found',
    question: 'The list of community resources, where it says where each of them is to be found.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The school’s directory of services and partners',
  },

  // The platform, supporting structures, characteristics, marks of a successful partnership
  'policy-links-outcomes': {
    title: 'Partnership policy refers to learning outcomes',
    question:
      'The school’s policy on engagement or partnership with families, where it refers clearly to how families’ engagement is linked with learning outcomes.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register',
  },
  'policy-integrates-principles': {
    title: 'Partnership policy integrates the principles',
    question:
      'The school’s policy on engagement or partnership with families, where it can be seen to integrate the principles of effective partnerships.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register',
  },
  'policy-integrates-dimensions': {
    title: 'Partnership policy integrates the dimensions',
    question:
      'The school’s policy on engagement or partnership with families, where it can be seen to integrate the dimensions of effective partnerships.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register',
  },
  'policy-integrates-characteristics': {
    title: 'Partnership policy integrates the characteristics',
    question:
      'The school’s policy on engagement or partnership with families, where it can be seen to integrate the characteristics of effective partnerships.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register',
  },
  'policies-state-principles': {
    title: 'Policies state the principles of partnership',
    question:
      'The school’s policies and procedures, improvement plans included, where they explicitly state the principles of effective partnerships.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the annual implementation plan',
  },
  'policies-integrate-principles': {
    title: 'Policies integrate the principles of partnership',
    question:
      'The school’s policies and procedures, improvement plans included, where they can be seen to integrate the principles of effective partnerships.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the annual implementation plan',
  },
  'policies-state-practices': {
    title: 'Policies state the practices of partnership',
    question:
      'The school’s policies and procedures, improvement plans included, where they explicitly state the practices of effective partnerships.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the annual implementation plan',
  },
  'policies-integrate-practices': {
    title: 'Policies integrate the practices of partnership',
    question:
      'The school’s policies and procedures, improvement plans included, where they can be seen to integrate the practices of effective partnerships.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the annual implementation plan',
  },
  'capacity-of-families': {
    title: 'Capacity building reaches families',
    question: 'The written strategy for building capacity, where it sets out what it does for families.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The annual implementation plan and professional learning plan',
  },
  'capacity-of-staff': {
    title: 'Capacity building reaches school staff',
    question: 'The written strategy for building capacity, where it sets out what it does for school staff.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The annual implementation plan and professional learning plan',
  },
  'capacity-of-team': {
    title: 'Capacity building reaches the partnership team',
    question: 'The written strategy for building capacity, where it sets out what it does for the partnership team.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The annual implementation plan and professional learning plan',
  },
  'capacity-knowledge': {
    title: 'Capacity building strengthens knowledge',
    question:
      'The written strategy for building capacity, where it sets out, for each group that it reaches, how it builds the knowledge to lead partnership work and engage in it.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The annual implementation plan and professional learning plan',
  },
  'capacity-skills': {
    title: 'Capacity building strengthens skills',
    question:
      'The written strategy for building capacity, where it sets out, for each group that it reaches, how it builds the skills to lead partnership work and engage in it.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The annual implementation plan and professional learning plan',
  },
  'capacity-confidence': {
    title: 'Capacity building strengthens confidence',
    question:
      'The written strategy for building capacity, where it sets out, for each group that it reaches, how it builds the confidence to lead partnership work and engage in it.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The annual implementation plan and professional learning plan',
  },
  'team-has-leaders': {
    title: 'School leaders on the partnership team',
    question:
      'The list of members of the team or committee set up for partnership with families, where it names a school leader.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The partnership team’s terms of reference',
  },
  'team-has-teachers': {
    title: 'Teachers on the partnership team',
    question:
      'The list of members of the team or committee set up for partnership with families, where it names a teacher.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The partnership team’s terms of reference',
  },
  'team-has-parents': {
    title: 'Parents on the partnership team',
    question:
      'The list of members of the team or committee set up for partnership with families, where it names a parent or carer.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The partnership team’s terms of reference',
  },
  'team-has-community': {
    title: 'Community members on the partnership team',
    question:
      'The list of members of the team or committee set up for partnership with families, where it names a member of the community.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The partnership team’s terms of reference',
  },
  'agreed-priorities': {
    title: 'Agreed priorities of partnership',
    question: 'The priorities that the partnership team has agreed on, written down: who was consulted on them.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team and its plan',
  },
  'agreed-goals': {
    title: 'Agreed goals of partnership',
    question: 'The goals that the partnership team has agreed on, written down: who was consulted on them.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team and its plan',
  },
  'agreed-strategies': {
    title: 'Agreed strategies of partnership',
    question: 'The strategies that the partnership team has agreed on, written down: who was consulted on them.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team and its plan',
  },
  'agreed-measures': {
    title: 'Agreed measures of partnership',
    question: 'The measures that the partnership team has agreed on, written down: who was consulted on them.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'Minutes of the partnership team and its plan',
  },
  'team-link-council': {
    title: 'Partnership team’s link to school council',
    question:
      'The partnership team’s terms of reference or list of members, where they show a direct link between the team and the school council or board.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The partnership team’s terms of reference',
  },
  'team-link-curriculum': {
    title: 'Partnership team’s link to curriculum leaders',
    question:
      'The partnership team’s terms of reference or list of members, where they show a direct link between the team and those who lead the school’s curriculum.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The partnership team’s terms of reference',
  },
  'team-link-planning': {
    title: 'Partnership team’s link to planning leaders',
    question:
      'The partnership team’s terms of reference or list of members, where they show a direct link between the team and those who lead the school’s planning.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The partnership team’s terms of reference',
  },
  'team-link-parent-groups': {
    title: 'Partnership team’s link to parent groups',
    question:
      'The partnership team’s terms of reference or list of members, where they show a direct link between the team and parent groups or representatives.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The partnership team’s terms of reference',
  },
  'process-documents-actions': {
    title: 'Actions documented',
    question: 'The school’s process for documenting partnership work, where it provides for actions to be documented.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Minutes of the partnership team and the council',
  },
  'process-documents-outcomes': {
    title: 'Outcomes documented',
    question: 'The school’s process for documenting partnership work, where it provides for outcomes to be documented.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Minutes of the partnership team and the council',
  },
  'process-documents-learning': {
    title: 'What was learned documented',
    question:
      'The school’s process for documenting partnership work, where it provides for what was learned to be documented.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Minutes of the partnership team and the council',
  },
  'process-documents-ideas': {
    title: 'Further ideas documented',
    question:
      'The school’s process for documenting partnership work, where it provides for further ideas for action to be documented.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'Minutes of the partnership team and the council',
  },
  'partnership-successes-reported': {
    title: 'Report on successes in partnership',
    question:
      'A report by the school that tells of successes in partnership with families: whether the community can get it.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The annual report and the website',
  },
  'partnership-improvements-reported': {
    title: 'Improvements that follow from reporting on partnership',
    question:
      'The school’s report or plan, where it names the improvements in partnership with families that its reporting to the community has led to.',
    voice: 'school',
    shows: 'involvement',
    foundIn: 'The annual report and the annual implementation plan',
  },
  'partnership-purpose': {
    title: 'Purpose of the partnership',
    question:
      'The school’s policy or plan for partnership with families, where it states the purpose that the partnership has been designed for.',
    voice: 'school',
    shows: 'engagement',
    foundIn: 'The policy register and the annual implementation plan',
  },
})
