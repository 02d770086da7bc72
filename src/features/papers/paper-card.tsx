import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AskedPaper } from '@domain/papers/asked-papers'
import { pagesOf, type PaperFile } from '@domain/papers/paper-file'
import { openFile } from '@/services/phone/open-file'
import { photoButtons } from '@/services/photos/photo-source'
import type { ShownPhoto } from '@/services/uploads/shown-files'
import { retryUpload } from '@/services/uploads/upload-queue'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Disclosure } from '@/ui/display/disclosure'
import { Tag } from '@/ui/display/tag'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { UploadProgress } from '@/ui/feedback/upload-progress'
import { ErrorLine } from '@/ui/inputs/error-line'
import { PhotoButtons } from '@/ui/photos/photo-buttons'
import { PhotoGrid } from '@/ui/photos/photo-grid'
import { addFiles } from './add-files'
import { fillState, neededWords } from './paper-words'
import './papers.scss'

interface Props {
  asked: AskedPaper
  fileIds: readonly string[]
  files: readonly PaperFile[]
  /** Its files as they are shown: those that have arrived, and those on their way. */
  shown: readonly ShownPhoto[]
  /** Where it says that the paper is wanted. */
  clause: string
  error: string | undefined
  onRemove: (fileId: string) => void
}

/** One paper to hand in: what it is, whether it must be there, and its files. */
export function PaperCard({ asked, fileIds, files, shown, clause, error, onRemove }: Props) {
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const [preparing, setPreparing] = useState(false)
  const { paper } = asked
  // Its tile says how far one has got, and sends it again.
  const failed = shown.filter(({ state }) => state === 'failed')
  const coming = shown.length - fileIds.length
  const room = paper.mostPages - pagesOf(fileIds, files) - coming
  const add = async (place: Parameters<typeof addFiles>[1]) => {
    setPreparing(true)
    try {
      setLeftOut(await addFiles(paper.id, place, room))
    } finally {
      setPreparing(false)
    }
  }
  return (
    <Card>
      <CardTitle end={<Tag {...fillState(asked, fileIds, coming, files)} />}>{paper.label}</CardTitle>
      <View>{neededWords(asked)}</View>
      <ErrorLine text={error} />
      {shown.length > 0 && (
        <View className="paper-files">
          <PhotoGrid
            label={paper.label}
            photos={shown}
            onOpenFile={(file) => void openFile(file, showToast)}
            onRemove={onRemove}
            onRetry={retryUpload}
          />
        </View>
      )}
      <UploadProgress what="文件" photos={failed} name={paper.label} />
      {preparing && <Notice tone="info">正在处理，请稍等</Notice>}
      {leftOut.map((text) => (
        <Notice key={text} tone="warn">
          {text}
        </Notice>
      ))}
      {room > 0 ? (
        <PhotoButtons what={paper.label} buttons={photoButtons} onTake={(place) => void add(place)} />
      ) : (
        <View>{`已经放满 ${paper.mostPages} 页。要换的话，先删掉一个。`}</View>
      )}
      <Disclosure label="哪里规定要交的">{clause}</Disclosure>
    </Card>
  )
}
