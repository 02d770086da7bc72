import { Image, Text, View } from '@tarojs/components'
import { accessible } from '../foundation/accessible'
import { FileFace } from './file-face'
import { Icon } from '../foundation/icon'
import { Tappable } from '../foundation/tappable'

export interface Photo {
  id: string
  /** A local path or an address the phone can show. */
  path: string
  /** What kind of file it is when it is no picture: PDF. */
  fileKind?: string
  state: 'waiting' | 'uploading' | 'done' | 'failed'
  /** 0 to 100 while uploading. */
  percent?: number
  /** Says something else of a file that waits or is there: 还没打开, 看过了. */
  words?: string
}

interface Props {
  photo: Photo
  name: string
  onOpen: () => void
  onRemove?: () => void
  onRetry?: () => void
}

/** One photo or file of PhotoGrid: what it looks like, state in words, and what can be done with it. */
export function PhotoTile({ photo, name, onOpen, onRemove, onRetry }: Props) {
  const { state, percent = 0, fileKind, words } = photo
  return (
    <View className="ui-photo">
      <Tappable className="ui-photo__picture" label={`${fileKind ? '打开' : '放大看'}${name}`} onTap={onOpen}>
        {fileKind ? (
          <FileFace kind={fileKind} />
        ) : (
          <Image
            className="ui-photo__image"
            src={photo.path}
            mode="aspectFill"
            {...accessible({ hidden: true })}
          />
        )}
      </Tappable>
      {onRemove && (
        <Tappable className="ui-photo__remove" label={`删除${name}`} onTap={onRemove}>
          <View className="ui-photo__remove-mark">
            <Icon name="close" size={16} />
          </View>
        </Tappable>
      )}
      {state === 'waiting' && <View className="ui-photo__state">{words ?? '等待上传'}</View>}
      {state === 'uploading' && <View className="ui-photo__state">上传 {Math.round(percent)}%</View>}
      {state === 'done' && (
        <View className="ui-photo__state ui-photo__state--done">
          <Icon name="check" size={16} />
          <Text>{words ?? '已上传'}</Text>
        </View>
      )}
      {state === 'failed' && !onRetry && (
        <View className="ui-photo__state ui-photo__state--failed">没传上去</View>
      )}
      {state === 'failed' && onRetry && (
        <Tappable className="ui-photo__retry" label={`${name}没传上去，重新上传`} onTap={onRetry}>
          <Icon name="refresh" size={16} />
          <Text>没传上去</Text>
          <Text>重传</Text>
        </Tappable>
      )}
    </View>
  )
}
