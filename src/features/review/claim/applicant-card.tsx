import type { ReviewView } from '@contract/views'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { CheckRow } from '@/ui/inputs/check-row'
import { Tag } from '@/ui/display/tag'
import { applicantFacts } from '../words/applicant-facts'
import { FactList } from '../words/fact-list'

interface Props {
  view: ReviewView
  onReveal: () => void
  identityConfirmed: boolean
  /** Left out when there is nothing to decide. */
  onIdentity?: (confirmed: boolean) => void
}

/** Who applies, and whether their card was compared. */
export function ApplicantCard({ view, onReveal, identityConfirmed, onIdentity }: Props) {
  return (
    <Card>
      <CardTitle end={identityConfirmed && onIdentity ? <Tag tone="ok" text="身份已核对" /> : undefined}>
        {view.applicant.name}
      </CardTitle>
      <FactList wideLabels facts={applicantFacts(view)} />
      <Button look="text" icon="eye" onTap={onReveal}>
        查看完整身份证号
      </Button>
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
