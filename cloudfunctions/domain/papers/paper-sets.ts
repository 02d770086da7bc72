import type { PaperGroup } from '../procedure/part'
import type { AskedPaper } from './asked-papers'
import { filesOfPaper, type PapersContent } from './papers-content'

/** Papers that stand together: one by itself, or those of which one will do. */
export type PaperSet = { group: PaperGroup | null; papers: readonly AskedPaper[] }

/** Papers as sets, a group at the place of its first paper. */
export function paperSets(asked: readonly AskedPaper[]): PaperSet[] {
  return asked.flatMap((one): PaperSet[] => {
    const { oneOf } = one
    if (!oneOf) return [{ group: null, papers: [one] }]
    const papers = asked.filter((other) => other.oneOf?.id === oneOf.id)
    return papers[0] === one ? [{ group: oneOf, papers }] : []
  })
}

/** Those of a set that have files. */
export const handedIn = ({ papers }: PaperSet, content: PapersContent): AskedPaper[] =>
  papers.filter(({ paper }) => filesOfPaper(content, paper.id).length > 0)
