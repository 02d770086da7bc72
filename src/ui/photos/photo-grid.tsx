import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { accessible } from '../foundation/accessible'
import { PhotoTile, type Photo } from './photo-tile'
import './photo-grid.scss'

interface Props<File extends Photo> {
  /** What the photos show: 火车票. */
  label: string
  photos: readonly File[]
  /** Opens what is no picture. */
  onOpenFile: (file: File) => void
  /** Shows a picture; left out, it is shown large among the others. */
  onOpenPicture?: (file: File) => void
  /** Left out with the next, the grid only shows. */
  onRemove?: (id: string) => void
  onRetry?: (id: string) => void
}

/** Photos and files with the progress of each; a tap shows one large or opens it, a failed one can be sent again. */
export function PhotoGrid<File extends Photo>(props: Props<File>) {
  const { label, photos, onOpenFile, onOpenPicture, onRemove, onRetry } = props
  const open = (photo: File) => {
    if (photo.fileKind) return onOpenFile(photo)
    if (onOpenPicture) return onOpenPicture(photo)
    const pictures = photos.filter(({ fileKind }) => !fileKind)
    void Taro.previewImage({ current: photo.path, urls: pictures.map(({ path }) => path) })
  }
  return (
    <View className="ui-photos" {...accessible({ role: 'group', label })}>
      {photos.map((photo, index) => (
        <PhotoTile
          key={photo.id}
          photo={photo}
          name={`${label}第 ${index + 1} 张`}
          onOpen={() => open(photo)}
          onRemove={onRemove && (() => onRemove(photo.id))}
          onRetry={onRetry && (() => onRetry(photo.id))}
        />
      ))}
    </View>
  )
}
