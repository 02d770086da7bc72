import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon'
import { Tappable } from '@/ui/tappable'
import type { Photos } from './use-photos'
import './ticket-photos.scss'

interface Props {
  /** 第 1 张票 */
  name: string
  photoIds: readonly string[]
  photos: Photos
}

/** The photos of one ticket; a tap shows one large. */
export function TicketPhotos({ name, photoIds, photos }: Props) {
  const { urls, state, load } = photos
  const shown = photoIds.flatMap((id) => urls[id] ?? [])
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
  const urlsOfTicket = [...shown]
  return (
    <View className="review-photos">
      {urlsOfTicket.map((url, index) => (
        <Tappable
          key={url}
          className="review-photo"
          label={`放大看${name}的照片${urlsOfTicket.length > 1 ? ` ${index + 1}` : ''}`}
          onTap={() => void Taro.previewImage({ current: url, urls: urlsOfTicket })}
        >
          <Image
            className="review-photo__image"
            src={url}
            mode="aspectFill"
            lazyLoad
            {...accessible({ hidden: true })}
          />
          <View className="review-photo__zoom ui-icon--search" />
        </Tappable>
      ))}
    </View>
  )
}
