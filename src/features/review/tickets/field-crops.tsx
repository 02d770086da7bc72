import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { placedFieldNames, type FieldOnPhoto, type PlacedField } from '@domain/ticket/record/field-on-photo'
import { PhotoCrop } from '@/ui/photos/photo-crop'
import type { Photos } from './use-photos'
import './field-crops.scss'

interface Props {
  /** 第 1 张票 */
  name: string
  fields: readonly PlacedField[]
  onPhoto: readonly FieldOnPhoto[]
  photos: Photos
}

const samePlace = (one: FieldOnPhoto, other: FieldOnPhoto): boolean =>
  one.photoId === other.photoId && one.region.x === other.region.x && one.region.y === other.region.y

/** How these fields are printed on the ticket, cut out of its photo; a tap shows the whole of it. */
export function FieldCrops({ name, fields, onPhoto, photos }: Props) {
  const places = onPhoto.filter(
    ({ field, photoId }) => fields.includes(field) && photos.files[photoId]?.format === 'photo',
  )
  if (places.length === 0) return null
  return (
    <View className="review-crops">
      {places.map((place, index) => {
        const { field, photoId, region } = place
        const path = photos.files[photoId]?.path ?? ''
        // One line that holds both ends of the way is shown once.
        if (places.findIndex((other) => samePlace(other, place)) < index) return null
        return (
          <PhotoCrop
            key={field}
            path={path}
            region={region}
            label={`${name}照片上的${placedFieldNames[field]}`}
            onTap={() => void Taro.previewImage({ current: path, urls: [path] })}
          />
        )
      })}
    </View>
  )
}
