import type { Asker } from '@domain/packs/asker'
import type { Facts } from '@domain/policy/pack/condition'
import type { Measure } from '@domain/policy/pack/measure'

/** Who reads: nobody reads a sentence that is meant for somebody else. */
export const audienceOf = ({ asker }: Facts): Asker =>
  asker === 'enterprise' || asker === 'agency' ? asker : 'worker'

const names: Readonly<Record<Asker, string>> = { worker: '您', enterprise: '单位', agency: '公司' }

/** Whose money and conditions the answers are about: `您`, `单位`, `公司`. */
export const whoseWords = (facts: Facts): string => names[audienceOf(facts)]

/** What to do instead, where the measure is for somebody else and says so to this reader. */
export const insteadFor = ({ forWhom }: Measure, facts: Facts): string | undefined =>
  forWhom.instead?.[audienceOf(facts)]
