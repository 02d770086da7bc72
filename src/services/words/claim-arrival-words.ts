import { workName } from '@domain/procedure/words'
import { caller, officeKindName, officeName, shortOffice, shortWork } from '../procedure/office-words'
import { finderOf, type Place } from '../procedure/place'
import { paymentOf } from '../procedure/steps-around'
import { dueText, noticeText } from './claim-message-days'
import type { MessageValues, MessageWords } from './message'

/** Where a claim came from, and where it is now. */
export type Way = { from: Place; to: Place; values: MessageValues }

export const idle = '您现在不用做什么。'

/** The money, where the procedure pays any. */
export const amountText = ({ to, values: { amount } }: Way, words: string): string =>
  amount && paymentOf(to.line) !== null ? `${words} ${amount} 元` : ''

/** The office that has it, by its own name where the message has that. */
const named = ({ to: { line, step }, values: { union } }: Way): string =>
  union || (step ? shortOffice(line.offices, step.office.role) : caller(line))

const workAt = ({ to: { line, step } }: Way): string => (step ? workName(line.offices, step) : '核对')

/** What an office does with what it got, by when, and what it wants to see: 某工会会核对，2月22日前核对完。 */
export function looksText(way: Way): string {
  const { step } = way.to
  const bring = (step?.words?.bring ?? '') || idle
  if (step?.kind === 'notice') return `${noticeText(way.values)}${idle}`
  return `${named(way)}会${workAt(way)}，${dueText(way.values, workAt(way))}${bring}`
}

/** Handed in: who looks, or who finds the union that will. */
export function receivedText(way: Way): string {
  const { line } = way.to
  if (!way.values['finding']) return looksText(way)
  const finder = way.values['union'] || officeKindName(line.offices, finderOf(line) ?? '')
  const tickets = line.procedure.parts.some(({ kind }) => kind === 'tickets')
  return `您的单位不在名单里，${finder}先找单位的工会，找到了再告诉您。${tickets ? '请把车票原件留好。' : ''}`
}

/** What is behind a claim that goes on: 单位工会核对通过了. */
function passedTitle({ from: { line, step } }: Way): string {
  if (step === null) return '您的申请往下办了'
  if (step.kind === 'notice') return '您的申请公示完了'
  if (step.kind === 'choice') return '您选好了'
  return `${shortWork(line, step)}${step.kind === 'record' ? '办好了' : '通过了'}`
}

/** A claim that went on to an office. */
export function forwardedWords(way: Way): MessageWords {
  const { from, to } = way
  const amount = amountText(way, '金额')
  const { line, step } = to
  const isSame = step !== null && from.step?.office.role === step.office.role
  const office = step ? officeName(step.office.role, line.offices) : caller(line)
  const now = isSame ? `现在${workAt(way)}` : `已经交给${office}${step ? workAt(way) : ''}`
  return { title: passedTitle(way), text: `${amount && `${amount}，`}${now}，${idle}`, icon: 'send' }
}

/** A claim that stands in public. */
export const inNoticeWords = (way: Way): MessageWords => ({
  title: '您的申请在公示',
  text: `${noticeText(way.values)}公示的名单谁都能看，公示完接着办，${idle}`,
  icon: 'people',
})
