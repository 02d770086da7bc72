import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RosterTally } from '@domain/roster/tally'
import { troubleOf } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { MarkedRow } from '../shared/marked-row'
import { writeRoster } from '@/services/claim/roster-writing'

interface Props {
  claimId: string
  tally: RosterTally
  onDone: () => void
}

/** Leaves out all that have to be mended. They are gone then: it is asked once more, with the way to keep them. */
export function RemoveBad({ claimId, tally, onDone }: Props) {
  const { bad } = tally
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const remove = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      const { removed } = await writeRoster('remove-roster-rows', { claimId, rows: 'bad' }, { seen: tally })
      setOpen(false)
      showToast(`${removed} 人没有报，名册里删掉了`)
      onDone()
    } catch (error) {
      setTrouble(troubleText(troubleOf(error)))
      onDone()
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button look="text" block icon="trash" onTap={() => setOpen(true)}>
        {`这 ${bad} 人先不报`}
      </Button>
      <ConfirmSheet
        open={open}
        title={`把要改的 ${bad} 人从名册里删掉吗`}
        confirmLabel={`删掉这 ${bad} 人`}
        cancelLabel="留着，去改"
        danger
        busy={busy && '正在删'}
        onConfirm={() => void remove()}
        onClose={() => setOpen(false)}
      >
        <View>删掉以后，这里找不回来，别的人不受影响。想先留一份，就拿回带提示的表格，改好再传。</View>
        <MarkedRow claimId={claimId} />
        {trouble && <Notice tone="danger">{trouble}</Notice>}
      </ConfirmSheet>
    </>
  )
}
