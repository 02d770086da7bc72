import { claimNumberWords } from '@domain/claim/claim-number'
import { yuanText } from '@domain/money'
import { textIn } from '@domain/procedure/fields/field-value'
import { partOf } from '@domain/procedure/part-of'
import { subjectOf } from '@domain/procedure/subject-of'
import type { ClaimView } from '@contract/views'
import { instantWords } from '@/services/words/day-words'
import { applicantName } from '@/services/procedure/applicant-words'
import { calledName } from '@/services/claim/shown-form'
import { lineOf, measureName } from '@/services/procedure/line'
import { officeName } from '@/services/procedure/office-words'
import { placeOf, type Place } from '@/services/procedure/place'
import { isMoney } from '@/services/words/amount-line-words'
import { districtHotline, hotlinesOf } from '@/services/claim/policy'

export type ReceiptLine = { label: string; value: string }

/** What a person keeps of having handed in a claim: to show, to read out on the phone, to print. */
export type Receipt = { title: string; number: string; lines: ReceiptLine[]; foot: string }

/** The receipt of a claim; null while it has no number. Numbers of person are masks: a picture is passed on. */
export function receiptOf(claim: ClaimView): Receipt | null {
  const { number, employer, tickets, decision, submittedAt } = claim
  if (!number) return null
  const place = placeOf(claim)
  const union = employer?.union ?? employer?.districtUnion
  const district = employer && (employer.districtUnion ?? districtHotline(employer.district))
  const [own] = hotlinesOf(place.line)
  const hotline = district?.phone ? district : own
  const counted = decision.items.filter((item) => item.counted).length
  const lines: ReceiptLine[] = [
    { label: '申请', value: measureName(place.line) },
    ...subjectLines(claim),
    { label: '提交', value: submittedAt ? instantWords(submittedAt, null) : '' },
    { label: '单位', value: employer?.name ?? '' },
    { label: '交给', value: union?.name ?? officeWords(place) },
    ...(partOf(place.line.procedure, 'tickets')
      ? [{ label: '车票', value: `交了 ${tickets.length} 张，算进去 ${counted} 张` }]
      : []),
    {
      label: partOf(place.line.procedure, 'tickets') ? '按现在的票算' : '按现在填的算',
      value: isMoney(decision) ? `${yuanText(decision.amount.payable)} 元` : '',
    },
    { label: '现在', value: applicantName(place) },
    { label: '打电话问', value: hotline ? `${hotline.name} ${hotline.phone}` : '' },
  ]
  return {
    title: '申请收到了（回执）',
    number: claimNumberWords(number),
    lines: lines.filter(({ value }) => value !== ''),
    foot: '这是收到申请的凭据，不是批准。金额以审批为准。',
  }
}

/** Who applies: by what the claim is called, and the number that proves who that is. */
function subjectLines(claim: ClaimView): ReceiptLine[] {
  const { procedure } = lineOf(claim)
  const { name, idNumber, creditCode } = subjectOf(procedure)
  const proof = procedure.place === 'idNumber' ? idNumber : creditCode
  const proven = proof && (claim.masks[proof.id] ?? textIn(claim.form[proof.id] ?? ''))
  return [
    ...(name ? [{ label: name.label, value: calledName(claim) }] : []),
    ...(proof && proven ? [{ label: proof.label, value: proven }] : []),
  ]
}

/** The office that has the claim, where no union of an employer does. */
function officeWords({ line, step }: Place): string {
  const byUnion = line.procedure.steps.some(({ office }) => office.kind === 'unionOfEmployer')
  return byUnion || step === null ? '' : officeName(step.office.role, line.offices)
}
