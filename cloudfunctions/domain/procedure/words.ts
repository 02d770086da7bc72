import { roleOf, type CityOffices } from '../organisation/offices'
import type { Procedure } from './procedure'
import type { ApplicantKind } from './applicant'
import { stageKindOf, stepOfStage, type StageKind } from './stages'
import type { Step } from './step'

type Line = Pick<Procedure, 'steps'>
type StaffLine = Pick<Procedure, 'steps' | 'applicant' | 'payee'>

/** Stages that are called the same in every procedure; the others are named by their office. */
const fixedNames = {
  draft: '还没提交',
  finding: '正在找单位工会',
  notice: '公示中',
  choice: '请您选房',
  returned: '要您补正',
  approved: '审批通过',
  inPayment: '正在打款',
  paid: '钱已打出',
  paymentFailed: '钱没打进去',
  done: '已办好',
  refused: '没有通过',
  withdrawn: '您已撤回',
} as const satisfies Partial<Record<StageKind, string>>

const shortNameOf = (offices: CityOffices, step: Step): string =>
  roleOf(offices, step.office.role)?.shortName ?? ''

/** What an office does in a step: 核对, 公示, 打款. */
export function workName(offices: CityOffices, step: Step): string {
  if (step.words?.work !== undefined) return step.words.work
  switch (step.kind) {
    case 'review':
      return roleOf(offices, step.office.role)?.workName ?? '审核'
    case 'notice':
      return '公示'
    case 'choice':
      return '选房'
    case 'record':
      return step.label
    case 'payment':
      return '打款'
  }
}

/** A stage as the applicant reads it: 单位工会核对中. */
export function stageName(procedure: Line, offices: CityOffices, stage: string): string {
  const kind = stageKindOf(procedure, stage)
  const step = stepOfStage(procedure, stage)
  if (step !== null && step.kind !== 'payment') {
    const words = kind === 'finding' && step.kind === 'review' ? step.finding?.words : step.words
    if (words?.stage !== undefined) return words.stage
    if (kind === 'record') return `等${shortNameOf(offices, step)}${workName(offices, step)}`
    if (kind === 'review') return `${shortNameOf(offices, step)}${workName(offices, step)}中`
  }
  return kind === 'review' || kind === 'record' ? '' : fixedNames[kind]
}

/** A step as a line of a timeline says it: 上级工会复核. */
export const stepTitle = (offices: CityOffices, step: Step): string =>
  step.words?.title ?? `${shortNameOf(offices, step)}${workName(offices, step)}`

/** What waits before an office: 待核对. A notice waits for nobody: it runs. */
export const waitingName = (offices: CityOffices, step: Step): string =>
  step.kind === 'notice' ? fixedNames.notice : `待${workName(offices, step)}`

/** Whoever applies, as staff say it. */
const applicantNames: Record<ApplicantKind, string> = {
  worker: '本人',
  enterprise: '企业',
  agency: '机构',
  union: '工会',
}

/** Whoever applies by a procedure, as staff say it: 本人, 企业. */
export const applicantName = ({ applicant }: Pick<Procedure, 'applicant'>): string =>
  applicantNames[applicant]

/** What says where the money goes: a card number, or the number of an account. */
export const accountName = ({ payee }: Pick<Procedure, 'payee'>): string =>
  payee.kind === 'accountOnForm' ? '账号' : '卡号'

const staffNames = (line: StaffLine): Partial<Record<StageKind, string>> => ({
  returned: `等${applicantName(line)}补正`,
  withdrawn: `${applicantName(line)}已撤回`,
  approved: '已批准，待打款',
  inPayment: '在打款批次里',
  paymentFailed: `打款失败，等${applicantName(line)}改${accountName(line)}`,
  choice: `等${applicantName(line)}选房`,
})

/** A stage as staff read it; `liesHere`: with the office that reads it. The other names speak to the applicant. */
export function staffStageName(
  procedure: StaffLine,
  offices: CityOffices,
  stage: string,
  liesHere: boolean,
): string {
  const kind = stageKindOf(procedure, stage)
  const step = stepOfStage(procedure, stage)
  if (liesHere && kind === 'finding') return '要找到单位工会'
  if (liesHere && step !== null && (kind === 'review' || kind === 'record'))
    return `待您${workName(offices, step)}`
  return staffNames(procedure)[kind] ?? stageName(procedure, offices, stage)
}
