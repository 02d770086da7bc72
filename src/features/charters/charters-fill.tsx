import { View } from '@tarojs/components'
import { charterLimit, type Charter } from '@domain/roster/charter'
import { fieldOfCharter, type CharterField } from '@domain/roster/charter-problems'
import type { FillProps } from '@/services/claim/part-view'
import { lineOf } from '@/services/procedure/line'
import { openPage } from '@/services/routes/routes'
import { problemSentence } from '@/services/words/problem-sentences'
import { Card } from '@/ui/display/card'
import { showToast } from '@/ui/feedback/toast'
import { Button } from '@/ui/inputs/button'
import { CharterCard } from './charter-card'
import { newCharter, withChanged, withCharter, withCharterBack, withoutCharter } from './charter-draft'
import { chartersAnchor } from './charter-place'
import { charterName } from './charter-words'
import { ChartersSum } from './charters-sum'
import './charters.scss'

/** The charters on the form: a card each, what they come to, and one more. None is needed. */
export function ChartersFill(props: FillProps<'charters'>) {
  const { claim, part, content: charters, decision, flags, change, problems, today } = props
  const line = lineOf(claim)
  const seats = claim.roster?.seats ?? {}
  const add = (kind: Charter['kind']) => change((known) => withCharter(known, newCharter(kind)))
  const remove = (charter: Charter, place: number) => {
    change((known) => withoutCharter(known, charter.id))
    showToast(`${charterName(charter, place)}删掉了`, {
      label: '撤销',
      onTap: () => change((known) => withCharterBack(known, charter, place)),
    })
  }
  const errorOf = (charter: Charter) => (field: CharterField) => {
    const found = problems.find((problem) => problem.field === fieldOfCharter(charter.id, field))
    if (found?.problem === 'dayInFuture') return '这一天还没到，请看看是不是选错了'
    return found && problemSentence(found.problem)
  }
  return (
    <>
      <View id={chartersAnchor}>
        <Card>
          <View>单位包大巴、火车把外省员工接来长春的，一辆车（一趟车）填一张。没有包车，这一步不用填。</View>
        </Card>
      </View>
      <ChartersSum part={part} charters={charters} line={line} decision={decision} />
      {charters.map((charter, index) => (
        <CharterCard
          key={charter.id}
          name={charterName(charter, index)}
          charter={charter}
          part={part}
          parameters={line.parameters}
          today={today}
          riders={claim.roster?.rows ? (seats[charter.id] ?? 0) : null}
          twice={flags.some(({ kind, charterId }) => kind === 'charterTwice' && charterId === charter.id)}
          errorOf={errorOf(charter)}
          onChange={(changes) => change((known) => withChanged(known, charter.id, changes))}
          onRiders={() => openPage('charterRiders', { id: claim.id, charter: charter.id })}
          onRemove={() => remove(charter, index)}
        />
      ))}
      {charters.length < charterLimit ? (
        <View className="charters-add">
          <Button block icon="bus" onTap={() => add('coach')}>
            添一辆大巴
          </Button>
          <Button block icon="train" onTap={() => add('train')}>
            添一趟火车
          </Button>
        </View>
      ) : (
        <View>{`已经填了 ${charterLimit} 张，放不下了。`}</View>
      )}
    </>
  )
}
