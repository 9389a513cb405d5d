/** What the four documents beside the continuum ask of schools, as checklists. */
import { beyondSchool } from './beyond-school'
import { buildingCommunity } from './building-community'
import { characteristics } from './characteristics'
import { communicating } from './communicating'
import { connectingLearning } from './connecting-learning'
import { decisionMaking } from './decision-making'
import { marks } from './marks'
import { participating } from './participating'
import { platform } from './platform'
import { roleOfFamily } from './role-of-family'
import { structures } from './structures'

export const partnerships = {
  ...communicating,
  ...connectingLearning,
  ...buildingCommunity,
  ...roleOfFamily,
  ...decisionMaking,
  ...beyondSchool,
  ...participating,
  ...platform,
  ...structures,
  ...characteristics,
  ...marks,
}
