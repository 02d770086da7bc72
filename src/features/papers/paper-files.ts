import { askedPapers, type AskedPaper } from '@domain/papers/asked-papers'
import { filesOfPaper } from '@domain/papers/papers-content'
import type { Seen } from '@/services/claim/part-view'

/** The papers that are asked for, and behind them those that were handed in and are not asked for any more. */
export function papersToShow({ part, form, decision, content }: Seen<'papers'>): AskedPaper[] {
  const asked = askedPapers(part, form, decision)
  const others = part.list.filter(
    ({ id }) => filesOfPaper(content, id).length > 0 && asked.every(({ paper }) => paper.id !== id),
  )
  return [...asked, ...others.map((paper) => ({ paper, needed: false }))]
}
