import Taro from '@tarojs/taro'
import type { Place } from '@domain/policy/pack/measure'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { copy } from '@/ui/feedback/copy'

/** Only WeChat has a map that opens at a point. */
const hasMap = process.env.TARO_ENV === 'weapp'

function open({ name, address, coordinates }: Place) {
  if (coordinates && hasMap) void Taro.openLocation({ ...coordinates, name, address })
  else copy(address, '地址已复制，到地图里粘贴')
}

/** Where to go: on the map where it is known where that is, otherwise the address to copy. */
export function PlaceList({ places }: { places: readonly Place[] }) {
  if (places.length === 0) return null
  return (
    <>
      <SectionTitle>到哪里办</SectionTitle>
      <Card flush>
        {places.map((place) => (
          <Row
            key={place.name}
            icon="location"
            label={place.name}
            note={`${place.address}（点一下${place.coordinates && hasMap ? '看地图' : '复制地址'}）`}
            onTap={() => open(place)}
          />
        ))}
      </Card>
    </>
  )
}
