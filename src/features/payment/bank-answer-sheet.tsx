import { useState } from 'react'
import { View } from '@tarojs/components'
import { recordsOfTable } from '@domain/table'
import { rowsACall, type RowOutcome } from '@contract/payment-calls'
import { call, newKey } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'
import { troubleText } from '@/services/error-sentences'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Sheet } from '@/ui/sheet'
import { outcomeLines } from './batch-words'

interface Props {
  batchId: string
  onDone: () => void
  onClose: () => void
}

/** The bank's answer, pasted from the list that it sent back. A row that was done before is never done again. */
export function BankAnswerSheet({ batchId, onDone, onClose }: Props) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<readonly RowOutcome[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const rows = recordsOfTable(text)

  const send = async () => {
    setBusy(true)
    setTrouble(null)
    const done: RowOutcome[] = []
    try {
      for (let start = 0; start < rows.length; start += rowsACall) {
        const input = { batchId, rows: rows.slice(start, start + rowsACall) }
        done.push(...(await call('import-bank-answer', input, { key: newKey() })).outcomes)
        setOutcomes([...done])
      }
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
      onDone()
    }
  }
  const action = (
    <Button
      look="primary"
      block
      busy={busy && `正在记 ${outcomes.length}/${rows.length}`}
      disabledReason={rows.length === 0 ? '先把银行回的名单粘贴进来' : undefined}
      onTap={() => void send()}
    >
      {`记下银行的结果（${rows.length} 行）`}
    </Button>
  )
  return (
    <Sheet open title="银行的结果" onClose={onClose} action={action}>
      <View>打开银行回的表，全选、复制，连表头一起粘贴到这里。“结果”一栏要写“成功”或“失败”。</View>
      <Field label="银行回的名单" multiline value={text} maxLength={100_000} onChange={setText} />
      {trouble && <Notice tone="danger">{troubleText(trouble)}</Notice>}
      {outcomes.length > 0 && (
        <Notice tone="info" title={`${outcomes.length} 行都有了结果`}>
          {outcomeLines(outcomes).map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Notice>
      )}
    </Sheet>
  )
}
