import { View } from '@tarojs/components'
import type { PhotoPlace } from '@/services/photos/photo'
import { photoPlaceNames, photoPlaces } from '@/services/photos/photo-source'
import { Button } from '@/ui/inputs/button'
import type { IconName } from '@/ui/foundation/icons'
import './photo-buttons.scss'

const icons: Record<PhotoPlace, IconName> = { camera: 'camera', album: 'image', chat: 'share' }

interface Props {
  /** What is photographed: 车票. */
  what: string
  onTake: (place: PhotoPlace) => void
}

/** The places a photo can come from, each a button. */
export function PhotoButtons({ what, onTake }: Props) {
  return (
    <View className="photo-buttons">
      {photoPlaces.map((place) => (
        <View key={place} className="photo-buttons__one">
          <Button
            icon={icons[place]}
            block
            label={`${photoPlaceNames[place]}（${what}）`}
            onTap={() => onTake(place)}
          >
            {photoPlaceNames[place]}
          </Button>
        </View>
      ))}
    </View>
  )
}
