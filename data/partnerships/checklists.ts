/**
 * The lists of the four documents beside the continuum, with the sections that each is judged by. Titles are the
 * documents' own. What the sections say stands in the files beside this one.
 */
export const checklists = {
  'key-dimensions': {
    title: 'Key Dimensions of Family-School Partnerships',
    restates: [],
    sections: {
      communicating: { title: 'Communicating', restates: ['home-school#key-dimensions/1'] },
      'connecting-learning': {
        title: 'Connecting learning at home and at school',
        restates: ['home-school#key-dimensions/2'],
      },
      'building-community': { title: 'Building community and identity', restates: ['home-school#key-dimensions/3'] },
      'role-of-family': { title: 'Recognizing the role of the family', restates: ['home-school#key-dimensions/4'] },
      'decision-making': { title: 'Consultative decision-making', restates: ['home-school#key-dimensions/5'] },
      'beyond-school': { title: 'Collaborating beyond the school', restates: ['home-school#key-dimensions/6'] },
      participating: { title: 'Participating', restates: ['home-school#key-dimensions/7'] },
    },
  },
  platform: {
    title: 'The whole-school platform',
    restates: [],
    sections: { parts: { title: 'Parts of the platform', restates: [] } },
  },
  structures: {
    title: 'Supporting Structures',
    restates: [],
    sections: { 'in-place': { title: 'Structures in place', restates: [] } },
  },
  characteristics: {
    title: 'Characteristics of effective partnerships',
    restates: [],
    sections: { effective: { title: 'What indicates an effective partnership', restates: [] } },
  },
  marks: {
    title: 'What is a successful partnership between schools and families?',
    restates: [],
    sections: { successful: { title: 'Marks of a successful partnership', restates: [] } },
  },
} as const
