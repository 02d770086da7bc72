import { View } from '@tarojs/components'
import { Button } from '../inputs/button'
import type { IconName } from '../foundation/icons'
import './photo-buttons.scss'

/** Where photos can come from. */
export type PhotoButton<Place extends string> = { place: Place; name: string; icon: IconName }

interface Props<Place extends string> {
  /** What is photographed: 车票. */
  what: string
  buttons: readonly PhotoButton<Place>[]
  onTake: (place: Place) => void
}

/** The places a photo can come from, each a button. */
export function PhotoButtons<Place extends string>({ what, buttons, onTake }: Props<Place>) {
  return (
    <View className="photo-buttons">
      {buttons.map(({ place, name, icon }) => (
        <View key={place} className="photo-buttons__one">
          <Button icon={icon} block label={`${name}（${what}）`} onTap={() => onTake(place)}>
            {name}
          </Button>
        </View>
      ))}
    </View>
  )
}
