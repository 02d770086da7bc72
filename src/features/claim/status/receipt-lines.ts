import { claimNumberWords } from '@domain/claim/claim-number'
import { yuanText } from '@domain/money'
import { partOf } from '@domain/procedure/part-of'
import type { ClaimView } from '@contract/views'
import { instantWords } from '@/services/words/day-words'
import { applicantName } from '@/services/procedure/applicant-words'
import { measureName } from '@/services/procedure/line'
import { placeOf } from '@/services/procedure/place'
import { districtHotline, mainHotlines } from '@/services/claim/policy'

export type ReceiptLine = { label: string; value: string }

/** What a person keeps of having handed in a claim: to show, to read out on the phone, to print. */
export type Receipt = { title: string; number: string; lines: ReceiptLine[]; foot: string }

/** The receipt of a claim; null while it has no number. Numbers of person are masks: a picture is passed on. */
export function receiptOf(claim: ClaimView): Receipt | null {
  const { number, applicant, employer, tickets, decision, submittedAt } = claim
  if (!number) return null
  const place = placeOf(claim)
  const office = employer?.union ?? employer?.districtUnion
  const district = employer && (employer.districtUnion ?? districtHotline(employer.district))
  const hotline = district?.phone ? district : mainHotlines[0]
  const counted = decision.items.filter((item) => item.counted).length
  const lines: ReceiptLine[] = [
    { label: '申请', value: measureName(place.line) },
    { label: '姓名', value: applicant.name },
    { label: '身份证号', value: applicant.idNumberMask },
    { label: '提交', value: submittedAt ? instantWords(submittedAt, null) : '' },
    { label: '单位', value: employer?.name ?? '' },
    { label: '交给', value: office?.name ?? '' },
    ...(partOf(place.line.procedure, 'tickets')
      ? [{ label: '车票', value: `交了 ${tickets.length} 张，算进去 ${counted} 张` }]
      : []),
    {
      label: partOf(place.line.procedure, 'tickets') ? '按现在的票算' : '按现在填的算',
      value: `${yuanText(decision.amount.payable)} 元`,
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
