import { View } from '@tarojs/components'
import { CardTitle } from '@/ui/card-title'
import { Hotline } from '@/ui/hotline'
import { ReasonList } from '@/ui/reason-list'
import { ChangeList } from './change-list'
import type { ChangeView } from './change-views'
import { hotlinesFor } from './hotline-order'
import type { MeasureResult } from './measure-result'
import { ownReasons } from './own-reasons'
import { reasonView } from './reason-views'
import './why-view.scss'
import type { Check } from './use-check'

interface Props {
  check: Check
  result: MeasureResult
  changes: readonly ChangeView[]
}

const mostNumbers = 2

/** For a "no" what would change it and whom to call, then every condition. */
export function WhyView({ check: { pack, facts }, result: { measure, decision }, changes }: Props) {
  const reason = ownReasons(measure, decision.reason)
  const reasons = reason.children.length > 0 && reason.group === 'all' ? reason.children : [reason]
  const numbers = hotlinesFor(measure.hotlines, facts).first.slice(0, mostNumbers)
  return (
    <>
      {changes.length > 0 && (
        <>
          <CardTitle>要变成什么样才行</CardTitle>
          <ChangeList changes={changes} />
          <View className="why-view__ask">
            填错了，回去改就行。{numbers.length > 0 && '拿不准，打电话问：'}
          </View>
          {numbers.map(({ name, phone }) => (
            <Hotline key={phone} name={name} phone={phone} />
          ))}
          <View className="why-view__each">
            <CardTitle>一条一条看</CardTitle>
          </View>
        </>
      )}
      <ReasonList
        label={`${measure.title}的条件`}
        reasons={reasons.map((one) => reasonView(pack, measure, one))}
      />
    </>
  )
}
