import { useState } from 'react'
import { partOf } from '@domain/procedure/part-of'
import { lineOf } from '@/services/procedure/line'
import { isEditable } from '@/services/procedure/place'
import { goBack } from '@/services/routes/routes'
import { waysOn } from '@/services/routes/ways-on'
import { sentencesOf } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'
import { charterLine, charterName, ridersWords } from './charter-words'
import { RidersList } from './riders-list'
import { useClaimOf } from './use-riders'

interface Props {
  claimId: string
  /** Empty where one of several is chosen first. */
  charterId: string
  /** What of the claim is not sent yet is sent first: the charter must be there. */
  before: () => Promise<unknown>
}

const title = '谁坐包车来的'

/** Who of the roster came by a charter; which charter is asked where there are several. */
export function CharterRiders({ claimId, charterId, before }: Props) {
  const { answer: claim, trouble, again } = useClaimOf(claimId, before)
  const [chosen, setChosen] = useState(charterId)
  if (!claim && trouble) {
    const { happened, whatToDo } = sentencesOf(trouble)
    return (
      <Screen title={title}>
        <ErrorState title={happened} advice={whatToDo} {...waysOn(trouble, again)} />
      </Screen>
    )
  }
  if (!claim)
    return (
      <Screen title={title}>
        <LoadingSkeleton cards={3} />
      </Screen>
    )
  const { charters = [], roster } = claim
  const part = partOf(lineOf(claim).procedure, 'charters')
  if (part === null || charters.length === 0 || !isEditable(claim))
    return (
      <Screen title={title}>
        <EmptyState
          icon="bus"
          title={isEditable(claim) ? '还没有填包车' : '申请已经交上去了'}
          text={isEditable(claim) ? '先填好包车，再来勾选。' : '退回来要改的时候，才能再改。'}
        >
          <Button onTap={goBack}>返回</Button>
        </EmptyState>
      </Screen>
    )
  const [only] = charters.length === 1 ? charters : []
  const charter = charters.find(({ id }) => id === chosen) ?? only
  if (charter !== undefined)
    return <RidersList key={charter.id} claim={claim} part={part} charter={charter} charters={charters} />
  return (
    <Screen title={title}>
      <SectionTitle>先选是哪一辆</SectionTitle>
      <Card flush>
        {charters.map((one, index) => (
          <Row
            key={one.id}
            icon={one.kind === 'coach' ? 'bus' : 'train'}
            label={charterName(one, index)}
            value={ridersWords(roster?.seats[one.id] ?? 0)}
            note={charterLine(one)}
            onTap={() => setChosen(one.id)}
          />
        ))}
      </Card>
    </Screen>
  )
}
