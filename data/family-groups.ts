import { frozen } from '../src/framework'

/**
 * Family groups to report on. Group ids are open: a caller may use others. These are recommended because a source
 * document or the law names them, and because two systems that use the same id can be compared.
 */
export interface FamilyGroup {
  readonly title: string
  /** The partition that the group belongs to. */
  readonly family: string
  readonly reference: string
}

const essa = 'ESSA section 1116, annual evaluation: groups whose barriers need particular attention'
const practices = 'school-home#practices/3'
const preferences = 'school-home#practices/8'

/** The ids that are recommended for family groups, each with the family that it partitions, if any, and its source. */
export const familyGroups: Readonly<Record<string, FamilyGroup>> = /* @__PURE__ */ frozen({
  languageOtherThanEnglish: {
    title: 'Language other than English at home',
    family: 'homeLanguage',
    reference: preferences,
  },
  limitedEnglish: { title: 'Limited English proficiency', family: 'englishProficiency', reference: essa },
  limitedLiteracy: { title: 'Limited literacy', family: 'literacy', reference: essa },
  disability: { title: 'Disability', family: 'disability', reference: preferences },
  lowIncome: { title: 'Economically disadvantaged', family: 'income', reference: essa },
  minority: { title: 'Racial or ethnic minority', family: 'ethnicity', reference: essa },
  outOfHomeCare: { title: 'Out-of-home care', family: 'care', reference: practices },
  bereavementOrTrauma: { title: 'Bereavement or trauma', family: 'experience', reference: practices },
})
