import { View } from '@tarojs/components'
import { yuanText } from '@domain/money'
import { batchStateNames, type BatchState } from '@domain/payment/batch'
import type { LineView } from '@contract/payment-calls'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { batchTones, contradictionText, lineNames, lineTones, paymentMarks } from './batch-words'

interface Props {
  lines: readonly LineView[]
  /** Of the batch: before its release no payment waits for the bank. */
  state: BatchState
  /** Takes one out; left out where the caller may not. */
  onTakeOut?: (line: LineView) => void
}

/** Every payment of a batch, and of which of them the bank has said two things. */
export function BatchLines({ lines, state, onTakeOut }: Props) {
  return (
    <Card flush>
      {lines.map((line) => (
        <Row
          key={line.id}
          label={`${line.number}. ${line.nameMask} · 尾号 ${line.cardMask.slice(-4)}`}
          value={`${yuanText(line.amount)} 元`}
          note={
            <>
              {state === 'proposed' && line.state === 'open' ? (
                <Tag tone={batchTones[state]} text={batchStateNames[state]} />
              ) : (
                <Tag tone={lineTones[line.state]} text={lineNames[line.state]} />
              )}
              {line.cardCheckDigitWrong && <Tag tone="warn" text="账号校验位不符，申请人填了两遍" />}
              {paymentMarks(line.flags).map((text) => (
                <Tag key={text} tone="warn" text={text} />
              ))}
              {line.reason !== '' && <View>{line.reason}</View>}
              {line.contradiction && (
                <View>
                  <Tag tone="danger" text="前后不一" />
                  {contradictionText(line.contradiction)}
                </View>
              )}
              {line.perhapsPaid && (
                <View>
                  <Tag tone="danger" text="可能已付" />
                  上一次登记为失败，银行后来回复成功
                </View>
              )}
              {onTakeOut && line.state === 'open' && (
                <Button look="text" label={`移出 ${line.nameMask}`} onTap={() => onTakeOut(line)}>
                  移出本批
                </Button>
              )}
            </>
          }
        />
      ))}
    </Card>
  )
}
