import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { cents, yuanText } from '@domain/money'
import { batchName, batchStateNames } from '@domain/payment/batch'
import type { BatchView, LineView } from '@contract/payment-calls'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { BankAnswerSheet } from './bank-answer-sheet'
import { BatchLines } from './batch-lines'
import { batchTones, paymentMarks } from './batch-words'
import { ContradictionNotice } from './contradiction-notice'
import { saveFile } from '@/services/phone/save-file-browser'
import { cancelWhole, useLines } from './use-batches'

interface Props {
  batch: BatchView
  onChanged: () => void
}

type Asking = 'release' | 'cancel' | 'answer' | LineView | null

/** One batch: how much, by whom, what can be done with it now, and every payment in it. */
export function BatchDetail({ batch, onChanged }: Props) {
  const { id, version, state, tallies, total, day, numberOfDay } = batch
  const [asking, setAsking] = useState<Asking>(null)
  /** The batch as it stood when its release was asked about: what was read is what is released, or nothing. */
  const [toRelease, setToRelease] = useState(batch)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const lines = useLines(id, version)
  const marked = (lines ?? []).filter(({ flags }) => paymentMarks(flags).length > 0).length
  const out = typeof asking === 'object' ? asking : null
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
          {batchName(day, numberOfDay)}
        </CardTitle>
        <Row label="合计" value={`${total.count} 笔，${yuanText(total.amount)} 元`} strong />
        <Row label="提交人" value={batch.proposedBy} />
        {batch.releasedBy !== null && <Row label="放行人" value={batch.releasedBy} />}
        {tallies.paid.count > 0 && (
          <Row label="已付" value={`${tallies.paid.count} 笔，${yuanText(cents(tallies.paid.amount))} 元`} />
        )}
        {tallies.failed.count > 0 && <Row label="打款失败" value={`${tallies.failed.count} 笔`} />}
        {tallies.takenOut.count > 0 && <Row label="已移出" value={`${tallies.takenOut.count} 笔`} />}
        <ContradictionNotice batch={batch} lines={lines ?? []} />
        {state === 'proposed' && marked > 0 && (
          <Notice tone="warn" title={`其中 ${marked} 笔需留意`}>
            收款账号与他人申请相同，或金额高于前面核对的金额。见下面各笔。
          </Notice>
        )}
        {trouble && <Notice tone="danger">{troubleText(trouble)}</Notice>}
        {state === 'proposed' && batch.yours && (
          <Notice tone="info">本批由您提交，须由另一位同事查看后放行。</Notice>
        )}
        {state === 'proposed' && !batch.yours && (
          <Button
            look="primary"
            block
            busy={busy && '正在放行'}
            disabledReason={total.count === 0 ? '本批没有付款' : undefined}
            onTap={() => {
              setToRelease(batch)
              setAsking('release')
            }}
          >
            放行本批
          </Button>
        )}
        {state === 'proposed' && (
          <Button look="text" block onTap={() => setAsking('cancel')}>
            取消本批
          </Button>
        )}
        {state === 'released' && (
          <>
            <Button look="primary" block busy={busy && '正在准备'} onTap={() => void save('xlsx')}>
              导出银行清单
            </Button>
            {process.env.TARO_ENV === 'h5' && (
              <Button block onTap={() => void save('csv')}>
                导出 CSV
              </Button>
            )}
            <View>清单含完整的收款账号，每次导出都会记录导出人和时间。</View>
          </>
        )}
        {(state === 'released' || state === 'settled') && (
          <Button block onTap={() => setAsking('answer')}>
            {state === 'released' ? '登记银行结果' : '登记银行补充结果'}
          </Button>
        )}
      </Card>
      <BatchLines
        lines={lines ?? []}
        state={state}
        {...(state === 'proposed' && batch.yours ? { onTakeOut: setAsking } : {})}
      />
      <ConfirmSheet
        open={asking === 'release'}
        title={`放行 ${batchName(day, numberOfDay)}：${toRelease.total.count} 笔，合计 ${yuanText(toRelease.total.amount)} 元？`}
        confirmLabel="放行，交银行打款"
        busy={busy && '正在放行'}
        onConfirm={() => void release()}
        onClose={() => setAsking(null)}
      >
        放行后不能取消，也不能增减。
      </ConfirmSheet>
      <ConfirmSheet
        open={asking === 'cancel'}
        title={`取消 ${batchName(day, numberOfDay)}？`}
        confirmLabel="取消本批"
        danger
        busy={busy && '正在取消'}
        onConfirm={() => void run(() => cancelWhole(id))}
        onClose={() => setAsking(null)}
      >
        其中的申请回到待打款，可以列入下一批。
      </ConfirmSheet>
      {out && (
        <ConfirmSheet
          open
          title={`移出 ${out.nameMask} 的 ${yuanText(out.amount)} 元？`}
          confirmLabel="移出本批"
          busy={busy && '正在移出'}
          onConfirm={() =>
            void run(() => call('take-out-of-batch', { batchId: id, lineId: out.id }, { key: newKey() }))
          }
          onClose={() => setAsking(null)}
        >
          该申请回到待打款，可以列入下一批。
        </ConfirmSheet>
      )}
      {asking === 'answer' && (
        <BankAnswerSheet
          batchId={id}
          lines={lines ?? []}
          onDone={onChanged}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
