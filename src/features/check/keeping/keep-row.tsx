import { useState } from 'react'
import { troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { showToast } from '@/ui/feedback/toast'
import { audienceOf } from '../answering/audience'
import { keepFromNowOn, sendChanges, stopKeeping } from './keep-answers'
import { KeepSheet } from './keep-sheet'
import { keepWords } from './keeping'
import type { Check } from '../answering/use-check'
import { useKeeping } from './use-keeping'

/** Keeping the answers with the account: asked for, under way, done, or why not. */
export function KeepRow({ check: { pack, kept, facts, today } }: { check: Check }) {
  const [asking, setAsking] = useState(false)
  const state = useKeeping(pack.id)
  if (kept.order.length === 0) return null
  const { icon, label, note, tap } = keepWords(state, today)

  const onTap = () => {
    if (tap === 'send') void sendChanges(pack.id)
    else if (state.agreed) void keepFromNowOn(pack.id)
    else setAsking(true)
  }
  const agree = () => {
    setAsking(false)
    void keepFromNowOn(pack.id)
  }
  const stop = async () => {
    const trouble = await stopKeeping(pack.id)
    if (trouble) showToast(troubleText(trouble))
    else
      showToast('从账号里删掉了，手机里的还在', {
        label: '撤销',
        onTap: () => void keepFromNowOn(pack.id),
      })
  }
  return (
    <>
      <Card flush>
        <Row icon={icon} label={label} note={note} onTap={tap ? onTap : undefined} />
        {state.record && <Row icon="trash" label="从账号里删掉" onTap={() => void stop()} />}
      </Card>
      <KeepSheet
        open={asking}
        audience={audienceOf(facts)}
        onAgree={agree}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
