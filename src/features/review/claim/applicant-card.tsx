import { View } from '@tarojs/components'
import type { ReviewView } from '@contract/views'
import { calledName } from '@/services/claim/shown-form'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { CheckRow } from '@/ui/inputs/check-row'
import { Tag } from '@/ui/display/tag'
import { applicantFacts } from '../words/applicant-facts'
import { FactList } from '../words/fact-list'
import { revealTitle } from '../words/reveal-words'
import './applicant-card.scss'

interface Props {
  view: ReviewView
  onReveal: () => void
  identityConfirmed: boolean
  /** Left out when there is nothing to decide, or identity is nothing to this step. */
  onIdentity?: (confirmed: boolean) => void
}

/** Who applies and what was filled in, and whether their card was compared. */
export function ApplicantCard({ view, onReveal, identityConfirmed, onIdentity }: Props) {
  const secret = revealTitle(view)
  return (
    <Card>
      <CardTitle end={identityConfirmed && onIdentity ? <Tag tone="ok" text="身份已核对" /> : undefined}>
        {calledName(view)}
      </CardTitle>
      {applicantFacts(view).map(({ id, title, facts }) => (
        <View key={id} className="review-applicant__group">
          {title !== null && <View className="review-applicant__title">{title}</View>}
          <FactList wideLabels facts={facts} />
        </View>
      ))}
      {secret !== null && (
        <Button look="text" icon="eye" onTap={onReveal}>
          {`查看${secret}`}
        </Button>
      )}
      {onIdentity && (
        <CheckRow
          label="身份已核对"
          note="对着身份证看：姓名、号码、照片是本人"
          checked={identityConfirmed}
          onChange={onIdentity}
        />
      )}
    </Card>
  )
}
