import { Fragment } from 'react'
import { View } from '@tarojs/components'
import { askedPapers, type AskedPaper } from '@domain/papers/asked-papers'
import { fieldOfGroup, fieldOfPaper } from '@domain/papers/paper-problem'
import { paperSets } from '@domain/papers/paper-sets'
import { filesOfPaper, filesOfPapers } from '@domain/papers/papers-content'
import { paperFiles } from '@/services/claim/paper-files'
import type { FillProps } from '@/services/claim/part-view'
import { filesShownOf } from '@/services/uploads/shown-files'
import { uploadStore } from '@/services/uploads/upload-store'
import { useFiles } from '@/services/uploads/use-files'
import { problemSentences } from '@/services/words/problem-sentences'
import { EmptyState } from '@/ui/feedback/empty-state'
import { showToast } from '@/ui/feedback/toast'
import { groupFillState } from './group-words'
import { PaperCard } from './paper-card'
import { anchorOfPaper } from './paper-place'
import { PaperSetHead } from './paper-set-head'
import { removeFile } from './remove-file'

/** The papers on the form: a card each, those of which one will do under a heading. */
export function PapersFill(props: FillProps<'papers'>) {
  const { claim, part, form, decision, content, change, problems, clauseWords } = props
  const uploads = uploadStore((state) => state.uploads)
  const fileOf = useFiles(claim.id, filesOfPapers(content))
  const files = paperFiles(claim.photos)

  const remove = (paperId: string, fileId: string) => {
    const undo = removeFile({ change }, content, paperId, fileId)
    if (undo) showToast('删掉了', { label: '撤销', onTap: undo })
  }
  const shownOf = (paperId: string) => {
    const photoIds = filesOfPaper(content, paperId)
    return filesShownOf({ part: 'papers', owner: paperId, photoIds }, uploads, fileOf)
  }
  const sentenceOf = (name: string) => {
    const problem = problems.find(({ field }) => field === name)
    return problem && problemSentences[problem.problem]
  }
  const asked = askedPapers(part, form, decision)
  if (asked.length === 0) return <EmptyState icon="document" title="您不用交材料" />
  const card = (one: AskedPaper) => {
    const { id, clause } = one.paper
    const fileIds = filesOfPaper(content, id)
    return (
      <View key={id} id={anchorOfPaper(id)}>
        <PaperCard
          asked={one}
          fileIds={fileIds}
          files={files}
          shown={shownOf(id)}
          clause={clauseWords(clause)}
          error={sentenceOf(fieldOfPaper(id))}
          onRemove={(fileId) => remove(id, fileId)}
        />
      </View>
    )
  }
  return (
    <>
      {paperSets(asked).map((set) => {
        const [first] = set.papers
        const coming = set.papers.flatMap(({ paper }) => shownOf(paper.id)).length
        return (
          <Fragment key={set.group?.id ?? first?.paper.id}>
            <PaperSetHead
              set={set}
              state={groupFillState(set, content, coming)}
              error={set.group ? sentenceOf(fieldOfGroup(set.group.id)) : undefined}
            />
            {set.papers.map(card)}
          </Fragment>
        )
      })}
    </>
  )
}
