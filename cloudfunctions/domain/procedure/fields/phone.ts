import { maskPhone } from '../../person/mask'
import { isMobile, normalisePhone } from '../../person/phone'
import { readText, textIn, type KindRules } from './field-value'

/** A mobile number of the mainland. */
export const phone: KindRules = {
  sealed: true,
  secret: true,
  normalise: readText(normalisePhone),
  problem(value) {
    const written = textIn(value)
    if (written === '') return 'missing'
    return isMobile(written) ? null : 'phoneNotMobile'
  },
  mask: (value) => maskPhone(textIn(value)),
  view: textIn,
}
