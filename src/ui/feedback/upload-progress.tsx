import { View } from '@tarojs/components'
import { Button } from '../inputs/button'
import { Notice } from './notice'
import { ProgressLine } from './progress-line'

/** A file on its way: how far it has got, or why it did not get there. */
export interface UploadShown {
  id: string
  state: 'waiting' | 'uploading' | 'done' | 'failed'
  /** 0 to 100 while uploading. */
  percent?: number
  happened?: string
}

interface Props {
  photos: readonly UploadShown[]
  name: string
  onRetry?: (uploadId: string) => void
}

/** How far the photos of one ticket or paper have got, and sending again where one got stuck. */
export function UploadProgress({ photos, name, onRetry }: Props) {
  return (
    <View>
      {photos.map(({ id, state, percent = 0, happened = '出了点问题' }) => {
        if (state === 'uploading') return <ProgressLine key={id} label="照片正在上传" percent={percent} />
        if (state === 'waiting') return <ProgressLine key={id} label="照片排队等上传" percent={0} />
        if (state === 'done') return null
        return (
          <View key={id}>
            <Notice tone="warn" title={`照片没传上去：${happened}`}>
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
