import { View } from '@tarojs/components'
import type { Reason } from '@domain/policy/decide/reason'
import { CardTitle } from '@/ui/display/card-title'
import { Hotline } from '@/ui/display/hotline'
import { ReasonList } from '@/ui/display/reason-list'
import { ChangeList } from './change-list'
import { changeViews } from './change-views'
import { sayingOnce } from './given-words'
import { hotlinesFor } from '../applying/hotline-order'
import type { MeasureResult } from '../verdict/measure-result'
import { ownReasons } from '../verdict/own-reasons'
import { decidingFirst, reasonView } from './reason-views'
import './why-view.scss'
import type { Check } from '../answering/use-check'

interface Props {
  check: Check
  result: MeasureResult
}

const mostNumbers = 2
const mostReasons = 4

/** The reasons without what has failed, which stands above them already. */
function notFailed(reason: Reason): Reason[] {
  if (reason.verdict !== 'notMet') return [reason]
  const children = reason.children.flatMap(notFailed)
  return reason.group === 'all' ? children : []
}

/** For a "no" what failed, what would change it and whom to call; below it every other condition. */
export function WhyView({ check, result: { measure, decision } }: Props) {
  const { pack, facts } = check
  const say = sayingOnce(check)
  const changes = changeViews(pack, measure, decision, say)
  const reason = ownReasons(measure, decision.reason)
  const failed = changes.length > 0
  const all = reason.children.length > 0 && reason.group === 'all' ? reason.children : [reason]
  const reasons = failed ? all.flatMap(notFailed) : all
  const numbers = hotlinesFor(measure.hotlines, facts).first.slice(0, mostNumbers)
  return (
    <>
      {failed && (
        <>
          <CardTitle>要变成什么样才行</CardTitle>
          <ChangeList changes={changes} />
          <View className="why-view__ask">
            填错了，回去改就行。{numbers.length > 0 && '拿不准，打电话问：'}
          </View>
          {numbers.map(({ name, phone }) => (
            <Hotline key={phone} name={name} phone={phone} />
          ))}
          {reasons.length > 0 && (
            <View className="why-view__each">
              <CardTitle>别的条件</CardTitle>
            </View>
          )}
        </>
      )}
      {reasons.length > 0 && (
        <ReasonList
          label={`${measure.title}的条件`}
          most={mostReasons}
          reasons={decidingFirst(reason, reasons).map((one) => reasonView(pack, measure, one, say))}
        />
      )}
    </>
  )
}
