import { workerKindNames } from '@domain/application/draft'
import { stageNames } from '@domain/application/stage'
import { yuanText } from '@domain/money'
import { roleNames } from '@domain/organisation/role'
import { ticketKindNames, type Ticket } from '@domain/ticket/ticket'
import { ConsentPurpose } from '@contract/session-calls'
import type { OwnClaim } from '@contract/data-calls'
import { consentWords } from '@/services/consent-words'
import { instantWords, plainDay } from '@/services/day-words'
import { regionName } from '@/services/regions'
import type { MyData } from './use-my-data'

/** One thing that is kept, as a line of the screen and of the copied text. */
export type DataLine = { label: string; value: string }

const yesNo = (value: boolean | null): string => (value === null ? '' : value ? '是' : '不是')

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
  const { applicant, tickets, photoCount, payable } = claim
  const { householdRegister, workerKind } = applicant
  const lines: DataLine[] = [
    { label: '走到哪一步', value: stageNames[claim.stage] },
    { label: '开始填写', value: instantWords(claim.createdAt, null) },
    { label: '提交', value: claim.submittedAt ? instantWords(claim.submittedAt, null) : '' },
    { label: '姓名', value: applicant.name },
    { label: '身份证号', value: applicant.idNumberMask },
    { label: '手机号', value: applicant.phoneMask },
    { label: '老家户口', value: householdRegister ? regionName(householdRegister) : '' },
    { label: '做哪种工作', value: workerKind ? workerKindNames[workerKind] : '' },
    { label: '工作单位', value: claim.employerName ?? '' },
    { label: '和单位有劳动关系', value: yesNo(applicant.labourRelation) },
    { label: '是工会会员', value: yesNo(applicant.unionMember) },
    ...tickets.map((ticket, index) => ({ label: `第 ${index + 1} 张票`, value: ticketWords(ticket) })),
    { label: '照片和文件', value: photoCount > 0 ? `${photoCount} 份` : '' },
    { label: '算出来的金额', value: payable === null ? '' : `${yuanText(payable)} 元` },
  ]
  return lines.filter(({ value }) => value !== '')
}

const consentTitle = (purpose: string): string => {
  const known = ConsentPurpose.safeParse(purpose)
  return known.success ? consentWords[known.data].title : purpose
}

/** What is kept of the account itself. */
export function accountLines({ consents, roles, keptAnswers }: MyData): DataLine[] {
  return [
    ...consents.map(({ purpose, at }) => ({
      label: `同意：${consentTitle(purpose)}`,
      value: instantWords(at, null),
    })),
    ...roles.map(({ role, organisationName }) => ({
      label: '工作人员身份',
      value: `${organisationName}，${roleNames[role]}`,
    })),
    ...keptAnswers.map(({ keptAt }) => ({ label: '存的查询回答', value: instantWords(keptAt, null) })),
  ]
}

const textOf = ({ label, value }: DataLine): string => `${label}：${value}`

/** Everything as plain text, to be pasted anywhere. */
export function dataText(data: MyData): string {
  const claims = data.claims.map((claim, index) =>
    [`【申请 ${index + 1}】出行补贴`, ...claimLines(claim).map(textOf)].join('\n'),
  )
  return ['留工通里存的我的信息', ...accountLines(data).map(textOf), ...claims].join('\n\n')
}
