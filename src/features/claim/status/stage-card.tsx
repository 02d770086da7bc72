import { View } from '@tarojs/components'
import { claimNumberWords } from '@domain/claim/claim-number'
import type { Stage } from '@domain/claim/stage'
import type { Day } from '@domain/calendar/day'
import type { ClaimView } from '@contract/views'
import { conditionOf, openPointText } from '@/services/claim/policy'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { Tag, type TagTone } from '@/ui/display/tag'
import { correctionWords } from '../draft/correction-words'
import { placeOf } from '../draft/form-steps'
import { dueWords, paceWords, paidDayWords } from './timeline-steps'

const tones: Record<Stage, TagTone> = {
  draft: 'neutral',
  findingUnion: 'info',
  grassrootsReview: 'info',
  returned: 'warn',
  districtReview: 'ok',
  centreReview: 'ok',
  approved: 'ok',
  inPayment: 'ok',
  paid: 'ok',
  paymentFailed: 'warn',
  refused: 'danger',
  withdrawn: 'neutral',
}

const explanations: Record<Stage, string> = {
  draft: '这份还没有提交，接着填好再交。',
  findingUnion: '您的单位不在名单里。区总工会正在找单位的工会，找到了就转过去核对。您现在不用做什么。',
  grassrootsReview: '单位工会正在核对。请把车票原件和身份证准备好，工会要看。',
  returned: '改好下面说的地方，再次提交就行。别的内容都存着。',
  districtReview: '单位工会已经核对完，交给上级工会了。您现在不用做什么。',
  centreReview: '上级工会已经复核完，交给市职工服务中心了。您现在不用做什么。',
  approved: '市里已经批准了。钱打到您的卡里以后，会在“消息”里告诉您。',
  inPayment: '市职工服务中心正在把钱打到您的卡里。您现在不用做什么。',
  paid: '钱已经打到您的卡里了，请查一查卡。没收到就打下面的电话。',
  paymentFailed: '银行没能把钱打进您的卡。钱没有丢：在下面改好卡号，会再打一次。',
  refused: '这次没有通过。原因写在下面；觉得不对可以打电话问。',
  withdrawn: '您撤回了这份申请。在截止以前还可以重新申请。',
}

interface Props {
  claim: ClaimView
  today: Day
  stageName: string
}

/** The stage in plain words, and what the union wrote. */
export function StageCard({ claim, today, stageName }: Props) {
  const { stage, correction, refusal, bankCardMask, number } = claim
  const until = correctionWords(claim, today)
  const due = dueWords(claim.due, today)
  const paidDay = paidDayWords(claim, today)
  const condition = refusal && conditionOf(refusal.conditionId)
  return (
    <Card>
      <CardTitle end={<Tag tone={tones[stage]} text={stageName} />}>出行补贴</CardTitle>
      <View>{explanations[stage]}</View>
      {number && <Row label="受理号" value={claimNumberWords(number)} strong note="打电话问的时候报这个号" />}
      {stage === 'grassrootsReview' && due && (
        <Row label="最晚哪天核对完" value={due} strong note={openPointText('grassrootsReviewDays')} />
      )}
      {claim.pace && <Row label="一般要多久" note={paceWords(claim.pace)} />}
      {until && <Row label="哪天以前改好" value={until.value} strong note={until.note} />}
      {stage === 'returned' && correction && (
        <Notice tone="warn" title="工会请您改一下">
          {correction.message}
          {correction.fields.map((field) => (
            <View key={field}>· {placeOf(field, claim.tickets)?.label ?? field}</View>
          ))}
        </Notice>
      )}
      {paidDay !== undefined && <Row label="银行说打成了" value={paidDay} strong />}
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
