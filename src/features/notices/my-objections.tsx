import { objectionStateWords } from '@/services/words/objection-words'
import { View } from '@tarojs/components'
import type { NoticeRowView } from '@contract/notice-calls'
import { Card } from '@/ui/display/card'
import { SectionTitle } from '@/ui/display/section-title'
import { Tag, type TagTone } from '@/ui/display/tag'
import { rowWords, type OwnObjection } from './notice-words'

const tones: Record<OwnObjection['state'], TagTone> = { open: 'neutral', upheld: 'ok', rejected: 'info' }

interface Props {
  objections: readonly OwnObjection[]
  rows: readonly NoticeRowView[]
}

/** What this person objected to the notice, and what came of it. On the screen alone: nobody else is to read it. */
export function MyObjections({ objections, rows }: Props) {
  if (objections.length === 0) return null
  return (
    <View className="notice-screen-only">
      <SectionTitle>您提的异议</SectionTitle>
      <Card flush>
        {objections.map(({ id, rowId, reason, state, answer }) => {
          const row = rows.find((known) => known.id === rowId)
          return (
            <View key={id} className="objection">
              {row && <View className="objection__who">{rowWords(row.cells)}</View>}
              <View className="objection__text">{reason}</View>
              {answer && <View className="objection__text">{`答复：${answer}`}</View>}
              <View className="objection__foot">
                <Tag tone={tones[state]} text={objectionStateWords[state]} />
              </View>
            </View>
          )
        })}
      </Card>
    </View>
  )
}
