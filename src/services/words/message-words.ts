import { claimNumberWords } from '@domain/claim/claim-number'
import { Day } from '@domain/calendar/day'
import type { CallOutput } from '@contract/calls'
import { dayWords } from './day-words'
import { refusalWordsOf } from './enterprise-words'
import type { Route } from '../routes/routes'

export type Message = CallOutput<'list-inbox'>['messages'][number]

/** Names of the component set's icons, which services do not know. */
type MessageIcon = 'check-circle' | 'people' | 'edit' | 'send' | 'cross-circle' | 'clock' | 'history'

type Words = { title: string; text: string; icon: MessageIcon }

const quoted = (text: string | undefined) => (text ? `“${text}”` : '')

/** `reckoned`: by weekdays alone, since the holidays of that year were not published. */
function dueText(due: string | undefined, reckoned: string | undefined): string {
  const parsed = Day.safeParse(due)
  if (!parsed.success) return ''
  return `${reckoned === 'yes' ? '预计' : ''}${dayWords(parsed.data, parsed.data)}前核对完。`
}

function untilText(until: string | undefined): string {
  const parsed = Day.safeParse(until)
  return parsed.success ? `${dayWords(parsed.data, parsed.data)}前要办完上面的手续，请尽早改好。` : ''
}

/** How many are late, and how many may be: those whose day was reckoned by weekdays alone. */
const lateText = (overdue: string | undefined, perhaps: string | undefined): string =>
  [
    overdue && overdue !== '0' ? `其中 ${overdue} 份过了期限，请先办。` : '',
    perhaps && perhaps !== '0' ? `有 ${perhaps} 份大约过了期限（按周一至周五估算）。` : '',
  ].join('')

const byTemplate: Record<Message['template'], (values: Message['values']) => Words> = {
  claimReceived: ({ union, due, reckoned, finding }) => ({
    title: '收到您的申请了',
    text: finding
      ? `您的单位不在名单里，${union || '区总工会'}先找单位的工会，找到了再告诉您。请把车票原件留好。`
      : `${union || '单位工会'}会核对，${dueText(due, reckoned)}请把车票原件和身份证带给工会看。`,
    icon: 'check-circle',
  }),
  unionFound: ({ union, due, reckoned }) => ({
    title: '找到您的单位工会了',
    text: `${union ?? '单位工会'}会核对，${dueText(due, reckoned)}请把车票原件和身份证带给工会看。`,
    icon: 'people',
  }),
  correctionReceived: () => ({
    title: '您改好的申请收到了',
    text: '还是上次看的人接着看，您现在不用做什么。',
    icon: 'check-circle',
  }),
  claimReturned: ({ message, until }) => ({
    title: '请您改一下申请',
    text: `工会说：${quoted(message)}${untilText(until)}点这里去改，别的内容不用重填。`,
    icon: 'edit',
  }),
  claimForwarded: ({ amount }) => ({
    title: '单位工会核对通过了',
    text: `${amount ? `金额 ${amount} 元，` : ''}已经交给上级工会复核，您现在不用做什么。`,
    icon: 'send',
  }),
  claimToCentre: ({ amount }) => ({
    title: '上级工会复核通过了',
    text: `${amount ? `金额 ${amount} 元，` : ''}已经交给市职工服务中心审批，您现在不用做什么。`,
    icon: 'send',
  }),
  claimApproved: ({ amount }) => ({
    title: '您的申请批准了',
    text: `${amount ? `能领 ${amount} 元。` : ''}请点这里填您本人的卡号，钱会打到卡里。`,
    icon: 'check-circle',
  }),
  cardReceived: ({ card }) => ({
    title: '收钱的卡号存好了',
    text: `${card ? `尾号 ${card.slice(-4)}。` : ''}不是您填的，请马上打工会电话。`,
    icon: 'check-circle',
  }),
  claimPaid: ({ amount, card }) => ({
    title: '钱打给您了',
    text: `${amount ? `${amount} 元` : '补贴'}打到了${card ? `尾号 ${card.slice(-4)} 的` : '您的'}卡里，请查一查。`,
    icon: 'check-circle',
  }),
  paymentFailed: ({ reason }) => ({
    title: '钱没打进去，请改一下卡号',
    text: `${reason ? `银行说：${quoted(reason)}` : '银行没能打成。'}点这里改卡号，会再打一次，钱没有丢。`,
    icon: 'edit',
  }),
  claimRefused: ({ reason, message }) => ({
    title: '申请没有通过',
    text: `${reason ? `没有符合：${reason}。` : ''}${quoted(message)}点这里看能怎么办。`,
    icon: 'cross-circle',
  }),
  placeSettled: () => ({
    title: '工会看过您的身份证了',
    text: '您的申请接着办，您现在不用做什么。',
    icon: 'check-circle',
  }),
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
  claimWithdrawn: () => ({
    title: '您撤回了申请',
    text: '在截止以前还可以重新申请。',
    icon: 'history',
  }),
}

/** A message in words. */
export const messageWords = ({ template, values }: Message): Words => byTemplate[template](values)

/** The claim's number as it is read out, where the message is about one that has it. */
export const numberWords = ({ values: { number } }: Message): string =>
  number ? `受理号 ${claimNumberWords(number)}` : ''

/** Where a message leads: to its claim, its notice or an enterprise; what is about none of them is an officer's queue. */
export function placeOfMessage({ template, claimId, values }: Message): { route: Route; id?: string } {
  if (claimId !== null) return { route: 'claimStatus', id: claimId }
  if (template.startsWith('enterprise')) return { route: 'enterprise' }
  return values.noticeId === undefined ? { route: 'staffQueue' } : { route: 'notice', id: values.noticeId }
}
