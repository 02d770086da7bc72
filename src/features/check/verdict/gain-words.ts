import type { MeasureResult } from './measure-result'
import { moneyWords } from '../answering/value-words'

const firstSentence = (text: string) => text.split('。')[0] ?? text

/** What a measure gives, beside its title: `困难职工慰问金：慰问金，文件没写金额`. A figure only where the source states one. */
export function gainWords({ measure, amount }: MeasureResult): string {
  const rule = measure.amount
  switch (rule.kind) {
    case 'service':
      return `${measure.title}：${firstSentence(rule.what)}`
    case 'notStated':
      return `${measure.title}：${firstSentence(rule.what)}，文件没写金额`
    case 'money':
      return `${measure.title}：${amount.note ?? `${amount.lead} ${moneyWords(amount.cents ?? 0)}`}`
  }
}
