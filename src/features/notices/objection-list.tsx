import { objectionStateWords } from '@/services/words/objection-words'
import { View } from '@tarojs/components'
import type { ObjectionView } from '@contract/notice-calls'
import type { Day } from '@domain/calendar/day'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Tag, type TagTone } from '@/ui/display/tag'
import { barWords, cameWords, rowWords } from './notice-words'
import './notices.scss'

const tones: Record<ObjectionView['state'], TagTone> = { open: 'warn', upheld: 'ok', rejected: 'info' }

interface Props {
  objections: readonly ObjectionView[]
  today: Day
  onSettle: (objection: ObjectionView) => void
}

/** Objections as the office reads them: to whom, what, how it came, and what can be done. */
export function ObjectionList({ objections, today, onSettle }: Props) {
  return (
    <Card flush>
      {objections.map((objection) => (
        <View key={objection.id} className="objection">
          <View className="objection__who">{rowWords(objection.cells)}</View>
          <View className="notice-secondary">{objection.notice.title}</View>
          <View className="objection__text">{objection.reason}</View>
          <View className="notice-secondary">{cameWords(objection, today)}</View>
          {objection.answer && <View className="objection__text">{`答复：${objection.answer}`}</View>}
          {objection.bar && <View className="objection__text">{barWords[objection.bar]}</View>}
          <View className="objection__foot">
            <Tag tone={tones[objection.state]} text={objectionStateWords[objection.state]} />
            {objection.state === 'open' && !objection.bar && (
              <Button onTap={() => onSettle(objection)}>写答复</Button>
            )}
            <Button look="text" onTap={() => openPage('notice', { id: objection.notice.id })}>
              看公示
            </Button>
          </View>
        </View>
      ))}
    </Card>
  )
}
