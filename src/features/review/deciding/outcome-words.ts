import { conditionsOf } from '@domain/policy/decide/conditions-of'
import type { Measure } from '@domain/policy/pack/measure'
import { yuanText, type Cents } from '@domain/money'
import type { ReviewView } from '@contract/views'
import type { ReviewStep } from './use-decide'
import { passWordsOf } from '../words/level-words'
import { staffLabel } from '../words/reason-staff'
import { correctionNames } from '../words/return-choices'

export type OutcomeWords = { title: string; told: string; details: readonly string[] }

/** What was decided and what the worker was told, to read back. */
export function outcomeWords(
  decision: ReviewStep,
  view: Pick<
    ReviewView,
    'applicant' | 'tickets' | 'level' | 'readingTurn' | 'packId' | 'measureId' | 'stage'
  >,
  payable: Cents,
  measure: Measure | null,
): OutcomeWords {
  const { applicant, tickets } = view
  const pass = passWordsOf(view)
  const told = `已经告诉${applicant.name}：`
  switch (decision.action) {
    case 'keepChecks':
      return {
        title: '核对结果已保存',
        told: '',
        details: [`仍在待办里，同事可见。回到待办可以选中几份，批量${pass.button}。`],
      }
    case 'proposeApproval':
      return { title: pass.done, told: '', details: [pass.told.join(yuanText(payable))] }
    case 'forward':
    case 'approve':
      return { title: pass.done, told, details: [pass.told.join(yuanText(payable))] }
    case 'assignUnion':
      return { title: '已转给单位工会', told, details: ['找到单位工会了，由它核对身份和车票。'] }
    case 'return': {
      const { fields, message } = decision.correction
      return {
        title: '已退回补正',
        told,
        details: [`要改：${correctionNames(fields, tickets).join('、')}`, message],
      }
    }
    case 'refuse': {
      const condition = measure && conditionsOf(measure).find(({ id }) => id === decision.conditionId)
      const reason = condition ? [`没有符合：${staffLabel(condition.label)}`] : []
      return { title: '已决定不通过', told, details: [...reason, decision.message] }
    }
  }
}
