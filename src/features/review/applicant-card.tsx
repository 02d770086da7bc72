import type { ReviewView } from '@contract/views'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { CheckRow } from '@/ui/check-row'
import { Tag } from '@/ui/tag'
import { applicantFacts } from './applicant-facts'
import { FactList } from './fact-list'

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
