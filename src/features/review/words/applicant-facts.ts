import { claimNumberWords } from '@domain/claim/claim-number'
import { workerKindNames } from '@domain/claim/draft'
import type { ReviewView } from '@contract/views'
import type { Fact } from './fact-list'
import { regionName } from './region-name'

function yesOrNo(value: boolean | null, no: string): string {
  if (value === null) return '没有填'
  return value ? '是' : no
}

/** What is known of the person, in the order in which it is checked. */
export function applicantFacts({ applicant, employer, employerNamed, number }: ReviewView): Fact[] {
  const { householdRegister, workerKind, labourRelation, unionMember } = applicant
  return [
    ...(number ? [{ label: '受理号', value: claimNumberWords(number) }] : []),
    { label: '身份证号', value: applicant.idNumberMask },
    { label: '手机号', value: applicant.phoneMask },
    { label: '户籍地', value: householdRegister === null ? '没有填' : regionName(householdRegister) },
    { label: '工作类型', value: workerKind === null ? '没有选' : workerKindNames[workerKind] },
    { label: '工作单位', value: employer?.name ?? '没有选' },
    { label: '单位工会', value: employer?.union?.name ?? (employerNamed ? '还没找到' : '没有工会') },
    { label: '劳动关系', value: yesOrNo(labourRelation, '没有') },
    { label: '工会会员', value: yesOrNo(unionMember, '还不是') },
  ]
}
