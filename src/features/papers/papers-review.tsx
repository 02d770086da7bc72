import Taro from '@tarojs/taro'
import { filesOfPaper, filesOfPapers } from '@domain/papers/papers-content'
import { openFile } from '@/services/phone/open-file'
import type { ReviewProps } from '@/services/claim/part-view'
import { shownFiles, type ShownPhoto } from '@/services/uploads/shown-files'
import { useFiles } from '@/services/uploads/use-files'
import { SectionTitle } from '@/ui/display/section-title'
import { showToast } from '@/ui/feedback/toast'
import { paperFiles, papersToShow } from './paper-files'
import { PaperReviewCard } from './paper-review-card'
import { sayCompared, sayOpened } from './see-paper'

/** Opens one file, and it alone: what is seen is what was tapped. False when it cannot be shown yet. */
function show(file: ShownPhoto): boolean {
  if (file.path === '') {
    showToast('照片没打开，请过一会儿再点一次')
    return false
  }
  if (file.fileKind) void openFile(file, showToast)
  else void Taro.previewImage({ current: file.path, urls: [file.path] })
  return true
}

/** Every paper of the claim before an office. */
export function PapersReview(props: ReviewProps<'papers'>) {
  const { view, content, checks, onChecks, clauseWords } = props
  const fileOf = useFiles(view.id, filesOfPapers(content))
  const files = paperFiles(view.photos)
  const papers = papersToShow(props)
  if (papers.length === 0) return null
  const looking = { view, checks, onChecks: onChecks ?? (() => undefined) }
  const open = (paperId: string, file: ShownPhoto) => {
    if (show(file) && !checks.opened.includes(file.id)) void sayOpened(looking, paperId, file.id, showToast)
  }
  return (
    <>
      <SectionTitle>{`材料 ${papers.length} 份`}</SectionTitle>
      {papers.map((asked) => {
        const { id, clause } = asked.paper
        return (
          <PaperReviewCard
            key={id}
            asked={asked}
            content={content}
            files={files}
            shown={shownFiles(filesOfPaper(content, id), [], fileOf)}
            checks={checks}
            clause={clauseWords(clause)}
            onOpen={(file) => open(id, file)}
            onCompared={onChecks && ((compared) => void sayCompared(looking, id, compared, showToast))}
          />
        )
      })}
    </>
  )
}
