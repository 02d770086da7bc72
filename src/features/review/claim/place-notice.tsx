import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { ReviewView } from '@contract/views'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { Button } from '@/ui/inputs/button'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { Notice } from '@/ui/feedback/notice'
import { AlikeClaims } from '../tickets/alike-claims'
import { flagWords, proofOfPlace } from '../words/flag-words'
import { personOf } from '../words/person-words'
import { staffSentences } from '../words/staff-sentences'

interface Props {
  view: ReviewView
  today: Day
  mayDecide: boolean
  onSettled: () => void
}

type Rightful = 'thisOne' | 'otherOne'

const words: Record<Rightful, { which: string; title: string; text: string }> = {
  thisOne: {
    which: '是这一份',
    title: '这一份是本人的？',
    text: '另一份将不通过，并告诉那个微信号。这一份继续办理。',
  },
  otherOne: {
    which: '是另一份',
    title: '另一份才是本人的？',
    text: '这一份将不通过，并告诉这个微信号。另一份继续办理。',
  },
}

/** Two accounts for one person: both sides, and whose claim it is once somebody has seen the card. */
export function PlaceNotice({ view, today, mayDecide, onSettled }: Props) {
  const [asked, setAsked] = useState<Rightful | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const keys = useRef({ thisOne: newKey(), otherOne: newKey() })
  if (!view.flags.some(({ kind }) => kind === 'placeContested')) return null
  const { title, text } = flagWords('placeContested', view)
  const proof = proofOfPlace(view)
  const inWords = (said: string) => said.replace('本人', personOf(view))

  const settle = async (rightful: Rightful) => {
    setBusy(true)
    setTrouble(null)
    try {
      const input = { claimId: view.id, expectedVersion: view.version, rightful, cardSeen: true as const }
      await call('settle-place', input, { key: keys.current[rightful] })
      onSettled()
    } catch (error) {
      setTrouble(troubleOf(error))
      keys.current = { thisOne: newKey(), otherOne: newKey() }
    } finally {
      setBusy(false)
      setAsked(null)
    }
  }
  const sentences = trouble && staffSentences(trouble)
  return (
    <Notice tone="warn" title={title}>
      <View>{text}</View>
      <AlikeClaims claims={view.alike.filter(({ kind }) => kind === 'placeContested')} today={today} />
      {sentences && <View>{`${sentences.happened}。${sentences.whatToDo}`}</View>}
      {mayDecide &&
        (['thisOne', 'otherOne'] as const).map((rightful) => (
          <Button key={rightful} block onTap={() => setAsked(rightful)}>
            {`看了${proof}，${words[rightful].which}`}
          </Button>
        ))}
      {asked && (
        <ConfirmSheet
          open
          title={inWords(words[asked].title)}
          confirmLabel={`看过${proof}原件，就这样定`}
          danger
          busy={busy && '正在定'}
          onConfirm={() => void settle(asked)}
          onClose={() => setAsked(null)}
        >
          {words[asked].text}
        </ConfirmSheet>
      )}
    </Notice>
  )
}
