import { useState } from 'react'
import { View } from '@tarojs/components'
import { longestRowMessage } from '@domain/roster/office-mark'
import { troubleText } from '@/services/words/error-sentences'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { CheckRow } from '@/ui/inputs/check-row'
import { Field } from '@/ui/inputs/field'
import { Sheet } from '@/ui/sheets/sheet'
import { denialMessage, denialPhrases, type MyPlace } from './place-words'
import { useDenying } from './use-places'

interface Props {
  place: MyPlace
  onDenied: () => void
  onClose: () => void
}

/** What is not true about a place: a sentence to tap, and room for one's own. */
export function DenySheet({ place, onDenied, onClose }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [written, setWritten] = useState('')
  const { busy, trouble, deny } = useDenying(place, onDenied)
  const message = denialMessage(ticked, written)
  return (
    <Sheet
      open
      title={`${place.enterpriseName}报的不对`}
      onClose={onClose}
      action={
        <>
          {trouble && <Notice tone="danger">{troubleText(trouble)}</Notice>}
          <Button
            look="primary"
            block
            busy={busy && '正在说'}
            disabledReason={message === '' ? '请选一条，或者写一句' : undefined}
            onTap={() => void deny(message)}
          >
            告诉就业服务局
          </Button>
        </>
      }
    >
      <View>只告诉办这件事的就业服务局，系统不会告诉单位。</View>
      {denialPhrases.map((phrase) => (
        <CheckRow
          key={phrase}
          label={phrase}
          checked={ticked.includes(phrase)}
          onChange={(on) => setTicked((now) => (on ? [...now, phrase] : now.filter((one) => one !== phrase)))}
        />
      ))}
      <Field
        label="还想说的"
        optional
        multiline
        maxLength={longestRowMessage - denialPhrases.join('').length}
        value={written}
        onChange={setWritten}
      />
    </Sheet>
  )
}
