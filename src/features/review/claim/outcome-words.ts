import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { Decision } from '@domain/policy/decide/decision'
import { yuanText } from '@domain/money'
import { stepTitle, workName } from '@domain/procedure/words'
import type { ReviewView } from '@contract/views'
import { calledName } from '@/services/claim/shown-form'
import { lineOf } from '@/services/procedure/line'
import { shortOffice } from '@/services/procedure/office-words'
import { placeOf } from '@/services/procedure/place'
import { isMoney } from '@/services/words/amount-line-words'
import { plainDay } from '@/services/words/day-words'
import type { ReviewStep } from '../deciding/use-decide'
import { passWordsOf, type PassWords } from '../words/pass-words'
import { staffLabel } from '../words/reason-staff'
import { correctionNames, type Returnable } from '../words/return-choices'

export type OutcomeWords = { title: string; told: string; details: readonly string[] }

type Decided = Returnable & Pick<ReviewView, 'masks' | 'role' | 'readingTurn' | 'stage'>

/** What the applicant is told of being passed on; without its amount where what is given is no sum. */
function passedWords({ told: [before, behind] }: PassWords, seen: Decision): string {
  if (isMoney(seen)) return `${before}${yuanText(seen.amount.payable)}${behind}`
  return `${before.slice(0, before.lastIndexOf('，'))}${behind.replace(' 元', '')}`
}

/** What was decided and what the applicant was told, to read back. */
export function outcomeWords(decision: ReviewStep, view: Decided, seen: Decision): OutcomeWords {
  const pass = passWordsOf(view)
  const told = `已经告诉${calledName(view)}：`
  switch (decision.action) {
    case 'keepChecks':
      return {
        title: '核对结果已保存',
        told: '',
        details: [`仍在待办里，同事可见。回到待办可以选中几份，批量${pass.button}。`],
      }
    case 'proposeApproval':
      return { title: pass.done, told: '', details: [passedWords(pass, seen)] }
    case 'forward':
    case 'approve':
      return { title: pass.done, told, details: [passedWords(pass, seen)] }
    case 'assignUnion':
      return { title: '已转给单位工会', told, details: [`找到单位工会了，由它${foundWork(view)}。`] }
    case 'passNotice':
      return { title: '公示结束，已往下办', told: '', details: [] }
    case 'record':
      return {
        title: `已记下：${recordedWork(view)}`,
        told: '',
        details: [plainDay(decision.day), decision.note],
      }
    case 'return': {
      const { fields, message } = decision.correction
      return {
        title: '已退回补正',
        told,
        details: [`要改：${correctionNames(fields, view).join('、')}`, message],
      }
    }
    case 'refuse': {
      const { measure } = lineOf(view)
      const condition = measure && conditionsOf(measure).find(({ id }) => id === decision.conditionId)
      const reason = condition ? [`没有符合：${staffLabel(condition.label)}`] : []
      return { title: '已决定不通过', told, details: [...reason, decision.message] }
    }
  }
}

function recordedWork(view: Decided): string {
  const { line, step } = placeOf(view)
  return step === null ? '' : workName(line.offices, step)
}

/** What the union that was found does with the claim: 核对身份和车票. */
function foundWork(view: Decided): string {
  const { line, step } = placeOf(view)
  if (step === null) return '核对'
  const office = shortOffice(line.offices, step.office.role)
  const title = stepTitle(line.offices, step)
  return title.startsWith(office) ? title.slice(office.length) : workName(line.offices, step)
}
