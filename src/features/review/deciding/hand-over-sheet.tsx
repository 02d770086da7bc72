import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CallOutput } from '@contract/calls'
import type { ReviewView } from '@contract/views'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { useAnswer } from '@/services/calls/use-answer'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Sheet } from '@/ui/sheets/sheet'
import { showToast } from '@/ui/feedback/toast'
import { staffSentences } from '../words/staff-sentences'

type Colleague = CallOutput<'list-colleagues'>['colleagues'][number]

interface Props {
  view: ReviewView
  onHandedOver: () => void
  onClose: () => void
}

/** Hands the claim that one holds to a colleague of the same office, who finds it under 我在看. */
export function HandOverSheet({ view, onHandedOver, onClose }: Props) {
  const { id: claimId, version } = view
  const listed = useAnswer(claimId, () => call('list-colleagues', { claimId }))
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Trouble | null>(null)
  const colleagues = listed.answer?.colleagues ?? null
  const trouble = refused ?? listed.trouble

  const hand = async ({ grantId, displayName }: Colleague) => {
    if (busy) return
    setBusy(true)
    setRefused(null)
    try {
      await call('hand-over-review', { claimId, expectedVersion: version, grantId })
      showToast(`已经交给${displayName}`)
      onHandedOver()
    } catch (error) {
      setRefused(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Sheet open title="交给哪位同事" onClose={onClose}>
      {trouble && (
        <Notice tone="warn" title={staffSentences(trouble).happened}>
          {staffSentences(trouble).whatToDo}
        </Notice>
      )}
      {colleagues === null && !trouble && <LoadingSkeleton cards={1} lines={2} />}
      {colleagues?.length === 0 && <View>没有别的同事能办这一份。</View>}
      {colleagues?.map((colleague) => (
        <Row
          key={colleague.grantId}
          icon="person"
          label={colleague.displayName}
          onTap={() => void hand(colleague)}
        />
      ))}
    </Sheet>
  )
}
