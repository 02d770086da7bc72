import { creditCodeProblem, normaliseCreditCode } from '../../organisation/credit-code'
import { maskIdNumber } from '../../person/mask'
import { readText, textIn, type FieldProblem, type KindRules } from './field-value'

const problems = {
  length: 'creditLength',
  registrationNumber: 'creditLength',
  characters: 'creditCharacters',
  confusedLetter: 'creditCharacters',
  checkDigit: 'creditCheckDigit',
} as const satisfies Record<string, FieldProblem>

/** The unified social credit code of an organisation. It is no secret, and a list does not need all of it. */
export const creditCode: KindRules = {
  sealed: false,
  secret: false,
  normalise: readText(normaliseCreditCode),
  problem(value) {
    const code = textIn(value)
    if (code === '') return 'missing'
    const problem = creditCodeProblem(code)
    return problem && problems[problem]
  },
  mask: (value) => maskIdNumber(textIn(value)),
  view: textIn,
}
