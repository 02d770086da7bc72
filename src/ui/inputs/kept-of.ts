import { normaliseBankCard } from '@domain/person/bank-card'
import { normaliseIdNumber } from '@domain/person/id-number'
import { normalisePhone } from '@domain/person/phone'

export type BoxKind = 'text' | 'number' | 'digit' | 'idcard' | 'phone' | 'card'

/** Numbers of a known length: typed longer, there is something in them that is no part of the number. */
const numbers: Partial<Record<BoxKind, { length: number; clean: (typed: string) => string }>> = {
  idcard: { length: 18, clean: normaliseIdNumber },
  phone: { length: 11, clean: normalisePhone },
  card: { length: 19, clean: normaliseBankCard },
}

/**
 * What a box keeps of what was typed or pasted: all of it while it fits, so that nobody's spaces vanish under the fingers; cleaned
 * when it is longer. `leftOut` when even that is too long: then it has to be said.
 */
export function keptOf(
  typed: string,
  kind: BoxKind,
  longest: number,
  clean: ((typed: string) => string) | undefined,
): { text: string; leftOut: boolean } {
  const number = numbers[kind]
  const fits = typed.length <= (number?.length ?? longest)
  const text = fits ? typed : (number?.clean ?? clean ?? unchanged)(typed)
  return { text: text.slice(0, longest), leftOut: text.length > longest }
}

const unchanged = (typed: string): string => typed
