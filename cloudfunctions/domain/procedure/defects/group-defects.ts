import type { Field } from '../field'
import type { PaperAsked, PaperGroup } from '../part'
import { twice, unless, type Defect } from './defect'
import { neededDefects } from './needed-defects'

/** A group of papers is named once and names papers that there are, none of them twice, in another group or needed by itself. */
export const groupDefects = (
  groups: readonly PaperGroup[],
  papers: readonly PaperAsked[],
  fields: readonly Field[],
): Defect[] => [
  ...twice(groups.map(({ id }) => id)).map((id) => ({ at: 'papers', defect: `group ${id} twice` })),
  ...twice(groups.flatMap((group) => group.papers)).map((id) => ({
    at: 'papers',
    defect: `${id} twice in groups`,
  })),
  ...groups.flatMap((group) => [
    ...neededDefects(group.needed, fields, `papers.${group.id}`),
    ...group.papers.flatMap((id) => {
      const paper = papers.find((one) => one.id === id)
      const at = `papers.${group.id}`
      if (!paper) return [{ at, defect: `${id} is no paper` }]
      return unless(paper.needed !== true, at, `${id} is needed by itself`)
    }),
  ]),
]
