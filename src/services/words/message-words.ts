import { claimNumberWords } from '@domain/claim/claim-number'
import { lineOf, measureName } from '../procedure/line'
import { claimMessageWords, isAboutClaim, type ClaimMessage } from './claim-message-words'
import { refusalWordsOf } from './enterprise-words'
import { quoted, type Message, type MessageWords } from './message'
import type { Route } from '../routes/routes'

export type { Message } from './message'

/** How many are late, and how many may be: those whose day was reckoned by weekdays alone. */
const lateText = (overdue: string | undefined, perhaps: string | undefined): string =>
  [
    overdue && overdue !== '0' ? `其中 ${overdue} 份过了期限，请先办。` : '',
    perhaps && perhaps !== '0' ? `有 ${perhaps} 份大约过了期限（按周一至周五估算）。` : '',
  ].join('')

/** What is about no claim. */
const byTemplate: Record<
  Exclude<Message['template'], ClaimMessage>,
  (values: Message['values']) => MessageWords
> = {
  objectionSettled: ({ title, outcome, answer }) => ({
    title: outcome === 'upheld' ? '您提的异议成立' : '您提的异议不成立',
    text: `${title ?? ''}。${answer ? `查下来：${quoted(answer)}` : ''}点这里看公示。`,
    icon: outcome === 'upheld' ? 'check-circle' : 'cross-circle',
  }),
  dailyDigest: ({ organisation, waiting, overdue, perhapsOverdue }) => ({
    title: `今天有 ${waiting ?? 0} 份申请等着办`,
    text: `${organisation ?? ''}。${lateText(overdue, perhapsOverdue)}点这里去办。`,
    icon: 'clock',
  }),
  waitingEnterprises: ({ organisation, waiting }) => ({
    title: `今天有 ${waiting ?? 0} 家单位等着核对`,
    text: `${organisation ?? ''}。点这里去对营业执照。`,
    icon: 'clock',
  }),
  rowDenied: ({ number }) => ({
    title: '有员工说名册里写的不对',
    text: `${number ? `受理号 ${number}。` : ''}请在“已办”里找到这份申请，看名册里有提醒的人。`,
    icon: 'edit',
  }),
  enterpriseAsked: ({ company, office }) => ({
    title: '收到您的单位登记了',
    text: `${company ?? ''}。${office ?? '就业服务局'}对着营业执照核对，核对完再告诉您。`,
    icon: 'check-circle',
  }),
  enterpriseConfirmed: ({ company, office }) => ({
    title: '您的单位确认了',
    text: `${office ?? '就业服务局'}确认了您是${company ?? '单位'}的人事。现在可以邀请同事。`,
    icon: 'check-circle',
  }),
  enterpriseRefused: ({ company, reason, message }) => ({
    title: '单位登记没有确认，请改一下',
    text: [
      company ?? '',
      [refusalWordsOf(reason), quoted(message)].filter(Boolean).join('：'),
      '点这里去改。',
    ]
      .filter(Boolean)
      .join('。'),
    icon: 'edit',
  }),
}

/** A message in words. */
export const messageWords = (message: Message): MessageWords =>
  isAboutClaim(message.template)
    ? claimMessageWords(message.template, message)
    : byTemplate[message.template](message.values)

/** The claim's number as it is read out, where the message is about one that has it. */
export const numberWords = ({ values: { number } }: Message): string =>
  number ? `受理号 ${claimNumberWords(number)}` : ''

/** What the claim is for: 出行补贴. Nothing where it is not known here. */
export function measureWords({ about }: Message): string {
  const line = about && lineOf(about)
  return line?.measure ? measureName(line) : ''
}

/** Where a message leads: to its claim, its notice or an enterprise; what is about none of them is an officer's queue. */
export function placeOfMessage({ template, claimId, values }: Message): { route: Route; id?: string } {
  if (template === 'waitingEnterprises') return { route: 'staffEnterprises' }
  if (claimId !== null) return { route: 'claimStatus', id: claimId }
  if (template.startsWith('enterprise')) return { route: 'enterprise' }
  return values.noticeId === undefined ? { route: 'staffQueue' } : { route: 'notice', id: values.noticeId }
}
