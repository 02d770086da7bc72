import { Fragment } from 'react'
import Taro from '@tarojs/taro'
import type { AskedPaper } from '@domain/papers/asked-papers'
import { handedIn, paperSets } from '@domain/papers/paper-sets'
import { filesOfPaper, filesOfPapers } from '@domain/papers/papers-content'
import { openFile } from '@/services/phone/open-file'
import { paperFiles } from '@/services/claim/paper-files'
import type { ReviewProps } from '@/services/claim/part-view'
import { shownFiles, type ShownPhoto } from '@/services/uploads/shown-files'
import { useFiles } from '@/services/uploads/use-files'
import { SectionTitle } from '@/ui/display/section-title'
import { showToast } from '@/ui/feedback/toast'
import { groupReviewState } from './group-words'
import { papersToShow } from './paper-files'
import { PaperReviewCard } from './paper-review-card'
import { PaperSetHead } from './paper-set-head'
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
  const card = (asked: AskedPaper) => {
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
  }
  // Of a group, what was not chosen is nothing to look at.
  const sets = paperSets(papers).map((set) => {
    const given = handedIn(set, content)
    return { set, cards: set.group && given.length > 0 ? given : set.papers }
  })
  return (
    <>
      <SectionTitle>{`材料 ${sets.flatMap(({ cards }) => cards).length} 份`}</SectionTitle>
      {sets.map(({ set, cards }) => (
        <Fragment key={set.group?.id ?? set.papers[0]?.paper.id}>
          <PaperSetHead set={set} state={groupReviewState(set, content, checks)} />
          {cards.map(card)}
        </Fragment>
      ))}
    </>
  )
}
