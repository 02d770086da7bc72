import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CallOutput } from '@contract/calls'
import { largestBankFile, longestPaste, rowsACall, type RowOutcome } from '@contract/payment-calls'
import { call, newKey } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'
import { chooseList, listOfText, type ListFile } from '@/services/choose-list'
import { troubleText } from '@/services/error-sentences'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Sheet } from '@/ui/sheet'
import { BankFileNotice } from './bank-file-notice'
import { outcomeLines } from './batch-words'
import { readList } from './read-list'

interface Props {
  batchId: string
  onDone: () => void
  onClose: () => void
}

/** The bank's answer, as its file or pasted: read first, and taken over when every row is understood. No row is ever done twice. */
export function BankAnswerSheet({ batchId, onDone, onClose }: Props) {
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
    rows.length > 0 ? (
      <Button
        look="primary"
        block
        busy={busy && `正在记 ${outcomes.length}/${rows.length}`}
        onTap={() => void send()}
      >
        {`记下银行的结果（${rows.length} 行）`}
      </Button>
    ) : (
      <Button
        look="primary"
        block
        busy={busy && '正在读'}
        disabledReason={text.trim() === '' ? '先选银行回的表，或者把名单粘贴进来' : undefined}
        onTap={() => void read(() => listOfText(text))}
      >
        读一遍粘贴的表
      </Button>
    )
  return (
    <Sheet open title="银行的结果" onClose={onClose} action={action}>
      <View>
        选银行回的表，或者打开它，全选、复制，连表头一起粘贴到这里。先读一遍，每一行都看懂了才能记；有一行看不懂，就一笔也不记。
      </View>
      <Button look="secondary" block busy={busy && '请稍等'} onTap={() => void choose()}>
        {file ? '换一个文件' : '选银行回的表（xlsx、xls、csv）'}
      </Button>
      {tooLarge && <Notice tone="danger">这个文件太大了，不像是银行回的名单。</Notice>}
      <Field label="银行回的名单" multiline value={text} maxLength={longestPaste} onChange={paste} />
      {file && <BankFileNotice file={file} />}
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
