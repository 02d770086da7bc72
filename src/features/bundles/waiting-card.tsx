import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import { troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { MoneyText } from '@/ui/display/money-text'
import { Tag } from '@/ui/display/tag'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { CheckRow } from '@/ui/inputs/check-row'
import { bundledMeasure, dueMark, totalOf, whereTo, type Waiting } from './bundle-words'
import { useMaking } from './use-bundles'
import './bundles.scss'
import { formatMoney } from '@/ui/foundation/format-money'

interface Props {
  waiting: Waiting
  organisationId: string | null
  today: Day
  onMade: (number: number) => void
}

/** Most claims of one bundle. */
const mostOfBundle = 200

/** What waits of one measure: which of it goes into the next bundle, and what that comes to. */
export function WaitingCard({ waiting, organisationId, today, onMade }: Props) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const { busy, trouble, make } = useMaking(organisationId, onMade)
  const { claims, due } = waiting
  const chosen = claims.filter(({ claimId }) => !leftOut.has(claimId)).slice(0, mostOfBundle)
  const total = totalOf(chosen)
  const mark = dueMark(due, today)
  const all = chosen.length === Math.min(claims.length, mostOfBundle)
  const toggle = (claimId: string, on: boolean) =>
    setLeftOut((now) => new Set(on ? [...now].filter((id) => id !== claimId) : [...now, claimId]))
  return (
    <Card>
      <CardTitle end={mark && <Tag {...mark} />}>{bundledMeasure(waiting)}</CardTitle>
      <MoneyText cents={total.payable} />
      <View className="bundles-note">{`选了 ${total.claims} 家，${total.persons} 人，${whereTo(waiting)}`}</View>
      {claims.length > 1 && (
        <CheckRow
          label={`全选 ${claims.length} 家`}
          checked={all}
          onChange={(on) => setLeftOut(new Set(on ? [] : claims.map(({ claimId }) => claimId)))}
        />
      )}
      {claims.map(({ claimId, enterpriseName, persons, payable }) => (
        <CheckRow
          key={claimId}
          label={enterpriseName}
          note={`${persons} 人，${formatMoney(payable)} 元`}
          checked={chosen.some((claim) => claim.claimId === claimId)}
          onChange={(on) => toggle(claimId, on)}
        />
      ))}
      {claims.length > mostOfBundle && (
        <Notice tone="info">{`一批最多 ${mostOfBundle} 家，其余的下一批再报。`}</Notice>
      )}
      {mark?.tone === 'danger' && <Notice tone="warn">已经过了截止的日子，还能报，批次上会写明晚了。</Notice>}
      {trouble && <Notice tone="danger">{troubleText(trouble)}</Notice>}
      <Button
        look="primary"
        block
        busy={busy && '正在报送'}
        disabledReason={chosen.length === 0 ? '一家也没有选' : undefined}
        onTap={() => void make(waiting, chosen)}
      >
        {`报送 ${total.claims} 家，共 ${formatMoney(total.payable)} 元`}
      </Button>
    </Card>
  )
}
