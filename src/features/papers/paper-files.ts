import type { Photo } from '@contract/views'
import { askedPapers, type AskedPaper } from '@domain/papers/asked-papers'
import type { PaperFile } from '@domain/papers/paper-file'
import { filesOfPaper } from '@domain/papers/papers-content'
import type { Seen } from '@/services/claim/part-view'

/** The files of a claim that came for papers. */
export const paperFiles = (photos: readonly Photo[]): PaperFile[] =>
  photos.flatMap(({ id, paperId, pages = 1 }) => (paperId === undefined ? [] : [{ id, paperId, pages }]))

/** The papers that are asked for, and behind them those that were handed in and are not asked for any more. */
export function papersToShow({ part, form, decision, content }: Seen<'papers'>): AskedPaper[] {
  const asked = askedPapers(part, form, decision)
  const others = part.list.filter(
    ({ id }) => filesOfPaper(content, id).length > 0 && asked.every(({ paper }) => paper.id !== id),
  )
  return [...asked, ...others.map((paper) => ({ paper, needed: false }))]
}
