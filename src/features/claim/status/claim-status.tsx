import { partOf } from '@domain/procedure/part-of'
import { isFinal } from '@domain/procedure/stages'
import { sentencesOf } from '@/services/words/error-sentences'
import { districtHotline, hotlinesOf, mainHotlines } from '@/services/claim/policy'
import type { PartForms } from '@/services/claim/part-view'
import { applicantWords } from '@/services/procedure/applicant-words'
import { allows, isEditable, isJustHandedIn, placeOf } from '@/services/procedure/place'
import { openPage } from '@/services/routes/routes'
import { useSession, todayOf } from '@/services/calls/session'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { ErrorState } from '@/ui/feedback/error-state'
import { Hotline } from '@/ui/display/hotline'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { Timeline } from '@/ui/display/timeline'
import { AccountCard } from './account-card'
import { AmountCard } from '../tickets/amount-card'
import { BankCardCard } from './bank-card-card'
import { OwnStepCard } from './own-step-card'
import { ReceiptCard } from './receipt-card'
import { StageCard } from './stage-card'
import { RemindButton } from './remind-button'
import { StatusForm } from './status-form'
import { StatusParts } from './status-parts'
import { timelineSteps } from './timeline-steps'
import { useClaim } from './use-claim'
import { WithdrawButton } from './withdraw-button'

interface Props {
  claimId: string
  /** The person has just submitted it. */
  justDone: boolean
  parts: PartForms
}

/** Where a claim stands: who has it, since when, what comes next and by when. */
export function ClaimStatus({ claimId, justDone, parts }: Props) {
  const { session } = useSession()
  const { claim, trouble, refresh } = useClaim(claimId)
  const today = todayOf(session)

  if (!claim) {
    const words = trouble && sentencesOf(trouble)
    return (
      <Screen title="申请进度">
        {trouble && words ? (
          <ErrorState
            title={words.happened}
            advice={words.whatToDo}
            kept=""
            hotline={mainHotlines[0]}
            {...waysOn(trouble, refresh)}
          />
        ) : (
          <LoadingSkeleton cards={3} />
        )}
      </Screen>
    )
  }
  const { employer } = claim
  const place = placeOf(claim)
  const words = applicantWords(place)
  const hasTickets = partOf(place.line.procedure, 'tickets') !== null
  const withUnion = place.line.procedure.steps.some(({ office }) => office.kind === 'unionOfEmployer')
  const district = employer && (employer.districtUnion ?? districtHotline(employer.district))
  const ofMeasure = hotlinesOf(place.line)
  const hotlines = district && withUnion ? [district, ...ofMeasure] : ofMeasure
  const action = isEditable(claim) && (
    <Button look="primary" block onTap={() => openPage('claim', { id: claim.id })}>
      {words.button}
    </Button>
  )
  return (
    <Screen title="申请进度" action={action || undefined} spoken>
      {justDone && isJustHandedIn(place) && (
        <Notice tone="ok" title="提交好了">
          有进展会在“消息”里告诉您。{hasTickets && '请把车票原件留好。'}
        </Notice>
      )}
      {trouble && <Notice tone="warn">{sentencesOf(trouble).happened}，下面是刚才看到的内容。</Notice>}
      <StageCard claim={claim} today={today} place={place} />
      <ReceiptCard claim={claim} />
      {!isFinal(place.kind) && <RemindButton templateId={session?.messageTemplateId ?? null} />}
      {allows(place, 'giveCard') && (
        <BankCardCard key={claim.version} claim={claim} onDone={() => void refresh()} />
      )}
      {allows(place, 'giveAccount') && (
        <AccountCard key={claim.version} claim={claim} today={today} onDone={() => void refresh()} />
      )}
      <OwnStepCard
        key={place.stage}
        claim={claim}
        place={place}
        today={today}
        onDone={() => void refresh()}
      />
      <AmountCard decision={claim.decision} lead={words.lead} />
      <Card>
        <CardTitle>办到哪一步了</CardTitle>
        <Timeline steps={timelineSteps(claim, today, place)} />
      </Card>
      <StatusForm claim={claim} />
      <StatusParts claim={claim} parts={parts} today={today} />
      <SectionTitle>{hotlines.length > 0 ? '有事打电话问' : '有问题看这里'}</SectionTitle>
      <Card flush>
        {hotlines.map((hotline) => (
          <Hotline key={hotline.phone} name={hotline.name} phone={hotline.phone} />
        ))}
        <Row
          icon="question"
          label={withUnion ? '常见问题、各区工会电话' : '常见问题'}
          onTap={() => openPage('help')}
        />
      </Card>
      {allows(place, 'withdraw') && (
        <WithdrawButton claim={claim} line={place.line} onDone={() => void refresh()} />
      )}
    </Screen>
  )
}
