import { Fragment } from 'react'
import { View } from '@tarojs/components'
import type { AskedPaper } from '@domain/papers/asked-papers'
import { handedIn, paperSets } from '@domain/papers/paper-sets'
import { filesOfPaper, filesOfPapers } from '@domain/papers/papers-content'
import { paperFiles } from '@/services/claim/paper-files'
import type { ShowProps } from '@/services/claim/part-view'
import { openFile } from '@/services/phone/open-file'
import { shownFiles } from '@/services/uploads/shown-files'
import { useFiles } from '@/services/uploads/use-files'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Disclosure } from '@/ui/display/disclosure'
import { Tag } from '@/ui/display/tag'
import { EmptyState } from '@/ui/feedback/empty-state'
import { showToast } from '@/ui/feedback/toast'
import { PhotoGrid } from '@/ui/photos/photo-grid'
import { groupHandedState } from './group-words'
import { papersToShow } from './paper-files'
import { PaperSetHead } from './paper-set-head'
import { handedState } from './paper-words'
import './papers.scss'

/** The papers as they were handed in; their files on asking. */
export function PapersShow(props: ShowProps<'papers'>) {
  const { claim, content } = props
  const fileOf = useFiles(claim.id, filesOfPapers(content))
  const files = paperFiles(claim.photos)
  const papers = papersToShow(props)
  if (papers.length === 0) return <EmptyState icon="document" title="这份申请不用交材料" />
  const row = (asked: AskedPaper) => {
    const { id, label } = asked.paper
    const fileIds = filesOfPaper(content, id)
    return (
      <View key={id} className="paper-row">
        <CardTitle end={<Tag {...handedState(asked, fileIds, files)} />}>{label}</CardTitle>
        {fileIds.length > 0 && (
          <Disclosure label={`看${label}`} openLabel={`收起${label}`}>
            <View className="paper-files">
              <PhotoGrid
                label={label}
                photos={shownFiles(fileIds, [], fileOf)}
                onOpenFile={(file) => void openFile(file, showToast)}
              />
            </View>
          </Disclosure>
        )}
      </View>
    )
  }
  const sets = paperSets(papers)
  const alone = sets.filter(({ group }) => !group).flatMap((set) => set.papers)
  return (
    <>
      {alone.length > 0 && <Card>{alone.map(row)}</Card>}
      {sets.map((set) => {
        if (!set.group) return null
        const given = handedIn(set, content)
        return (
          <Fragment key={set.group.id}>
            <PaperSetHead set={set} state={groupHandedState(set, content)} />
            <Card>{(given.length > 0 ? given : set.papers).map(row)}</Card>
          </Fragment>
        )
      })}
    </>
  )
}
