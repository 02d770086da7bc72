import { isFinal, type StageKind } from '@domain/procedure/stages'
import { accountName, applicantName, staffStageName, stageName, workName } from '@domain/procedure/words'
import { officeKindName, officeName, sendWord, shortOffice, shortWork } from './office-words'
import { officeAt, type Place } from './place'
import { before, lastReview, reviewBefore } from './steps-around'

/** Whether a claim lies before the office from which it is looked at. */
export const liesAt = (place: Place, role: string): boolean => officeAt(place) === role

/** A stage as the staff of an office say it; the applicant's own names speak to the applicant. */
export function staffName(place: Place, role: string): string {
  const { line, stage, kind, step } = place
  if (kind === 'review' && step === null) return '正在办'
  return staffStageName(line.procedure, line.offices, stage, liesAt(place, role))
}

/** A stage as anybody else's claim is told of: without whom it waits for. */
export const plainName = ({ line, stage, kind, step }: Place): string =>
  kind === 'review' && step === null ? '正在办' : stageName(line.procedure, line.offices, stage)

/** How a stage is marked in a list, null where nothing has happened yet that anybody should see. */
export function staffMark({
  kind,
  passed,
}: Place): { tone: 'ok' | 'warn' | 'danger'; icon: 'check' | 'warning' } | null {
  const marks: Partial<Record<StageKind, ReturnType<typeof staffMark>>> = {
    paymentFailed: { tone: 'warn', icon: 'warning' },
    refused: { tone: 'danger', icon: 'warning' },
    withdrawn: null,
    finding: null,
  }
  const known = marks[kind]
  if (known !== undefined) return known
  return passed > 0 || isFinal(kind) ? { tone: 'ok', icon: 'check' } : null
}

/** What the amount is once it is no longer being checked here, null while it is only applied for. */
export function staffAmountName({ line, kind, step }: Place): string | null {
  const fixed: Partial<Record<StageKind, string>> = {
    approved: '批准的金额',
    inPayment: '应付金额',
    paid: '已付金额',
    paymentFailed: '打款失败金额',
    done: '批准的金额',
    refused: '申请的金额',
  }
  if (fixed[kind] !== undefined) return fixed[kind]
  if (step === null || kind === 'finding') return null
  const review = reviewBefore(line, step)
  if (review === null) return null
  const { role } = step.office
  if (before(line, step) === review && kind === 'review')
    return `${sendWord(line.offices, role)}${shortOffice(line.offices, role)}的金额`
  return review === lastReview(line) ? '批准的金额' : `${shortWork(line, review)}的金额`
}

/** Who has a claim now, as the last line of its history says it; null where nobody has. */
export function staffNow(place: Place): string | null {
  const { line, kind, step } = place
  const { procedure, offices } = line
  const person = applicantName(procedure)
  const office = step && `${officeName(step.office.role, offices)}${workName(offices, step)}`
  const now: Partial<Record<StageKind, string | null>> = {
    finding: `${officeKindName(offices, officeAt(place) ?? '')}找单位工会`,
    review: office,
    notice: '公示中',
    record: office && `等${office}`,
    choice: `等${person}选房`,
    returned: `等${person}补正`,
    approved: '待打款',
    inPayment: '待银行回复',
    paymentFailed: `等${person}改${accountName(procedure)}`,
  }
  return now[kind] ?? null
}
