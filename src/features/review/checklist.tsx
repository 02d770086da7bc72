import type { Decision } from '@domain/policy/decision'
import type { ReviewView } from '@contract/views'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { Notice } from '@/ui/notice'
import { ReasonList } from '@/ui/reason-list'
import { flagKindsOf, flagWords } from './flag-words'
import { OpenPoints } from './open-points'
import { staffReason } from './reason-staff'

interface Props {
  view: ReviewView
  decision: Decision
}

/** The conditions of the measure as the decision found them, what to look at twice, and what the source leaves open. */
export function Checklist({ view, decision }: Props) {
  return (
    <>
      {flagKindsOf(view.flags, undefined).map((kind) => (
        <Notice key={kind} tone="warn" title={flagWords[kind].title}>
          {flagWords[kind].text}
        </Notice>
      ))}
      <Card>
        <CardTitle>本人的条件</CardTitle>
        <ReasonList label="本人的条件" reasons={decision.reason.children.map(staffReason)} />
      </Card>
      <OpenPoints />
    </>
  )
}
