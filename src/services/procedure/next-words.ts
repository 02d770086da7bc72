import type { Step } from '@domain/procedure/step'
import { workName } from '@domain/procedure/words'
import type { Line } from './line'
import { sendTo, shortWork } from './office-words'
import { after, afterBundle, isSameDue, paymentOf } from './steps-around'

/** How a step is followed, after what its own office does: `，报到市里`, `，打款`. Nothing after the last. */
function followed(line: Line, step: Step): string {
  const next = after(line, step)
  if (next === null) return ''
  const own = next.office.role === step.office.role
  if (next.kind === 'notice') return '，再公示'
  if (next.kind === 'choice') return '，再由您选房'
  if (own) return next.kind === 'payment' ? '，打款' : `，再${workName(line.offices, next)}`
  if (next.kind === 'payment') return `，再由${shortWork(line, next)}`
  return `，${sendTo(line, next)}`
}

/** What an office does now and what follows: 上级工会复核，报到市里. */
export function nextOf(line: Line, step: Step): string {
  if (step.words?.next !== undefined) return step.words.next
  if (step.kind !== 'notice') return `${shortWork(line, step)}${followed(line, step)}`
  const next = after(line, step)
  return `公示完，${next === null ? '就办好了' : next.kind === 'choice' ? '您选房' : shortWork(line, next)}`
}

/**
 * What has to be done by the day of a step: 核对完. Where the source gives one day for handing everything on, or for paying, it is
 * that which has to be done; null where there is no day.
 */
export function deedOf(line: Line, step: Step): string | null {
  if (step.kind !== 'review' || step.due === null) return null
  const payment = paymentOf(line)
  if (payment !== null && isSameDue(step.due, payment.due)) return '打完款'
  const next = after(line, step)
  if ('day' in step.due && next?.kind === 'review') return sendTo(line, next)
  const above = 'day' in step.due ? afterBundle(line, step) : null
  if (above !== null) return sendTo(line, above)
  return `${workName(line.offices, step)}完`
}
