import { View } from '@tarojs/components'
import { stageNames, type Stage } from '@domain/application/stage'
import type { Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { dayWords, instantWords } from '@/services/day-words'
import { openPage } from '@/services/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { MoneyText } from '@/ui/money-text'
import { Tag, type TagTone } from '@/ui/tag'
import { unbroken } from '@/ui/unbroken'
import './matter-card.scss'

type Look = { title: string; tone: TagTone; button: string; page: 'claim' | 'claimStatus'; urgent: boolean }

const looks: Record<Stage, Look> = {
  draft: { title: '您有一份没填完的申请', tone: 'neutral', button: '接着填', page: 'claim', urgent: true },
  returned: { title: '您的申请要改一下', tone: 'warn', button: '去补正', page: 'claim', urgent: true },
  findingUnion: {
    title: '区总工会在找您的单位工会',
    tone: 'info',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
  },
  grassrootsReview: {
    title: '您的申请正在核对',
    tone: 'info',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
  },
  districtReview: {
    title: '您的申请到上级工会了',
    tone: 'ok',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
  },
  centreReview: {
    title: '您的申请到市里审批了',
    tone: 'ok',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
  },
  approved: {
    title: '您的申请批准了',
    tone: 'ok',
    button: '看打到哪张卡',
    page: 'claimStatus',
    urgent: false,
  },
  inPayment: {
    title: '钱正在打给您',
    tone: 'ok',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
  },
  paid: {
    title: '钱打给您了',
    tone: 'ok',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
  },
  paymentFailed: {
    title: '钱没打进去，请改卡号',
    tone: 'warn',
    button: '去改卡号',
    page: 'claimStatus',
    urgent: true,
  },
  refused: {
    title: '您的申请没有通过',
    tone: 'danger',
    button: '看原因',
    page: 'claimStatus',
    urgent: false,
  },
  withdrawn: {
    title: '您撤回了一份申请',
    tone: 'neutral',
    button: '看这份申请',
    page: 'claimStatus',
    urgent: false,
  },
}

/** Approved, and nobody knows yet where the money goes: the one thing that keeps it from being paid. */
const cardWanted: Look = {
  title: '批准了，请填收钱的卡号',
  tone: 'warn',
  button: '去填卡号',
  page: 'claimStatus',
  urgent: true,
}

/** One claim of mine: where it is and the one thing to do about it. */
export function MatterCard({ claim, today }: { claim: ClaimSummary; today: Day }) {
  const { title, tone, button, page, urgent } = claim.needsCard ? cardWanted : looks[claim.stage]
  const { due } = claim
  return (
    <Card>
      <CardTitle end={<Tag tone={tone} text={stageNames[claim.stage]} />}>{title}</CardTitle>
      {claim.payable > 0 && <MoneyText cents={claim.payable} size={urgent ? 'medium' : 'large'} />}
      <View className="matter-card__facts">
        <View>出行补贴{claim.employerName ? ` · ${claim.employerName}` : ''}</View>
        {claim.stage === 'grassrootsReview' && due && (
          <View>
            {due.certain ? '' : '预计'}
            {unbroken(`${dayWords(due.day, today)}前核对完`)}
          </View>
        )}
        <View className="matter-card__changed">
          {unbroken(`${instantWords(claim.changedAt, today)}更新`)}
        </View>
      </View>
      <Button look={urgent ? 'primary' : 'secondary'} block onTap={() => openPage(page, { id: claim.id })}>
        {button}
      </Button>
    </Card>
  )
}
