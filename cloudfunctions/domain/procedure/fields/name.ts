import { mayNameInLatin, normaliseIdNumber } from '../../person/id-number'
import { maskName } from '../../person/mask'
import { isLatinName, isName, normaliseName } from '../../person/name'
import { readText, textIn, type KindRules } from './field-value'

/** A person's name: Latin letters where the card may have them, and not wrong yet while nobody knows which card it is. */
export const name: KindRules = {
  sealed: true,
  secret: false,
  normalise: readText(normaliseName),
  problem(value, { cardField }, _today, content) {
    const written = textIn(value)
    if (written === '') return 'missing'
    if (isName(written)) return null
    const card = cardField === undefined ? '' : normaliseIdNumber(textIn(content[cardField] ?? ''))
    return isLatinName(written) && (card === '' || mayNameInLatin(card)) ? null : 'nameNotHan'
  },
  mask: (value) => maskName(textIn(value)),
  view: textIn,
}
