import type { Decision } from '@domain/policy/decide/decision'
import { View } from '@tarojs/components'
import { hotlinesOf } from '@/services/claim/policy'
import { wordedReason } from '@/services/words/reason-words'
import { lineOf } from '@/services/procedure/line'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Hotline } from '@/ui/display/hotline'
import { ReasonList } from '@/ui/display/reason-list'
import { regionName } from '@/services/phone/regions'

/** Why the rules say no, what would change it, and whom to call. */
export function NotEligible({ decision }: { decision: Decision }) {
  const { reason, amount } = decision
  if (reason.verdict !== 'notMet') return null
  const all = reason.group === 'all' ? reason.children : [reason]
  const unmet = all.filter(({ verdict }) => verdict === 'notMet')
  const hotlines = hotlinesOf(lineOf(decision))
  const cannot = amount.state === 'service' ? '办不了' : '领不到'
  return (
    <Card>
      <CardTitle>{`按规定，现在还${cannot}`}</CardTitle>
      <ReasonList
        label={`为什么${cannot}`}
        reasons={unmet.map((one) => wordedReason(one, regionName, decision))}
      />
      {unmet.map((one) => one.remedy && <View key={one.id}>可以这样办：{one.remedy}</View>)}
      <View>
        {hotlines.length > 0 ? '如果填错了，改过来就行。拿不准就打电话问：' : '如果填错了，改过来就行。'}
      </View>
      {hotlines.map((hotline) => (
        <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
      ))}
    </Card>
  )
}
