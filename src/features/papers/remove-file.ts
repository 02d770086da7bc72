import { filesOfPaper, withFile, withoutFile, type PapersContent } from '@domain/papers/papers-content'
import type { FillProps } from '@/services/claim/part-view'
import { removeFilesLater } from '@/services/uploads/remove-later'
import { dropUpload } from '@/services/uploads/upload-queue'

type Papers = Pick<FillProps<'papers'>, 'change'>

/** Takes a file off its paper and gives what puts it back where it was; null when it had not arrived yet and is simply given up. */
export function removeFile(
  { change }: Papers,
  content: PapersContent,
  paperId: string,
  fileId: string,
): (() => void) | null {
  const place = filesOfPaper(content, paperId).indexOf(fileId)
  if (place < 0) {
    dropUpload(fileId)
    return null
  }
  let isBack = false
  change((papers) => withoutFile(papers, paperId, fileId))
  removeFilesLater([fileId], () => isBack)
  return () => {
    isBack = true
    change((papers) => withFile(papers, paperId, fileId, place))
  }
}
