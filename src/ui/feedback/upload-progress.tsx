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
  /** What is sent: 照片, 文件. */
  what?: string
  onRetry?: (uploadId: string) => void
}

/** How far the photos of one ticket or paper have got, and sending again where one got stuck. */
export function UploadProgress({ photos, name, what = '照片', onRetry }: Props) {
  return (
    <View>
      {photos.map(({ id, state, percent = 0, happened = '出了点问题' }) => {
        if (state === 'uploading')
          return <ProgressLine key={id} label={`${what}正在上传`} percent={percent} />
        if (state === 'waiting') return <ProgressLine key={id} label={`${what}排队等上传`} percent={0} />
        if (state === 'done') return null
        return (
          <View key={id}>
            <Notice tone="warn" title={`${what}没传上去：${happened}`}>
              {`${what}还在您手机里。`}
            </Notice>
            {onRetry && (
              <Button icon="refresh" label={`重传${name}的${what}`} onTap={() => onRetry(id)}>
                重传
              </Button>
            )}
          </View>
        )
      })}
    </View>
  )
}
