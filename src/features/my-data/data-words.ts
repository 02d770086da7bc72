import { claimNumberWords } from '@domain/claim/claim-number'
import { yuanText } from '@domain/money'
import { applicationStateNames } from '@domain/organisation/enterprise-application'
import { roleName } from '@/services/phone/city'
import { ticketKindNames, type Ticket } from '@domain/ticket/record/ticket'
import { ConsentPurpose } from '@contract/session-calls'
import type { LineState } from '@domain/payment/batch'
import type { Look, OwnClaim } from '@contract/data-calls'
import { consentWords } from '@/services/words/consent-words'
import { instantWords, plainDay } from '@/services/words/day-words'
import { messageWords, type Message } from '@/services/words/message-words'
import { regionName } from '@/services/phone/regions'
import { shownSections } from '@/services/claim/shown-form'
import { applicantName } from '@/services/procedure/applicant-words'
import { lineOf, measureName } from '@/services/procedure/line'
import { placeOf } from '@/services/procedure/place'
import { objectionLines } from './objection-lines'
import type { MyData } from './use-my-data'

/** One thing that is kept, as a line of the screen and of the copied text. */
export type DataLine = { label: string; value: string }

/** What the form says, a line a field; what was not entered has none. */
const formLines = (claim: OwnClaim): DataLine[] => {
  const employer = claim.employerName === null ? null : { ...noEmployer, name: claim.employerName }
  return shownSections({ ...claim, employer }, regionName).flatMap(({ fields }) =>
    fields.flatMap(({ field, text }) => (text === null ? [] : [{ label: field.label, value: text }])),
  )
}

const noEmployer = { id: '', name: '', district: '', union: null, districtUnion: null }

const ticketWords = ({ kind, day, from, to, fare, number }: Ticket): string =>
  [
    kind && ticketKindNames[kind],
    day && plainDay(day),
    (from || to) && `${from || '？'}到${to || '？'}`,
    fare !== null && `${yuanText(fare)} 元`,
    number && `票号 ${number}`,
  ]
    .filter(Boolean)
    .join('，') || '还没填'

/** What one claim keeps, a line each; empty fields are left out. */
export function claimLines(claim: OwnClaim): DataLine[] {
  const { tickets, photoCount, payable, number, bankCardMask, payments = [] } = claim
  const lines: DataLine[] = [
    { label: '受理号', value: number ? claimNumberWords(number) : '' },
    { label: '走到哪一步', value: applicantName(placeOf(claim)) },
    { label: '开始填写', value: instantWords(claim.createdAt, null) },
    { label: '提交', value: claim.submittedAt ? instantWords(claim.submittedAt, null) : '' },
    ...formLines(claim),
    ...tickets.map((ticket, index) => ({ label: `第 ${index + 1} 张票`, value: ticketWords(ticket) })),
    { label: '照片和文件', value: photoCount > 0 ? `${photoCount} 份` : '' },
    { label: '算出来的金额', value: payable === null ? '' : `${yuanText(payable)} 元` },
    { label: '收钱的卡', value: bankCardMask ? `尾号 ${bankCardMask.slice(-4)}` : '' },
    ...payments.map(({ amount, state, cardMask }, index) => ({
      label: `第 ${index + 1} 次打款`,
      value: `${yuanText(amount)} 元，尾号 ${cardMask.slice(-4)}，${paymentNames[state]}`,
    })),
  ]
  return lines.filter(({ value }) => value !== '')
}

const paymentNames: Record<LineState, string> = {
  open: '还没有结果',
  paid: '打成了',
  failed: '没打成',
  takenOut: '拿出来了，没打',
}

const lookNames: Record<Look['event'], string> = {
  opened: '打开看过这份申请',
  identityRevealed: '看过完整的身份证号和手机号',
  outputMade: '做过一份打印用的文件，里面有您的姓名和这份申请',
  batchExported: '导出过打款名单，里面有您的卡号',
}

/** Who looked at a claim, by office: names of officers are not kept there. */
export const lookLines = (looks: readonly Look[]): DataLine[] =>
  looks.map(({ event, at, role, organisationName }) => ({
    label: `${organisationName}，${roleName(role)}`,
    value: `${instantWords(at, null)}，${lookNames[event]}`,
  }))

/** Every message as it stands in the inbox. */
export const messageLines = (messages: readonly Message[]): DataLine[] =>
  messages.map((message) => {
    const { title, text } = messageWords(message)
    return { label: instantWords(message.at, null), value: `${title}。${text}` }
  })

const consentTitle = (purpose: string): string => {
  const known = ConsentPurpose.safeParse(purpose)
  return known.success ? consentWords[known.data].title : purpose
}

const enterpriseLines = (enterprise: MyData['enterprise']): DataLine[] =>
  enterprise
    ? [
        { label: '单位登记', value: `${enterprise.companyName}，${applicationStateNames[enterprise.state]}` },
        { label: '登记的信用代码', value: enterprise.creditCode },
        { label: '登记时填的姓名', value: enterprise.name },
        { label: '登记的时间', value: instantWords(enterprise.askedAt, null) },
      ]
    : []

/** What is kept of the account itself. */
export function accountLines({ since, consents, roles, keptAnswers, enterprise }: MyData): DataLine[] {
  return [
    { label: '账号从什么时候有', value: instantWords(since, null) },
    ...consents.map(({ purpose, at }) => ({
      label: `同意：${consentTitle(purpose)}`,
      value: instantWords(at, null),
    })),
    ...roles.map(({ role, organisationName }) => ({
      label: '工作人员身份',
      value: `${organisationName}，${roleName(role)}`,
    })),
    ...enterpriseLines(enterprise),
    ...keptAnswers.map(({ keptAt }) => ({ label: '存的查询回答', value: instantWords(keptAt, null) })),
  ]
}

const textOf = ({ label, value }: DataLine): string => `${label}：${value}`

/** Everything as plain text, to be pasted anywhere. */
export function dataText(data: MyData): string {
  const claims = data.claims.map((claim, index) =>
    [
      `【申请 ${index + 1}】${measureName(lineOf(claim))}`,
      ...claimLines(claim).map(textOf),
      claim.looks.length > 0 ? '谁看过：' : '',
      ...lookLines(claim.looks).map(textOf),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  )
  const objections = ['【公示异议】', ...objectionLines(data.objections).map(textOf)].join('\n')
  const messages = ['【消息】', ...messageLines(data.messages).map(textOf)].join('\n')
  return [
    '留工通里存的我的信息',
    accountLines(data).map(textOf).join('\n'),
    ...claims,
    ...(data.objections.length > 0 ? [objections] : []),
    ...(data.messages.length > 0 ? [messages] : []),
  ].join('\n\n')
}
