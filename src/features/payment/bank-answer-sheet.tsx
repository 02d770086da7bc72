import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CallOutput } from '@contract/calls'
import {
  largestBankFile,
  longestPaste,
  rowsACall,
  type LineView,
  type RowOutcome,
} from '@contract/payment-calls'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { chooseList, listOfText, type ListFile } from '@/services/phone/choose-list'
import { troubleText } from '@/services/words/error-sentences'
import { Button } from '@/ui/inputs/button'
import { Field } from '@/ui/inputs/field'
import { Notice } from '@/ui/feedback/notice'
import { Sheet } from '@/ui/sheets/sheet'
import { AnswerPreviewNotice } from './answer-preview-notice'
import { BankFileNotice } from './bank-file-notice'
import { outcomeLines } from './batch-words'
import { readList } from './read-list'

interface Props {
  batchId: string
  lines: readonly LineView[]
  onDone: () => void
  onClose: () => void
}

/** The bank's answer, as its file or pasted: read first, looked at, and taken over when every row is understood. No row is ever done twice. */
export function BankAnswerSheet({ batchId, lines, onDone, onClose }: Props) {
  const [text, setText] = useState('')
  const [file, setFile] = useState<CallOutput<'read-bank-file'> | null>(null)
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<readonly RowOutcome[]>([])
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [tooLarge, setTooLarge] = useState(false)
  const rows = file?.rows ?? []

  const working = async (work: () => Promise<void>) => {
    setBusy(true)
    setTrouble(null)
    try {
      await work()
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
  }
  const read = (list: () => Promise<ListFile>) =>
    working(async () => {
      setFile(null)
      setOutcomes([])
      setFile(await readList(batchId, (await list()).path))
    })
  const choose = async () => {
    const list = await chooseList()
    if (list === null) return
    const fits = list.bytes <= largestBankFile
    setTooLarge(!fits)
    setFile(null)
    if (!fits) return
    setText('')
    await read(() => Promise.resolve(list))
  }
  const paste = (pasted: string) => {
    setText(pasted)
    setFile(null)
    setOutcomes([])
  }
  const send = async () => {
    await working(async () => {
      const done: RowOutcome[] = []
      for (let start = 0; start < rows.length; start += rowsACall) {
        const input = { batchId, rows: rows.slice(start, start + rowsACall) }
        done.push(...(await call('import-bank-answer', input, { key: newKey() })).outcomes)
        setOutcomes([...done])
      }
    })
    onDone()
  }
  const action =
    outcomes.length > 0 && !busy ? (
      <Button look="primary" block onTap={onClose}>
        完成
      </Button>
    ) : rows.length > 0 ? (
      <Button
        look="primary"
        block
        busy={busy && `正在登记 ${outcomes.length}/${rows.length}`}
        onTap={() => void send()}
      >
        {`登记银行结果（${rows.length} 笔）`}
      </Button>
    ) : (
      <Button
        look="primary"
        block
        busy={busy && '正在读取'}
        disabledReason={text.trim() === '' ? '请先选择银行回单文件，或粘贴清单' : undefined}
        onTap={() => void read(() => listOfText(text))}
      >
        读取粘贴的清单
      </Button>
    )
  return (
    <Sheet open title="登记银行结果" onClose={onClose} action={action}>
      <View>
        选择银行回单文件，或连表头一起复制、粘贴到这里。先读取、预览，再登记；有一行无法识别，一笔也不登记。
      </View>
      <Button look="secondary" block busy={busy && '请稍等'} onTap={() => void choose()}>
        {file ? '换一个文件' : '选择银行回单（xlsx、xls、csv）'}
      </Button>
      {tooLarge && <Notice tone="danger">文件太大，不是银行回单。</Notice>}
      <Field label="银行回单内容" multiline value={text} maxLength={longestPaste} onChange={paste} />
      {file && <BankFileNotice file={file} />}
      {file && outcomes.length === 0 && <AnswerPreviewNotice rows={rows} lines={lines} />}
      {trouble && <Notice tone="danger">{troubleText(trouble)}</Notice>}
      {outcomes.length > 0 && (
        <Notice tone="info" title={`${outcomes.length} 笔已处理`}>
          {outcomeLines(outcomes).map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Notice>
      )}
    </Sheet>
  )
}
