import { View } from '@tarojs/components'
import type { ConsentWords } from '@/services/words/consent-words'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Tag } from '@/ui/display/tag'

interface Props {
  words: ConsentWords
  state: 'given' | 'asked' | 'refused'
  onRefuse: (refused: boolean) => void
}

/** One purpose that personal data is used for, and its own "no". */
export function ConsentPurposeCard({ words, state, onRefuse }: Props) {
  const { title, what } = words
  const refused = state === 'refused'
  return (
    <Card>
      <CardTitle
        end={
          state === 'given' ? (
            <Tag tone="ok" text="已同意" />
          ) : refused ? (
            <Tag tone="warn" text="您不同意" />
          ) : undefined
        }
      >
        {title}
      </CardTitle>
      <View>{what}</View>
      {state !== 'given' && (
        <Button
          look="text"
          icon={refused ? 'refresh' : 'close'}
          label={`${refused ? '改主意了' : '这一项不同意'}：${title}`}
          onTap={() => onRefuse(!refused)}
        >
          {refused ? '改主意了' : '这一项不同意'}
        </Button>
      )}
    </Card>
  )
}
