import type { Day } from '@domain/calendar/day'
import type { Cents } from '@domain/money'
import type { AmountPart, AmountRule } from '@domain/policy/pack/amount'
import type { Facts } from '@domain/policy/pack/condition'
import type { AmountLine, Decision } from '@domain/policy/decide/decision'
import type { Measure } from '@domain/policy/pack/measure'
import type { Pack } from '@domain/policy/pack/pack'
import { generalLine, workingLine } from './amount-lines'

/** What a measure gives this person: a figure with a word before it, or words alone. */
export type AmountWords = {
  lead: string
  cents: Cents | null
  note: string | null
  /** How it was worked out, a line each. */
  working: string[]
}

export const callAboutAmount = '文件没写金额，请打电话问。'

const refusing: readonly Decision['entitlement'][] = ['notEligible', 'notForYou', 'byReference']

const partsOf = (rule: AmountRule): readonly AmountPart[] => (rule.kind === 'money' ? rule.parts : [])

function eachLine(
  rule: AmountRule,
  lines: readonly AmountLine[],
  say: (part: AmountPart, line: AmountLine) => readonly string[],
): string[] {
  const parts = partsOf(rule)
  return lines.flatMap((line) => {
    const part = parts.find(({ id }) => id === line.id)
    return part ? say(part, line) : []
  })
}

/** What the measure gives in general. */
export function generalWords(
  pack: Pack,
  { amount: rule }: Measure,
  lines: readonly AmountLine[],
  today: Day,
): string[] {
  return eachLine(rule, lines, (part, line) => generalLine(pack, part, line, today))
}

/** An amount in words. A figure the source does not give is never a 0. */
export function amountWords(
  pack: Pack,
  measure: Measure,
  decision: Decision,
  facts: Facts,
  today: Day,
): AmountWords {
  const { amount } = decision
  const rule = measure.amount
  if (rule.kind === 'service') return { lead: '', cents: null, note: rule.what, working: [] }
  if (rule.kind === 'notStated')
    return { lead: '', cents: null, note: `${rule.what}。${callAboutAmount}`, working: [] }
  const verb = amount.discount ? '能省' : '能领'
  const general = generalWords(pack, measure, amount.lines, today)
  if (refusing.includes(decision.entitlement) || amount.state === 'open') {
    const most = amount.cap !== null && amount.cap > 0
    return {
      lead: most ? `最高${verb}` : '',
      cents: most ? amount.cap : null,
      note: most ? null : general.join('；'),
      working: most ? general : [],
    }
  }
  const working = eachLine(rule, amount.lines, (part, line) =>
    line.sum > 0 || amount.lines.length === 1 ? [workingLine(pack, part, line, facts, today)] : [],
  )
  if (amount.payable === 0)
    return {
      lead: '按您填的数',
      cents: amount.payable,
      note: '条件符合，但算下来是 0 元。数填错了可以改。',
      working,
    }
  return { lead: amount.atMost ? `最高${verb}` : verb, cents: amount.payable, note: null, working }
}
