import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Decision } from '@domain/policy/decide/decision'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { MoneyText } from '@/ui/display/money-text'
import { ReasonList } from '@/ui/display/reason-list'
import { unbroken } from '@/ui/foundation/unbroken'
import { wordedReason } from '@/services/words/reason-words'
import { regionName } from '@/services/phone/regions'
import { headlineOf } from './ticket-words'
import './amount-card.scss'

interface Props {
  decision: Decision
  lead: string
  /** The tickets can still change. */
  prospective?: boolean
}

const reasons = (decision: Decision) => [
  wordedReason(decision.reason, regionName, decision),
  ...decision.items.map((item, index) => ({
    ...wordedReason(item.reason, regionName, decision),
    id: item.id,
    text: `第 ${index + 1} 张票可以算`,
  })),
]

/** The amount, its working below it, and the reasons one tap away; nothing where it is no money. */
export function AmountCard({ decision, lead, prospective = false }: Props) {
  const [open, setOpen] = useState(false)
  const headline = headlineOf(decision, lead, prospective)
  if (headline === null) return null
  return (
    <Card>
      {headline.cents === null ? (
        <View className="amount-card__none">{headline.lead}</View>
      ) : (
        <>
          <View>{headline.lead}</View>
          <MoneyText cents={headline.cents} />
        </>
      )}
      {headline.working !== '' && <View className="amount-card__working">{unbroken(headline.working)}</View>}
      <Button look="text" icon={open ? 'arrow-up' : 'question'} onTap={() => setOpen(!open)}>
        {open ? '收起' : '怎么算的'}
      </Button>
      {open && <ReasonList label="怎么算的" reasons={reasons(decision)} />}
    </Card>
  )
}
