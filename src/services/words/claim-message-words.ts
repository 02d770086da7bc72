import type { AboutClaim } from '@domain/claim/about-claim'
import type { MoveMessage } from '@domain/procedure/move'
import { lineOf, type Line } from '../procedure/line'
import { caller, shortOffice } from '../procedure/office-words'
import { payeeWords, whose } from '../procedure/payee-words'
import { placeOn } from '../procedure/place'
import {
  amountText,
  forwardedWords,
  idle,
  inNoticeWords,
  looksText,
  receivedText,
  type Way,
} from './claim-arrival-words'
import { untilText } from './claim-message-days'
import { quoted, type Message, type MessageValues, type MessageWords } from './message'

/** What a message about a claim says: everything that a move tells, and that its place was settled. */
export type ClaimMessage = MoveMessage | 'placeSettled'

/** Whom the applicant speaks of as having returned it: the unions together, any other office by itself. */
function returner({ from: { line, step } }: Way): string {
  const [first] = line.procedure.steps
  const together = step === null || first === undefined || first.office.kind === 'unionOfEmployer'
  return together ? caller(line) : shortOffice(line.offices, step.office.role)
}

const tail = (number: string | undefined): string => (number ? `尾号 ${number.slice(-4)}` : '')

const whoSeen = { idNumber: '身份证', creditCode: '信用代码', organisation: '单位' } as const

/** The number to call when the account is not one's own. */
const kept = (way: Way, what: '卡号' | '账号'): MessageWords => ({
  title: `收钱的${what}存好了`,
  text: `${way.values['card'] ? `${tail(way.values['card'])}。` : ''}不是您填的，请马上打${caller(way.to.line)}电话。`,
  icon: 'check-circle',
})

function approved(way: Way): MessageWords {
  const { procedure } = way.to.line
  const amount = amountText(way, '能领')
  const then =
    procedure.payee.kind === 'cardAfterApproval'
      ? '请点这里填您本人的卡号，钱会打到卡里。'
      : `钱会打到${payeeWords(procedure).into}，${idle}`
  return { title: '您的申请批准了', text: `${amount && `${amount}。`}${then}`, icon: 'check-circle' }
}

function paid({ to: { line }, values: { amount, card } }: Way): MessageWords {
  const { procedure } = line
  const { into, shortInto, look } = payeeWords(procedure)
  const where = card && procedure.payee.kind !== 'cardPerRow' ? `${tail(card)} 的${shortInto}` : into
  return {
    title: `钱打给${whose[procedure.applicant]}了`,
    text: `${amount ? `${amount} 元` : '补贴'}打到了${where}，${look.startsWith('请') ? '' : '请'}${look.replace(/(卡|账户)$/, '')}。`,
    icon: 'check-circle',
  }
}

function failed({ to: { line }, values: { reason } }: Way): MessageWords {
  const { number } = payeeWords(line.procedure)
  return {
    title: `钱没打进去，请改一下${number}`,
    text: `${reason ? `银行说：${quoted(reason)}` : '银行没能打成。'}点这里改${number}，会再打一次，钱没有丢。`,
    icon: 'edit',
  }
}

const byTemplate: Record<ClaimMessage, (way: Way) => MessageWords> = {
  claimReceived: (way) => ({ title: '收到您的申请了', text: receivedText(way), icon: 'check-circle' }),
  unionFound: (way) => ({ title: '找到您的单位工会了', text: looksText(way), icon: 'people' }),
  correctionReceived: () => ({
    title: '您改好的申请收到了',
    text: `还是上次看的人接着看，${idle}`,
    icon: 'check-circle',
  }),
  claimReturned: (way) => ({
    title: '请您改一下申请',
    text: `${returner(way)}说：${quoted(way.values['message'])}${untilText(way.values['until'])}点这里去改，别的内容不用重填。`,
    icon: 'edit',
  }),
  claimForwarded: forwardedWords,
  claimToCentre: forwardedWords,
  claimInNotice: inNoticeWords,
  choiceOpen: () => ({ title: '请您选房', text: '轮到您选房了，请点这里去选。', icon: 'edit' }),
  claimApproved: approved,
  claimDone: () => ({
    title: '您的申请办好了',
    text: '都办完了，您不用再做什么。点这里可以看办理结果。',
    icon: 'check-circle',
  }),
  cardReceived: (way) => kept(way, '卡号'),
  accountReceived: (way) => kept(way, '账号'),
  claimPaid: paid,
  paymentFailed: failed,
  claimRefused: ({ values: { reason, message } }) => ({
    title: '申请没有通过',
    text: `${reason ? `没有符合：${reason}。` : ''}${quoted(message)}点这里看能怎么办。`,
    icon: 'cross-circle',
  }),
  claimWithdrawn: () => ({
    title: '您撤回了申请',
    text: '在截止以前还可以重新申请。',
    icon: 'history',
  }),
  placeSettled: ({ to: { line } }) => ({
    title: `${caller(line)}看过您的${whoSeen[line.procedure.place]}了`,
    text: `您的申请接着办，${idle}`,
    icon: 'check-circle',
  }),
}

/** Of no known claim: the words are those of any procedure. */
const anyClaim: AboutClaim = { packId: '', measureId: '', from: '', stage: '' }

export const isAboutClaim = (template: Message['template']): template is ClaimMessage =>
  Object.hasOwn(byTemplate, template)

/** A message about a claim of a line, in the words of its steps. */
export const wordsOnLine = (
  template: ClaimMessage,
  line: Line,
  { from, stage }: Pick<AboutClaim, 'from' | 'stage'>,
  values: MessageValues,
): MessageWords => byTemplate[template]({ from: placeOn(line, from), to: placeOn(line, stage), values })

/** A message about a claim. */
export const claimMessageWords = (
  template: ClaimMessage,
  { values, about = anyClaim }: Pick<Message, 'values' | 'about'>,
): MessageWords => wordsOnLine(template, lineOf(about), about, values)
