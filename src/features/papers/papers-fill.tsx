import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { askedPapers } from '@domain/papers/asked-papers'
import { fieldOfPaper } from '@domain/papers/paper-problem'
import { filesOfPaper, filesOfPapers } from '@domain/papers/papers-content'
import type { FillProps } from '@/services/claim/part-view'
import { filesShownOf } from '@/services/uploads/shown-files'
import { uploadStore } from '@/services/uploads/upload-store'
import { useFiles } from '@/services/uploads/use-files'
import { problemSentences } from '@/services/words/problem-sentences'
import { EmptyState } from '@/ui/feedback/empty-state'
import { showToast } from '@/ui/feedback/toast'
import { PaperCard } from './paper-card'
import { paperFiles } from './paper-files'
import { anchorOfPaper } from './paper-place'
import { receivePapers } from './receive-files'
import { removeFile } from './remove-file'

/** The papers on the form: a card each. */
export function PapersFill(props: FillProps<'papers'>) {
  const { claim, part, form, decision, content, change, keep, problems, clauseWords } = props
  const uploads = uploadStore((state) => state.uploads)
  const fileOf = useFiles(claim.id, filesOfPapers(content))
  const files = paperFiles(claim.photos)
  useEffect(() => receivePapers({ claimId: claim.id, change, keep }), [claim.id, change, keep])

  const remove = (paperId: string, fileId: string) => {
    const undo = removeFile({ change }, content, paperId, fileId)
    if (undo) showToast('删掉了', { label: '撤销', onTap: undo })
  }
  const asked = askedPapers(part, form, decision)
  if (asked.length === 0) return <EmptyState icon="document" title="您不用交材料" />
  return (
    <>
      {asked.map((one) => {
        const { id, clause } = one.paper
        const fileIds = filesOfPaper(content, id)
        const problem = problems.find(({ field }) => field === fieldOfPaper(id))
        return (
          <View key={id} id={anchorOfPaper(id)}>
            <PaperCard
              asked={one}
              fileIds={fileIds}
              files={files}
              shown={filesShownOf({ part: 'papers', owner: id, photoIds: fileIds }, uploads, fileOf)}
              clause={clauseWords(clause)}
              error={problem && problemSentences[problem.problem]}
              onRemove={(fileId) => remove(id, fileId)}
            />
          </View>
        )
      })}
    </>
  )
}
