import { View } from '@tarojs/components'
import { hotlinesOf } from '@/services/claim/policy'
import { lineOf } from '@/services/procedure/line'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Hotline } from '@/ui/display/hotline'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { countedWords, placeMeasure, placeState, type MyPlace } from './place-words'

interface Props {
  place: MyPlace
  onDeny: () => void
}

/** One enterprise that has named the person: for what, how far it is, and how to say that it is not true. */
export function PlaceCard({ place, onDeny }: Props) {
  const { tone, name } = placeState(place)
  return (
    <Card>
      <CardTitle end={<Tag tone={tone} text={name} />}>{place.enterpriseName}</CardTitle>
      <Row label="报的什么" value={placeMeasure(place)} />
      <Row label="您的情况" value={countedWords(place)} />
      <View>这笔钱打到单位账户。</View>
      {place.denied ? (
        <Notice tone="info" title="您说过没有这回事">
          已经告诉就业服务局了，他们会核对。
        </Notice>
      ) : (
        <Button block icon="flag" onTap={onDeny}>
          没有这回事，我没在
        </Button>
      )}
      {hotlinesOf(lineOf(place))
        .slice(0, 1)
        .map((hotline) => (
          <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
        ))}
    </Card>
  )
}
