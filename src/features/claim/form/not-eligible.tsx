import type { Decision } from '@domain/policy/decide/decision'
import { View } from '@tarojs/components'
import { mainHotlines } from '@/services/claim/policy'
import { wordedReason } from '@/services/words/reason-words'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Hotline } from '@/ui/display/hotline'
import { ReasonList } from '@/ui/display/reason-list'
import { regionName } from '@/services/phone/regions'

/** Why the rules say no, what would change it, and whom to call. */
export function NotEligible({ decision }: { decision: Decision }) {
  if (decision.reason.verdict !== 'notMet') return null
  const unmet = decision.reason.children.filter((reason) => reason.verdict === 'notMet')
  return (
    <Card>
      <CardTitle>按规定，现在还领不到</CardTitle>
      <ReasonList label="为什么领不到" reasons={unmet.map((reason) => wordedReason(reason, regionName))} />
      {unmet.map((reason) => reason.remedy && <View key={reason.id}>可以这样办：{reason.remedy}</View>)}
      <View>如果填错了，改过来就行。拿不准就打电话问：</View>
      {mainHotlines.map((hotline) => (
        <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
      ))}
    </Card>
  )
}
