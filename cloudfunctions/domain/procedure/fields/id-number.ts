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

/** How a spreadsheet writes a long number out: `2.20104E+17`, and what is left of it without what parts groups. */
const writtenShort = /^\d[\d.]{0,20}E\+?\d+$/

/** The number of an identity card. */
export const idNumber: KindRules = {
  sealed: true,
  secret: true,
  normalise: readText(normaliseIdNumber),
  problem(value, _field, today) {
    // A spreadsheet has lost digits of a number that it kept as one: nothing is made of it.
    if (typeof value === 'number') return 'numberCell'
    const written = textIn(value)
    if (written === '') return 'missing'
    if (writtenShort.test(written)) return 'numberCell'
    const problem = idNumberProblem(written, today)
    return problem && problems[problem]
  },
  mask: (value) => maskIdNumber(textIn(value)),
  view: textIn,
}
