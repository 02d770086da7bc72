import { View } from '@tarojs/components'
import { CardTitle } from '@/ui/card-title'
import { Disclosure } from '@/ui/disclosure'
import { Hotline } from '@/ui/hotline'
import { ReasonList } from '@/ui/reason-list'
import { ChangeList } from './change-list'
import { changeViews } from './change-views'
import { hotlinesFor } from './hotline-order'
import type { MeasureResult } from './measure-result'
import { reasonView } from './reason-views'
import type { Check } from './use-check'

interface Props {
  check: Check
  result: MeasureResult
}

const mostNumbers = 2

/** Why, in one tap: for a "no" what would change it and whom to call, then every condition. */
export function WhyView({ check: { pack, facts }, result: { measure, decision } }: Props) {
  const changes = changeViews(pack, measure, decision)
  const refused = decision.reason.verdict === 'notMet'
  const reasons = decision.reason.children.length > 0 ? decision.reason.children : [decision.reason]
  return (
    <Disclosure label={refused ? '为什么，怎样才行' : '为什么'} openLabel="收起">
      {changes.length > 0 && (
        <>
          <CardTitle>要变成什么样才行</CardTitle>
          <ChangeList changes={changes} />
          <View>填错了，回去改就行。拿不准，打电话问：</View>
          {hotlinesFor(measure.hotlines, facts)
            .first.slice(0, mostNumbers)
            .map(({ name, phone }) => (
              <Hotline key={phone} name={name} phone={phone} />
            ))}
          <CardTitle>一条一条看</CardTitle>
        </>
      )}
      <ReasonList
        label={`${measure.title}的条件`}
        reasons={reasons.map((reason) => reasonView(pack, measure, reason))}
      />
    </Disclosure>
  )
}
