import { View } from '@tarojs/components'
import type { PhotoPlace } from '@/services/photos/photo'
import { photoPlaceNames, photoPlaces } from '@/services/photos/photo-source'
import { Button } from '@/ui/inputs/button'
import { ErrorLine } from '@/ui/inputs/error-line'
import { PhotoGrid } from '@/ui/photos/photo-grid'
import type { Licence } from './use-licence'
import './licence-field.scss'

/** A file out of a chat is mostly no photo. */
const places = photoPlaces.filter((place) => place !== 'chat')
const icons = { camera: 'camera', album: 'image', chat: 'share' } as const

interface Props {
  licence: Licence
  error: string | undefined
}

/** The photo of the licence: taking it, how far it is sent, and taking another. */
export function LicenceField({ licence, error }: Props) {
  const { shown, told, take, again } = licence
  const label = (place: PhotoPlace) => (shown ? `换一张：${photoPlaceNames[place]}` : photoPlaceNames[place])
  return (
    <View className="enterprise-licence">
      <View>营业执照照片</View>
      <View className="enterprise-licence__hint">四个角都拍进去，字看得清。正本、副本都行。</View>
      {shown && (
        <PhotoGrid
          label="营业执照"
          photos={[shown]}
          onOpenFile={() => undefined}
          onRetry={() => void again()}
        />
      )}
      <View className="enterprise-licence__buttons">
        {places.map((place) => (
          <View key={place} className="enterprise-licence__one">
            <Button
              block
              icon={icons[place]}
              label={`${label(place)}（营业执照）`}
              onTap={() => void take(place)}
            >
              {photoPlaceNames[place]}
            </Button>
          </View>
        ))}
      </View>
      <ErrorLine text={told ?? error} />
    </View>
  )
}
