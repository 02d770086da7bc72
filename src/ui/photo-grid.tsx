import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { accessible } from './accessible'
import { Icon } from './icon'
import { PhotoTile, type Photo } from './photo-tile'
import { Tappable } from './tappable'
import './photo-grid.scss'

interface Props {
  /** What the photos show: 火车票. */
  label: string
  photos: readonly Photo[]
  max?: number
  /** Left out, the grid only shows. */
  onAdd?: () => void
  onRemove?: (id: string) => void
  onRetry?: (id: string) => void
  addLabel?: string
}

/** Photos with the progress of each; a tap shows one large, a failed one can be sent again. */
export function PhotoGrid({
  label,
  photos,
  max = 9,
  onAdd,
  onRemove,
  onRetry,
  addLabel = '拍照或选照片',
}: Props) {
  const zoom = (current: string) => void Taro.previewImage({ current, urls: photos.map(({ path }) => path) })
  return (
    <View className="ui-photos" {...accessible({ role: 'group', label })}>
      {photos.map((photo, index) => (
        <PhotoTile
          key={photo.id}
          photo={photo}
          name={`${label}第 ${index + 1} 张`}
          onZoom={() => zoom(photo.path)}
          onRemove={onRemove && (() => onRemove(photo.id))}
          onRetry={onRetry && (() => onRetry(photo.id))}
        />
      ))}
      {onAdd && photos.length < max && (
        <Tappable className="ui-photos__add" label={`${addLabel}：${label}`} onTap={onAdd}>
          <Icon name="camera" size={32} tone="primary" />
          <View className="ui-photos__add-label">{addLabel}</View>
        </Tappable>
      )}
    </View>
  )
}
