import { visibleText } from '../../typed-text'
import { readText, textIn, type KindRules } from './field-value'

const longestText = 200

/** Words on one line. */
export const text: KindRules = {
  sealed: false,
  secret: false,
  normalise: readText(visibleText),
  problem(value, { least = 1, most = longestText }) {
    const { length } = [...textIn(value)]
    if (length === 0) return 'missing'
    if (length < least) return 'tooShort'
    return length > most ? 'tooLong' : null
  },
  mask: textIn,
  view: textIn,
}
