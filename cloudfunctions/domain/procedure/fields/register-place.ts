import { provinceOf } from '../../person/province'
import { visibleText } from '../../typed-text'
import { readText, textIn, type KindRules } from './field-value'

const longest = 60

/**
 * Where a household register is, in words, as an office's list has it: `四川省南充市仪陇县` (000 附件2). What matters is the province; what
 * follows is kept as it was written, because counties are renamed and a register keeps the old name.
 */
export const registerPlace: KindRules = {
  sealed: false,
  secret: false,
  normalise: readText((typed) => visibleText(typed).replace(/ /g, '')),
  problem(value) {
    const place = textIn(value)
    if (place === '') return 'missing'
    if ([...place].length > longest) return 'tooLong'
    return provinceOf(place) === null ? 'provinceMissing' : null
  },
  mask: textIn,
  view: textIn,
}
