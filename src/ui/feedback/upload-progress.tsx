import { View } from '@tarojs/components'
import { sentencesOf } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { Notice } from '@/ui/feedback/notice'
import { ProgressLine } from '@/ui/feedback/progress-line'
import type { ShownPhoto } from './photo-view'
import { uploadStore } from './upload-store'

interface Props {
  photos: readonly ShownPhoto[]
  name: string
  onRetry?: (uploadId: string) => void
}

/** How far the photos of one ticket have got, and sending again where one got stuck. */
export function PhotoProgress({ photos, name, onRetry }: Props) {
  const uploads = uploadStore((state) => state.uploads)
  return (
    <View>
      {photos.map(({ id, state, percent = 0 }) => {
        if (state === 'uploading') return <ProgressLine key={id} label="照片正在上传" percent={percent} />
        if (state === 'waiting') return <ProgressLine key={id} label="照片排队等上传" percent={0} />
        if (state === 'done') return null
        const trouble = uploads.find((upload) => upload.id === id)?.trouble
        const words = trouble ? sentencesOf(trouble) : null
        return (
          <View key={id}>
            <Notice tone="warn" title={`照片没传上去：${words?.happened ?? '出了点问题'}`}>
              照片还在您手机里。
            </Notice>
            {onRetry && (
              <Button icon="refresh" label={`重传${name}的照片`} onTap={() => onRetry(id)}>
                重传
              </Button>
            )}
          </View>
        )
      })}
    </View>
  )
}
