import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { cents, yuanText } from '@domain/money'
import { batchStateNames } from '@domain/payment/batch'
import type { BatchView } from '@contract/payment-calls'
import { call, newKey } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'
import { troubleText } from '@/services/error-sentences'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { MoneyText } from '@/ui/money-text'
import { Notice } from '@/ui/notice'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { BankAnswerSheet } from './bank-answer-sheet'
import { BatchLines } from './batch-lines'
import { batchTones, paymentMarks } from './batch-words'
import { ContradictionNotice } from './contradiction-notice'
import { saveFile } from '@/services/save-file-browser'
import { cancelWhole, useLines } from './use-batches'

interface Props {
  batch: BatchView
  onChanged: () => void
}

type Asking = 'release' | 'cancel' | 'answer' | null

/** One batch: how much, by whom, what can be done with it now, and every payment in it. */
export function BatchDetail({ batch, onChanged }: Props) {
  const { id, version, state, tallies, total } = batch
  const [asking, setAsking] = useState<Asking>(null)
  /** The batch as it stood when its release was asked about: what was read is what is released, or nothing. */
  const [toRelease, setToRelease] = useState(batch)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const lines = useLines(id, version)
  const marked = (lines ?? []).filter(({ flags }) => paymentMarks(flags).length > 0).length
  const releaseKey = useRef(newKey())

  const run = async (work: () => Promise<unknown>) => {
    if (busy) return
    setBusy(true)
    setTrouble(null)
    try {
      await work()
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
      setAsking(null)
      onChanged()
    }
  }
  const release = () =>
    run(() => {
      const input = { batchId: id, expectedVersion: toRelease.version }
      return call('release-batch', input, { key: releaseKey.current })
    })
  const save = (format: 'csv' | 'xlsx') =>
    run(async () => {
      const file = await call('export-batch', { batchId: id, format }, { key: newKey() })
      await saveFile(file.fileName, file.contentBase64)
    })
  return (
    <>
      <Card>
        <CardTitle end={<Tag tone={batchTones[state]} text={batchStateNames[state]} />}>
          {`${total.count} 笔`}
        </CardTitle>
        <MoneyText cents={total.amount} />
        <Row label="谁提的" value={batch.proposedBy} />
        {batch.releasedBy !== null && <Row label="谁放行的" value={batch.releasedBy} />}
        {tallies.paid.count > 0 && (
          <Row label="已打出" value={`${tallies.paid.count} 笔 ${yuanText(cents(tallies.paid.amount))} 元`} />
        )}
        {tallies.failed.count > 0 && <Row label="没打成" value={`${tallies.failed.count} 笔`} />}
        <ContradictionNotice batch={batch} lines={lines ?? []} />
        {state === 'proposed' && marked > 0 && (
          <Notice tone="warn" title={`其中 ${marked} 笔要看一眼`}>
            卡号也在别人的申请里，或者金额比前面核对的多。下面一笔一笔写着。
          </Notice>
        )}
        {trouble && <Notice tone="danger">{troubleText(trouble)}</Notice>}
        {state === 'proposed' && batch.yours && (
          <Notice tone="info">这一批是您提的，要另一位同事看过再放行。</Notice>
        )}
        {state === 'proposed' && !batch.yours && (
          <Button
            look="primary"
            block
            busy={busy && '正在放行'}
            disabledReason={total.count === 0 ? '这一批里一笔也没有' : undefined}
            onTap={() => {
              setToRelease(batch)
              setAsking('release')
            }}
          >
            放行这一批
          </Button>
        )}
        {state === 'proposed' && (
          <Button look="text" block onTap={() => setAsking('cancel')}>
            取消这一批
          </Button>
        )}
        {state === 'released' && (
          <>
            <Button look="primary" block busy={busy && '正在准备'} onTap={() => void save('xlsx')}>
              导出给银行的表
            </Button>
            {process.env.TARO_ENV === 'h5' && (
              <Button block onTap={() => void save('csv')}>
                导出 CSV
              </Button>
            )}
            <View>表里有完整卡号，每次导出都会记下是谁、什么时候。</View>
          </>
        )}
        {(state === 'released' || state === 'settled') && (
          <Button block onTap={() => setAsking('answer')}>
            {state === 'released' ? '记下银行的结果' : '银行又回了话'}
          </Button>
        )}
      </Card>
      <BatchLines lines={lines ?? []} />
      <ConfirmSheet
        open={asking === 'release'}
        title={`放行 ${toRelease.total.count} 笔，一共 ${yuanText(toRelease.total.amount)} 元？`}
        confirmLabel="放行，交银行打款"
        busy={busy && '正在放行'}
        onConfirm={() => void release()}
        onClose={() => setAsking(null)}
      >
        放行后不能取消，也不能再加减。
      </ConfirmSheet>
      <ConfirmSheet
        open={asking === 'cancel'}
        title="取消这一批？"
        confirmLabel="取消这一批"
        danger
        busy={busy && '正在取消'}
        onConfirm={() => void run(() => cancelWhole(id))}
        onClose={() => setAsking(null)}
      >
        里面的申请会回到“等打款”，可以放进下一批。
      </ConfirmSheet>
      {asking === 'answer' && (
        <BankAnswerSheet batchId={id} onDone={onChanged} onClose={() => setAsking(null)} />
      )}
    </>
  )
}
