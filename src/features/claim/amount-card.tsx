import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Decision } from '@domain/policy/decision'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { MoneyText } from '@/ui/money-text'
import { ReasonList } from '@/ui/reason-list'
import { wordedReason } from '@/services/reason-words'
import { regionName } from '@/services/regions'
import { workingWords } from './ticket-words'
import './amount-card.scss'

interface Props {
  decision: Decision
  lead: string
  /** The tickets can still change. */
  prospective?: boolean
}

const reasons = (decision: Decision) => [
  wordedReason(decision.reason, regionName),
  ...decision.items.map((item, index) => ({
    ...wordedReason(item.reason, regionName),
    id: item.id,
    text: `第 ${index + 1} 张票可以算`,
  })),
]

/** The amount, its working below it, and the reasons one tap away. */
export function AmountCard({ decision, lead, prospective = false }: Props) {
  const [open, setOpen] = useState(false)
  const working = workingWords(decision)
  // Before the first ticket counts, the most one can get says more than 0.
  const unknown = prospective && working === '' && decision.reason.verdict !== 'notMet'
  return (
    <Card>
      <View>{unknown ? '最高可以领' : lead}</View>
      <MoneyText
        cents={unknown && decision.amount.cap !== null ? decision.amount.cap : decision.amount.payable}
      />
      <View className="amount-card__working">
        {working || (prospective ? '拍上车票、填好票价，就能算出您能领多少' : '没有车票算进去')}
      </View>
      <Button look="text" icon={open ? 'arrow-up' : 'question'} onTap={() => setOpen(!open)}>
        {open ? '收起' : '怎么算的'}
      </Button>
      {open && <ReasonList label="怎么算的" reasons={reasons(decision)} />}
    </Card>
  )
}
