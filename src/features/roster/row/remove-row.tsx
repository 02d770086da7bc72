import { useState } from 'react'
import type { PartOf } from '@domain/procedure/part'
import { troubleOf } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { writeRoster } from '@/services/claim/roster-writing'
import { rowName } from '../shared/roster-words'
import type { ReadRow } from './use-row'

interface Props {
  claimId: string
  part: PartOf<'roster'>
  read: ReadRow
  onDone: () => void
}

/** Takes a person off the roster; they can be put back, at its end, for as long as the word about it stands. */
export function RemoveRow({ claimId, part, read, onDone }: Props) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { row, values } = read
  const putBack = async () => {
    try {
      await writeRoster('put-roster-row', { claimId, rowId: null, values, tickets: row.tickets })
      showToast('加回来了，排在名册最后')
    } catch (error) {
      showToast(`没加回来：${troubleText(troubleOf(error))}`)
    }
  }
  const remove = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      await writeRoster('remove-roster-rows', { claimId, rows: [row.id] }, { rowIds: [row.id] })
      showToast(`删掉了 ${rowName(row, part)}`, { label: '撤销', onTap: () => void putBack() })
      onDone()
    } catch (error) {
      setTrouble(troubleText(troubleOf(error)))
      setBusy(false)
    }
  }
  return (
    <>
      {trouble && <Notice tone="danger">{trouble}</Notice>}
      <Button look="text" block icon="trash" busy={busy && '正在删'} onTap={() => void remove()}>
        从名册删掉
      </Button>
    </>
  )
}
