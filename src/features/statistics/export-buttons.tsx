import { useState } from 'react'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { saveFile } from '@/services/phone/save-file-browser'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Notice } from '@/ui/feedback/notice'
import type { Asked } from './use-statistics'

const formats = { xlsx: '存成 Excel 表', csv: '存成 CSV 表' } as const

/** The shown figures as a file, a row a day. */
export function ExportButtons({ asked }: { asked: Asked }) {
  const [busy, setBusy] = useState<keyof typeof formats | null>(null)
  const [failed, setFailed] = useState<Trouble | null>(null)
  const save = async (format: keyof typeof formats) => {
    setBusy(format)
    setFailed(null)
    try {
      const { fileName, contentBase64 } = await call('export-statistics', { ...asked, format })
      await saveFile(fileName, contentBase64)
    } catch (error) {
      setFailed(troubleOf(error))
    } finally {
      setBusy(null)
    }
  }
  return (
    <Card>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} block busy={busy === format && '正在做表'} onTap={() => void save(format)}>
          {formats[format]}
        </Button>
      ))}
      {failed && <Notice tone="danger">{troubleText(failed)}</Notice>}
    </Card>
  )
}
