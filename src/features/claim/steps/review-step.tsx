import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { problemSentences } from '@/services/words/problem-sentences'
import { troubleText } from '@/services/words/error-sentences'
import { openPointText } from '@/services/claim/policy'
import { lineOf } from '@/services/procedure/line'
import { dueParameter, firstReview } from '@/services/procedure/steps-around'
import { replacePage, stayingHere } from '@/services/routes/routes'
import type { Trouble } from '@/services/calls/call-failure'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Notice } from '@/ui/feedback/notice'
import { showToast } from '@/ui/feedback/toast'
import { AmountCard } from '../tickets/amount-card'
import { AskByPhone } from '../form/ask-by-phone'
import { ClaimSummary } from './claim-summary'
import { DiscardButton } from '../opening/discard-button'
import { submitDraft } from '../opening/draft-submitting'
import { ticketName } from '../draft/form-steps'
import { NotEligible } from '../form/not-eligible'
import { photosOfTicket } from '../photos/photo-view'
import { ProblemList } from '../form/problem-list'
import type { StepProps } from '../form/step-props'
import { StepScreen } from '../form/step-screen'
import { TicketCard } from '../tickets/ticket-card'
import { isWithheld } from '../tickets/ticket-words'
import { uploadStore } from '@/services/uploads/upload-store'
import { useFiles } from '@/services/uploads/use-files'
import { whyNotYet } from '../form/why-not-yet'
import { WindowNotice } from '../form/window-notice'

/** Step 4: everything once more, what is still missing, and the submission. */
export function ReviewStep({ form, goTo }: StepProps) {
  const { claim, content, decision, flags, problems, today } = form
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const uploads = uploadStore((state) => state.uploads)
  const preparing = uploadStore((state) => state.preparing)
  const { tickets } = content
  const fileOf = useFiles(
    claim.id,
    tickets.flatMap((ticket) => ticket.photoIds),
  )
  const returned = claim.stage === 'returned'
  const line = lineOf(claim)
  const first = firstReview(line)
  const reviewDays = first && dueParameter(first)

  const submit = async () => {
    const stillHere = stayingHere()
    setBusy(true)
    setTrouble(null)
    const refused = await submitDraft()
    setBusy(false)
    setTrouble(refused)
    // Who went elsewhere while the phone stood in line stays there.
    if (!stillHere()) return showToast(refused === null ? '申请提交好了' : '申请没有提交成功，内容都在')
    if (refused === null) replacePage('claimStatus', { id: claim.id, done: '1' })
    else void Taro.pageScrollTo({ scrollTop: 0, duration: 150 })
  }
  /** What is on its way is not changed under it. */
  const leaveTo: StepProps['goTo'] = (step, wanted) => {
    if (!busy) goTo(step, wanted)
  }
  const reason = whyNotYet(form, uploads.length + preparing)
  const action = (
    <>
      <Button
        look="primary"
        block
        busy={busy && '正在提交'}
        disabledReason={reason}
        onTap={() => void submit()}
      >
        {returned ? '再次提交' : '提交申请'}
      </Button>
      <Button look="text" block onTap={() => leaveTo('tickets')}>
        上一步
      </Button>
    </>
  )
  return (
    <StepScreen step="review" action={action}>
      {trouble && trouble.code !== 'contentIncomplete' && (
        <>
          <Notice tone="danger" title="没有提交成功">
            {troubleText(trouble)}
          </Notice>
          {trouble.code !== 'offline' && <AskByPhone />}
        </>
      )}
      {problems.length > 0 && (
        <ProblemList title="还要填好" fields={problems} tickets={tickets} claimId={claim.id} goTo={leaveTo} />
      )}
      <AmountCard decision={decision} lead="您可能领到" prospective />
      <WindowNotice decision={decision} />
      <NotEligible decision={decision} />
      <ClaimSummary form={form} onEdit={leaveTo} />
      {tickets.map((ticket) => {
        const decided = decision.items.find((item) => item.id === ticket.id)
        const open = problems.find(({ field }) => field.startsWith(`ticket:${ticket.id}`))
        return (
          decided && (
            <TicketCard
              key={ticket.id}
              name={ticketName(tickets, ticket.id)}
              ticket={ticket}
              decided={decided}
              photos={photosOfTicket(ticket, uploads, fileOf)}
              flags={flags}
              problem={open && problemSentences[open.problem]}
              today={today}
              withheld={isWithheld(decision, claim.stage)}
            />
          )
        )
      })}
      <Card>
        <View>
          提交以后，
          {content.employerNamed && !form.employer?.union
            ? '区总工会先找到您单位的工会，再由它来核对。'
            : `${form.employer?.union?.name ?? '单位工会'}来核对。`}
          请把车票原件和身份证准备好。
        </View>
        {reviewDays && <View>{openPointText(reviewDays, line)}</View>}
      </Card>
      {!returned && !busy && <DiscardButton />}
    </StepScreen>
  )
}
