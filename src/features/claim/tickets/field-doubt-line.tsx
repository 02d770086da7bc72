import Taro from '@tarojs/taro'
import { placedFieldNames } from '@domain/ticket/record/field-on-photo'
import { Notice } from '@/ui/feedback/notice'
import { PhotoCrop } from '@/ui/photos/photo-crop'
import type { FieldDoubt } from '../photos/field-doubts'

interface Props {
  doubts: readonly FieldDoubt[]
  field: FieldDoubt['field']
  onLooked: (field: FieldDoubt['field']) => void
}

/** What to look at in one field, with its print cut out of the photo and one tap to say that it is right. */
export function FieldDoubtLine({ doubts, field, onLooked }: Props) {
  const doubt = doubts.find((candidate) => candidate.field === field)
  if (!doubt) return null
  const { text, agree = '看过了，没错', printed, photoPath } = doubt
  return (
    <Notice tone="warn" action={{ label: agree, onTap: () => onLooked(field) }}>
      {printed && photoPath && (
        <PhotoCrop
          path={photoPath}
          region={printed.region}
          label={`照片上的${placedFieldNames[printed.field]}`}
          onTap={() => void Taro.previewImage({ current: photoPath, urls: [photoPath] })}
        />
      )}
      {text}
    </Notice>
  )
}
