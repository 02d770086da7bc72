import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { accessible } from './accessible'
import { PhotoTile, type Photo } from './photo-tile'
import './photo-grid.scss'

interface Props {
  /** What the photos show: 火车票. */
  label: string
  photos: readonly Photo[]
  /** Left out with the next, the grid only shows. */
  onRemove?: (id: string) => void
  onRetry?: (id: string) => void
}

/** Photos with the progress of each; a tap shows one large, a failed one can be sent again. */
export function PhotoGrid({ label, photos, onRemove, onRetry }: Props) {
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
    </View>
  )
}
