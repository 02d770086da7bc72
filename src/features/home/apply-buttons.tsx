import { View } from '@tarojs/components'
import type { Grant } from '@contract/session-calls'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Row } from '@/ui/display/row'
import { applicantsOf } from '@/services/procedure/applicants'
import { isMain, type Offer } from './offer'
import { applyLabel, whoApplies } from './offer-words'
import './measure-card.scss'

/** Begins a claim: one's own, or one's organisation's. Whoever cannot is told who applies, and the way there. */
export function ApplyButtons({ offer, grants }: { offer: Offer; grants: readonly Grant[] }) {
  const applicants = applicantsOf(offer.line, grants)
  if (applicants.length === 0)
    return (
      <>
        <View className="measure-card__said">{whoApplies(offer)}</View>
        {offer.line.procedure.applicant === 'enterprise' && (
          <Row
            icon="building"
            label="我是企业人事"
            note="替单位办事，先登记单位"
            onTap={() => openPage('enterprise')}
          />
        )}
      </>
    )
  const { packId, measureId } = offer
  return applicants.map((applicant) => (
    <Button
      key={applicant.organisationId ?? ''}
      look={isMain(offer) ? 'primary' : 'secondary'}
      block
      onTap={() =>
        openPage(
          'claim',
          isMain(offer) ? {} : { packId, measureId, organisationId: applicant.organisationId },
        )
      }
    >
      {applyLabel(offer, applicant, applicants.length > 1)}
    </Button>
  ))
}
