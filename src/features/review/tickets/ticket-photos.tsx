import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { fileKindOf, openFile } from '@/services/phone/open-file'
import { accessible } from '@/ui/foundation/accessible'
import { FileFace } from '@/ui/photos/file-face'
import { Icon } from '@/ui/foundation/icon'
import { Tappable } from '@/ui/foundation/tappable'
import { showToast } from '@/ui/feedback/toast'
import type { Photos } from './use-photos'
import './ticket-photos.scss'

interface Props {
  /** 第 1 张票 */
  name: string
  photoIds: readonly string[]
  photos: Photos
}

/** The photos and files of one ticket; a tap shows one large or opens it. */
export function TicketPhotos({ name, photoIds, photos }: Props) {
  const { files, state, load } = photos
  const shown = photoIds.flatMap((id) => files[id] ?? [])
  if (state === 'loading' && shown.length === 0)
    return <View className="review-photo review-photo--waiting">照片正在打开</View>
  if (photoIds.length === 0) return <View className="review-photo review-photo--waiting">没有照片</View>
  if (shown.length === 0)
    return (
      <Tappable className="review-photo review-photo--waiting" onTap={load}>
        <Icon name="refresh" size={24} tone="primary" />
        <View>照片没打开，再试一次</View>
      </Tappable>
    )
  const pictures = shown.filter(({ format }) => format === 'photo').map(({ path }) => path)
  return (
    <View className="review-photos">
      {shown.map((file, index) => {
        const { path, format } = file
        const which = `${name}的${format === 'photo' ? '照片' : '文件'}${shown.length > 1 ? ` ${index + 1}` : ''}`
        const kind = fileKindOf(format)
        if (kind)
          return (
            <Tappable
              key={path}
              className="review-photo"
              label={`打开${which}`}
              onTap={() => void openFile(file, showToast)}
            >
              <FileFace kind={kind} />
            </Tappable>
          )
        return (
          <Tappable
            key={path}
            className="review-photo"
            label={`放大看${which}`}
            onTap={() => void Taro.previewImage({ current: path, urls: pictures })}
          >
            <Image
              className="review-photo__image"
              src={path}
              mode="aspectFill"
              lazyLoad
              {...accessible({ hidden: true })}
            />
            <View className="review-photo__zoom ui-icon--search" />
          </Tappable>
        )
      })}
    </View>
  )
}
