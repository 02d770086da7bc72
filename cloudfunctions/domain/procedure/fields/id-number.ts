import { idNumberProblem, normaliseIdNumber } from '../../person/id-number'
import { maskIdNumber } from '../../person/mask'
import { readText, textIn, type FieldProblem, type KindRules } from './field-value'

const problems = {
  length: 'idLength',
  legacy15: 'idLegacy15',
  characters: 'idCharacters',
  province: 'idProvince',
  birthday: 'idBirthday',
  checkDigit: 'idCheckDigit',
} as const satisfies Record<string, FieldProblem>

/** The number of an identity card. */
export const idNumber: KindRules = {
  sealed: true,
  secret: true,
  normalise: readText(normaliseIdNumber),
  problem(value, _field, today) {
    const written = textIn(value)
    if (written === '') return 'missing'
    const problem = idNumberProblem(written, today)
    return problem && problems[problem]
  },
  mask: (value) => maskIdNumber(textIn(value)),
  view: textIn,
}
