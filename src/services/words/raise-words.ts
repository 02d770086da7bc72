import type { Flag } from '@domain/claim/flag'
import { yuanText } from '@domain/money'
import { officeName } from '../procedure/office-words'

/** Who raised the amount, from what to what: `上级工会：188 元改成 300 元`. */
export const raiseLines = (flags: readonly Flag[]): string[] =>
  flags.flatMap(({ kind, level, before, after }) =>
    kind === 'amountRaised' && level && before !== undefined && after !== undefined
      ? [`${officeName(level)}：${yuanText(before)} 元改成 ${yuanText(after)} 元`]
      : [],
  )

/** Which offices took over a ticket, or any ticket, whose original was not confirmed before: `上级工会`. */
export const addedBy = (flags: readonly Flag[], ticketId?: string): string[] => [
  ...new Set(
    flags.flatMap((flag) =>
      flag.kind === 'originalAdded' && flag.level && (ticketId === undefined || flag.ticketId === ticketId)
        ? [officeName(flag.level)]
        : [],
    ),
  ),
]
