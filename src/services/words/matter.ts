import type { Stage } from '@domain/claim/stage'
import { daysBetween, type Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { dayWords, deadlineWords } from './day-words'
import { applyWindow } from '../claim/policy'

type Look = {
  title: string
  tone: 'ok' | 'info' | 'warn' | 'danger' | 'neutral'
  button: string
  page: 'claim' | 'claimStatus'
  /** It waits for the worker. */
  urgent: boolean
  /** What happens next, and who does it. */
  next: string
}

const looks: Record<Stage, Look> = {
  draft: {
    title: '您有一份没填完的申请',
    tone: 'neutral',
    button: '接着填',
    page: 'claim',
    urgent: true,
    next: '您填完，再提交',
  },
  returned: {
    title: '您的申请要改一下',
    tone: 'warn',
    button: '去补正',
    page: 'claim',
    urgent: true,
    next: '您改好，再提交',
  },
  findingUnion: {
    title: '区总工会在找您的单位工会',
    tone: 'info',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
    next: '找到了，单位工会核对',
  },
  grassrootsReview: {
    title: '您的申请正在核对',
    tone: 'info',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
    next: '单位工会看车票原件和身份证',
  },
  districtReview: {
    title: '您的申请到上级工会了',
    tone: 'ok',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
    next: '上级工会复核，报到市里',
  },
  centreReview: {
    title: '您的申请到市里审批了',
    tone: 'ok',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
    next: '市里审批，打款',
  },
  approved: {
    title: '您的申请批准了',
    tone: 'ok',
    button: '看打到哪张卡',
    page: 'claimStatus',
    urgent: false,
    next: '市里打款',
  },
  inPayment: {
    title: '钱正在打给您',
    tone: 'ok',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
    next: '银行把钱打到您的卡里',
  },
  paid: {
    title: '钱打给您了',
    tone: 'ok',
    button: '看进度',
    page: 'claimStatus',
    urgent: false,
    next: '您查一查卡，没收到就打电话',
  },
  paymentFailed: {
    title: '钱没打进去，请改卡号',
    tone: 'warn',
    button: '去改卡号',
    page: 'claimStatus',
    urgent: true,
    next: '您改好卡号，再打一次',
  },
  refused: {
    title: '您的申请没有通过',
    tone: 'danger',
    button: '看原因',
    page: 'claimStatus',
    urgent: false,
    next: '您看原因，觉得不对就打电话问',
  },
  withdrawn: {
    title: '您撤回了一份申请',
    tone: 'neutral',
    button: '看这份申请',
    page: 'claimStatus',
    urgent: false,
    next: '截止以前可以重新申请',
  },
}

/** Approved, and nobody knows yet where the money goes: the one thing that keeps it from being paid. */
const cardWanted: Look = {
  title: '批准了，请填收钱的卡号',
  tone: 'warn',
  button: '去填卡号',
  page: 'claimStatus',
  urgent: true,
  next: '您填卡号，市里打款',
}

/** What has to be done by the due day of each stage; where nothing stands, the day is nobody's to keep. */
const dueDeeds: Partial<Record<Stage, string>> = {
  returned: '改好',
  grassrootsReview: '核对完',
  districtReview: '报到市里',
  centreReview: '打完款',
  approved: '打完款',
  inPayment: '打完款',
  paymentFailed: '打完款',
}

/**
 * Until when the next step is: `5月10日（周三）前改好`, null where no day is known. A day that was reckoned without the holidays of its
 * year is 预计, and nobody is late by it.
 */
function untilWords({ stage, due }: ClaimSummary, today: Day): string | null {
  if (stage === 'draft') return deadlineWords(applyWindow.to, today)
  const deed = dueDeeds[stage]
  if (due === null || deed === undefined) return null
  const words = `${dayWords(due.day, today)}前${deed}`
  if (!due.certain) return `预计${words}`
  return due.day < today ? `应在${words}，过了 ${daysBetween(due.day, today)} 天` : words
}

export type Matter = Look & { until: string | null }

/** One claim of mine in words: where it is, what comes next and until when. */
export const matterOf = (claim: ClaimSummary, today: Day): Matter => ({
  ...(claim.needsCard && claim.stage === 'approved' ? cardWanted : looks[claim.stage]),
  until: untilWords(claim, today),
})
