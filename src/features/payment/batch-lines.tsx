import { View } from '@tarojs/components'
import { yuanText } from '@domain/money'
import type { LineView } from '@contract/payment-calls'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { contradictionText, lineNames, lineTones, paymentMarks } from './batch-words'

/** Every payment of a batch, and of which of them the bank has said two things. */
export function BatchLines({ lines }: { lines: readonly LineView[] }) {
  return (
    <Card flush>
      {lines.map((line) => (
        <Row
          key={line.id}
          label={`${line.number}. ${line.nameMask} · 尾号 ${line.cardMask.slice(-4)}`}
          value={`${yuanText(line.amount)} 元`}
          note={
            <>
              <Tag tone={lineTones[line.state]} text={lineNames[line.state]} />
              {line.cardCheckDigitWrong && <Tag tone="warn" text="卡号对不上校验位，本人填了两遍" />}
              {paymentMarks(line.flags).map((text) => (
                <Tag key={text} tone="warn" text={text} />
              ))}
              {line.reason}
              {line.contradiction && (
                <View>
                  <Tag tone="danger" text="前后不一" />
                  {contradictionText(line.contradiction)}
                </View>
              )}
              {line.perhapsPaid && (
                <View>
                  <Tag tone="danger" text="可能打过了" />
                  上一次记的是没打成，银行后来又说成功
                </View>
              )}
            </>
          }
        />
      ))}
    </Card>
  )
}
