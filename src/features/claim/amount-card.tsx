import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Decision } from '@domain/policy/decide'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { MoneyText } from '@/ui/money-text'
import { ReasonList } from '@/ui/reason-list'
import { wordedReason } from '@/services/reason-words'
import { regionName } from './regions'
import { workingWords } from './ticket-words'
import './amount-card.scss'

interface Props {
  decision: Decision
  lead: string
}

/** The amount, its working below it, and the reasons one tap away. */
export function AmountCard({ decision, lead }: Props) {
  const [open, setOpen] = useState(false)
  const working = workingWords(decision)
  return (
    <Card>
      <View>{lead}</View>
      <MoneyText cents={decision.amount.payable} />
      <View className="amount-card__working">{working || '拍上车票、填好票价就能算出来'}</View>
      <Button look="text" icon={open ? 'arrow-up' : 'question'} onTap={() => setOpen(!open)}>
        {open ? '收起' : '怎么算的'}
      </Button>
      {open && <ReasonList label="怎么算的" reasons={[wordedReason(decision.reason, regionName)]} />}
    </Card>
  )
}
