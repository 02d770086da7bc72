import { View } from '@tarojs/components'
import type { CallOutput } from '@contract/calls'
import type { LineView, RowOutcome } from '@contract/payment-calls'
import { sumOf, yuanText } from '@domain/money'
import { Notice } from '@/ui/feedback/notice'
import { answerPreview, unanswered } from './answer-preview'

const mostShown = 10

/** What nothing is booked of, the most urgent first. */
const stopped: Partial<Record<RowOutcome, string>> = {
  contradicts: '与已登记的结果不一致，不会改动，登记后请向银行核实',
  twoAnswers: '同一笔有两种结果，不会登记，请向银行核实',
  unknownPayment: '付款编号不在本批，不会登记',
  amountDiffers: '金额与清单不一致，不会登记，请向银行核实',
  unreadable: '无法识别，不会登记',
}

interface Props {
  rows: CallOutput<'read-bank-file'>['rows']
  lines: readonly LineView[]
}

/** What booking the bank's answer will do: what is not right first, then what failed and why, then what is paid. */
export function AnswerPreviewNotice({ rows, lines }: Props) {
  const preview = answerPreview(rows, lines)
  const of = (kind: RowOutcome) => preview.filter((row) => row.kind === kind)
  const [paid, failed, before] = [of('paid'), of('failed'), of('answeredBefore')]
  const silent = unanswered(rows, lines)
  return (
    <>
      {(Object.keys(stopped) as RowOutcome[]).map((kind) => {
        const rowsOfKind = of(kind)
        if (rowsOfKind.length === 0) return null
        return (
          <Notice key={kind} tone="danger" title={`${rowsOfKind.length} 笔${stopped[kind] ?? ''}`}>
            <Texts texts={rowsOfKind.map(({ text }) => text)} />
          </Notice>
        )
      })}
      {failed.length > 0 && (
        <Notice tone="warn" title={`失败 ${failed.length} 笔，登记后会通知申请人改收款账号`}>
          <Texts texts={failed.map(({ text }) => text)} />
        </Notice>
      )}
      {paid.length > 0 && (
        <Notice
          tone="ok"
          title={`成功 ${paid.length} 笔，合计 ${yuanText(sumOf(paid.map(({ amount }) => amount)))} 元`}
        />
      )}
      {before.length > 0 && <Notice tone="info" title={`${before.length} 笔以前已登记，不会重复`} />}
      {silent > 0 && <Notice tone="info" title={`清单上还有 ${silent} 笔没有结果，继续待银行回复`} />}
    </>
  )
}

function Texts({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.slice(0, mostShown).map((text, index) => (
        <View key={`${index} ${text}`}>{text}</View>
      ))}
      {texts.length > mostShown && <View>{`还有 ${texts.length - mostShown} 笔没有列出。`}</View>}
    </>
  )
}
