import { View } from '@tarojs/components'
import type { AskedPaper } from '@domain/papers/asked-papers'
import type { PaperFile } from '@domain/papers/paper-file'
import { filesOfPaper, type PapersContent } from '@domain/papers/papers-content'
import type { PapersSeenHere } from '@domain/papers/papers-seen'
import type { ShownPhoto } from '@/services/uploads/shown-files'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Disclosure } from '@/ui/display/disclosure'
import { Tag } from '@/ui/display/tag'
import { CheckRow } from '@/ui/inputs/check-row'
import { PhotoGrid } from '@/ui/photos/photo-grid'
import { reviewState, reviewWords } from './paper-words'
import './papers.scss'

interface Props {
  asked: AskedPaper
  content: PapersContent
  files: readonly PaperFile[]
  shown: readonly ShownPhoto[]
  checks: PapersSeenHere
  clause: string
  onOpen: (file: ShownPhoto) => void
  /** Left out when there is nothing to decide. */
  onCompared?: (compared: boolean) => void
}

/** One paper before an office: its files with which of them were opened, and whether it is like the original. */
export function PaperReviewCard(props: Props) {
  const { asked, content, files, shown, checks, clause, onOpen, onCompared } = props
  const { paper } = asked
  const fileIds = filesOfPaper(content, paper.id)
  const marked = shown.map((file): ShownPhoto & { words: string } =>
    checks.opened.includes(file.id)
      ? { ...file, state: 'done', words: '看过了' }
      : { ...file, state: 'waiting', words: '还没打开' },
  )
  return (
    <Card>
      <CardTitle end={<Tag {...reviewState(asked, content, checks)} />}>{paper.label}</CardTitle>
      <View>{reviewWords(asked, fileIds, files)}</View>
      {marked.length > 0 && (
        <View className="paper-files">
          <PhotoGrid label={paper.label} photos={marked} onOpenFile={onOpen} onOpenPicture={onOpen} />
        </View>
      )}
      {onCompared && fileIds.length > 0 && (
        <CheckRow
          label={`${paper.label}和原件一样`}
          checked={checks.compared.includes(paper.id)}
          onChange={onCompared}
        />
      )}
      <Disclosure label="依据">{clause}</Disclosure>
    </Card>
  )
}
