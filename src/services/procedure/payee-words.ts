import type { Payee, Procedure } from '@domain/procedure/procedure'
import type { ApplicantKind } from '@domain/procedure/applicant'
import type { Line } from './line'
import { caller, shortOffice } from './office-words'
import { lastReview, paymentOf } from './steps-around'

/** Who gets the money. */
export const whose: Record<ApplicantKind, string> = {
  worker: '您',
  enterprise: '企业',
  agency: '公司',
  union: '工会',
}

const intoWhat: Record<Payee['kind'], { into: string; shortInto: string; number: string; look: string }> = {
  none: { into: '您的账户里', shortInto: '账户里', number: '账号', look: '查一查账户' },
  cardAfterApproval: { into: '您的卡里', shortInto: '卡里', number: '卡号', look: '查一查卡' },
  accountOnForm: { into: '填写的账户里', shortInto: '账户里', number: '账号', look: '查一查账户' },
  cardPerRow: { into: '每个人的卡里', shortInto: '每个人的卡里', number: '卡号', look: '请大家查一查卡' },
}

/** Where the money goes, in the words of who gets it. */
export const payeeWords = ({ payee }: Procedure) => intoWhat[payee.kind]

/** What the amount is while nobody has looked. */
export const prospect = ({ procedure }: Line): string => `${whose[procedure.applicant]}可能领到`

/** Who approves, as an applicant says it. */
export const approver = (line: Line): string => {
  const review = lastReview(line)
  return review ? shortOffice(line.offices, review.office.role) : caller(line)
}

/** Who pays, by the name that is asked for. */
export const payer = (line: Line, name: (role: string) => string): string =>
  name(paymentOf(line)?.office.role ?? lastReview(line)?.office.role ?? '')
