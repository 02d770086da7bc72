import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { sumOf, yuanText } from '@domain/money'
import { batchLimit } from '@domain/payment/batch'
import type { Payable } from '@contract/payment-calls'
import { newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { CheckRow } from '@/ui/inputs/check-row'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Sheet } from '@/ui/sheets/sheet'
import { showToast } from '@/ui/feedback/toast'
import { paymentMarks } from './batch-words'
import { proposeBatchOf, usePayable } from './use-batches'

const shownAtOnce = 50

interface Props {
  onProposed: (batchId: string) => void
  onClose: () => void
}

const noteOf = (row: Payable): string =>
  [
    row.employerName,
    ...(row.yours ? ['收款人是您本人，请同事提交'] : []),
    ...(row.cardCheckDigitWrong ? ['账号校验位不符，申请人填了两遍'] : []),
    ...paymentMarks(row.flags),
  ]
    .filter(Boolean)
    .join(' · ')

/** What would go into a new batch, each to be left out: left out, it stays payable. */
export function PayableSheet({ onProposed, onClose }: Props) {
  const { rows, trouble: notLoaded } = usePayable()
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState(shownAtOnce)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Trouble | null>(null)
  const key = useRef(newKey())
  const chosen = (rows ?? []).filter(({ claimId, yours }) => !yours && !leftOut.has(claimId))
  const sum = yuanText(sumOf(chosen.map(({ amount }) => amount)))
  const trouble = failed ?? notLoaded

  const toggle = (claimId: string) => {
    const changed = new Set(leftOut)
    if (!changed.delete(claimId)) changed.add(claimId)
    setLeftOut(changed)
  }
  const propose = async () => {
    setBusy(true)
    setFailed(null)
    try {
      const batch = await proposeBatchOf(
        chosen.map(({ claimId }) => claimId),
        key.current,
      )
      const missed = chosen.length - batch.total.count
      if (missed > 0) showToast(`${missed} 笔刚刚有变动，没有列入`)
      onProposed(batch.id)
    } catch (error) {
      setFailed(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  const action = (
    <Button
      look="primary"
      block
      busy={busy && '正在提交'}
      disabledReason={rows && chosen.length === 0 ? '一笔也没有选' : undefined}
      onTap={() => rows && void propose()}
    >
      {rows ? `提交 ${chosen.length} 笔，合计 ${sum} 元` : '提交'}
    </Button>
  )
  return (
    <Sheet open title="提交打款批次" onClose={onClose} action={action}>
      <View>请逐笔查看，不列入的取消勾选，会留在待打款里。提交后由另一位同事放行。</View>
      {trouble && <Notice tone="danger">{troubleText(trouble)}</Notice>}
      {rows === null && !trouble && <LoadingSkeleton cards={1} lines={3} />}
      {rows?.length === batchLimit && (
        <Notice tone="info">{`一批最多 ${batchLimit} 笔，其余的下一批提交。`}</Notice>
      )}
      <View>
        {rows?.slice(0, shown).map((row) => (
          <CheckRow
            key={row.claimId}
            label={`${row.nameMask} · 尾号 ${row.cardMask.slice(-4)} · ${yuanText(row.amount)} 元`}
            note={noteOf(row)}
            checked={!row.yours && !leftOut.has(row.claimId)}
            disabled={row.yours}
            onChange={() => toggle(row.claimId)}
          />
        ))}
      </View>
      {rows && rows.length > shown && (
        <Button block onTap={() => setShown(shown + shownAtOnce)}>
          {`再看 ${Math.min(shownAtOnce, rows.length - shown)} 笔`}
        </Button>
      )}
    </Sheet>
  )
}
