import { fieldOfPaper } from '@domain/papers/paper-problem'
import type { Correction } from '@domain/claim/correction'
import { partOf } from '@domain/procedure/part-of'
import type { PaperAsked } from '@domain/procedure/part'
import type { Procedure } from '@domain/procedure/procedure'

/** How many can be drawn at once. */
export const sampleSizes = [3, 5, 10, 20, 50] as const

/** The papers that an office asks for of the persons it has drawn. */
export const papersOfSample = (procedure: Pick<Procedure, 'parts'>): PaperAsked[] =>
  partOf(procedure, 'papers')?.list.filter(({ ofSample }) => ofSample === true) ?? []

/** A return that asks for the papers of those who were drawn: how many they are, and never by whose number. */
export function sampleCorrection(procedure: Pick<Procedure, 'parts'>, drawn: number): Correction | null {
  const papers = papersOfSample(procedure)
  if (papers.length === 0 || drawn === 0) return null
  return {
    fields: papers.map(({ id }) => fieldOfPaper(id)),
    message: `名册里抽到了 ${drawn} 个人，请交这 ${drawn} 个人的材料，要交的几样都列在这里了。是哪几个人，在名册里看得到。`,
  }
}
