import { Notice } from './notice'
import { Row } from '../display/row'

interface Props {
  /** What the file is: 申请表、回执. */
  name: string
  format: 'docx' | 'xlsx'
  /** How many are printed; said where it is more than one. */
  copies: number
  /** What it is for, where it is not for printing. */
  use?: string
  busy: boolean
  told: { tone: 'info' | 'warn' | 'danger'; text: string } | null
  onTap: () => void
}

const programs = { docx: 'Word', xlsx: 'Excel' } as const

/** A file, most often to print: a tap makes it and opens it, and below stands what came of it. */
export function FileRow({ name, format, copies, use, busy, told, onTap }: Props) {
  const printed = `打印用的${programs[format]}文件（${format}）${copies > 1 ? `，打 ${copies} 份` : ''}`
  const what = use ?? printed
  return (
    <>
      <Row
        icon="document"
        label={name}
        note={busy ? '正在做文件，请稍等' : what}
        spoken={busy ? `${name}，正在做文件` : `打开${name}，${what}`}
        onTap={busy ? undefined : onTap}
      />
      {told && <Notice tone={told.tone}>{told.text}</Notice>}
    </>
  )
}
