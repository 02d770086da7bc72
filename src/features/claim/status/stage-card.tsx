import { View } from '@tarojs/components'
import { claimNumberWords } from '@domain/claim/claim-number'
import type { StageKind } from '@domain/procedure/stages'
import type { Step } from '@domain/procedure/step'
import type { Day } from '@domain/calendar/day'
import type { ClaimView } from '@contract/views'
import { conditionOf, openPointText } from '@/services/claim/policy'
import { applicantWords } from '@/services/procedure/applicant-words'
import { lineOf, measureName } from '@/services/procedure/line'
import { caller } from '@/services/procedure/office-words'
import type { Place } from '@/services/procedure/place'
import { openPage } from '@/services/routes/routes'
import { dayWords } from '@/services/words/day-words'
import { stageTag } from '@/services/words/matter'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { correctionWords } from '../draft/correction-words'
import { nameOfField } from '../draft/field-names'
import { dueWords } from './steps-ahead'
import { paceWords, paidDayWords } from './timeline-steps'

interface Props {
  claim: ClaimView
  today: Day
  place: Place
}

/** The parameter of the working days of a review, null where it has a day, or none. */
const countedDays = (step: Step | null): string | null =>
  step?.kind === 'review' && step.due !== null && 'workingDays' in step.due ? step.due.workingDays : null

/** Where the money goes once it is granted, where the form said so. */
function accountMask({ masks, ...claim }: ClaimView, kind: StageKind): string | null {
  const { payee } = lineOf(claim).procedure
  const isPaying = kind === 'approved' || kind === 'inPayment' || kind === 'paid'
  return payee.kind === 'accountOnForm' && isPaying ? (masks[payee.field] ?? null) : null
}

/** Until when it stands in public and where to read it. */
function NoticeRows({ claim: { notice, due }, today }: Pick<Props, 'claim' | 'today'>) {
  const until = notice?.closesOn ?? due
  return (
    <>
      {until && (
        <Row
          label="公示到哪天"
          value={`${until.certain ? '' : '预计'}${dayWords(until.day, today)}`}
          strong
          note={notice && notice.openObjections > 0 ? '有人提了意见，正在查，查清了再往下办。' : undefined}
        />
      )}
      {notice && <Row icon="document" label="看公示" onTap={() => openPage('notice', { id: notice.id })} />}
    </>
  )
}

/** The stage in plain words, and what the union wrote. */
export function StageCard({ claim, today, place }: Props) {
  const { line, kind, step } = place
  const words = applicantWords(place)
  const { correction, refusal, bankCardMask, number } = claim
  const until = correctionWords(claim, today)
  const due = dueWords(claim.due, today)
  const counted = kind === 'review' ? countedDays(step) : null
  const paidDay = paidDayWords(claim, today)
  const account = accountMask(claim, kind)
  const condition = refusal && conditionOf(refusal.conditionId, line.measure)
  return (
    <Card>
      <CardTitle end={<Tag tone={words.tone} text={stageTag(place, words.name, claim.due)} />}>
        {measureName(line)}
      </CardTitle>
      <View>{words.explanation}</View>
      {number && <Row label="受理号" value={claimNumberWords(number)} strong note="打电话问的时候报这个号" />}
      {counted && due && (
        <Row label={`最晚哪天${words.deed}`} value={due} strong note={openPointText(counted, line)} />
      )}
      {kind === 'notice' && <NoticeRows claim={claim} today={today} />}
      {claim.pace && <Row label="一般要多久" note={paceWords(claim.pace)} />}
      {until && <Row label="哪天以前改好" value={until.value} strong note={until.note} />}
      {kind === 'returned' && correction && (
        <Notice tone="warn" title={`${caller(line)}请您改一下`}>
          {correction.message}
          {correction.fields.map((field) => (
            <View key={field}>· {nameOfField(field, claim) ?? field}</View>
          ))}
        </Notice>
      )}
      {paidDay !== undefined && <Row label="银行说打成了" value={paidDay} strong />}
      {account !== null && <Row label="打到哪个账号" value={`尾号 ${account.slice(-4)}`} />}
      {bankCardMask !== null && <Row label="打到哪张卡" value={`尾号 ${bankCardMask.slice(-4)}`} />}
      {refusal && (
        <Notice tone="danger" title="为什么没有通过">
          {condition && <View>没有符合这一条：{condition.label}</View>}
          <View>{refusal.message}</View>
          {condition?.remedy && <View>可以这样办：{condition.remedy}</View>}
        </Notice>
      )}
    </Card>
  )
}
