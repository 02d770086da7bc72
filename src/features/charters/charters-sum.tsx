import { View } from '@tarojs/components'
import type { Decision } from '@domain/policy/decide/decision'
import type { PartOf } from '@domain/procedure/part'
import type { Charter } from '@domain/roster/charter'
import type { Line } from '@/services/procedure/line'
import { Card } from '@/ui/display/card'
import { MoneyText } from '@/ui/display/money-text'
import { unbroken } from '@/ui/foundation/unbroken'
import { charterLineOf, workingOf } from './charter-words'

interface Props {
  part: PartOf<'charters'>
  charters: readonly Charter[]
  line: Line
  decision: Decision
}

/** What the charters come to, with its working; nothing while none counts. */
export function ChartersSum({ part, charters, line, decision }: Props) {
  const found = charterLineOf(part, line, decision)
  if (found === null) return null
  return (
    <Card>
      <View>包车这部分能补</View>
      <MoneyText cents={found.payable} />
      <View className="charters-working">{unbroken(workingOf(charters, part, found, line.parameters))}</View>
    </Card>
  )
}
