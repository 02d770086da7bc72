import type { ClaimContent } from '@domain/claim/draft'

type Ties = Pick<ClaimContent, 'labourRelation' | 'unionMember'>

/** What binds a person to employer and union, the two conditions of 000 五（一） in one question; each stays a fact of its own. */
const ties = {
  both: { labourRelation: true, unionMember: true },
  contract: { labourRelation: true, unionMember: false },
  member: { labourRelation: false, unionMember: true },
  none: { labourRelation: false, unionMember: false },
} as const satisfies Record<string, Ties>
export type TiesAnswer = keyof typeof ties

export const bothTies: { value: TiesAnswer; label: string; note?: string }[] = [
  { value: 'both', label: '有合同，也入了会', note: '没签合同、单位能开证明的也算有' },
  { value: 'contract', label: '有合同，还没入会' },
  { value: 'member', label: '入了会，还没有合同' },
  { value: 'none', label: '都没有' },
]

/** The two facts that an answer stands for. */
export const tiesOf = (answer: TiesAnswer): Ties => ties[answer]

/** The answer that two facts make; none while one of them is not known. */
export function tiesAnswer({ labourRelation, unionMember }: Ties): TiesAnswer | undefined {
  const answers = Object.keys(ties) as TiesAnswer[]
  return answers.find(
    (answer) => ties[answer].labourRelation === labourRelation && ties[answer].unionMember === unionMember,
  )
}
