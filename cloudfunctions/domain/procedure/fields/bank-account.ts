import { bankCardProblem, normaliseBankCard } from '../../person/bank-card'
import { maskBankCard } from '../../person/mask'
import { readText, textIn, type FieldProblem, type KindRules } from './field-value'

const cardProblems = {
  length: 'accountLength',
  characters: 'accountCharacters',
  sameDigits: 'accountSameDigits',
  checkDigit: 'accountCheckDigit',
  againDiffers: 'accountCheckDigit',
} as const satisfies Record<string, FieldProblem>

/** Every bank numbers the accounts of enterprises in its own way, without a common check digit. */
const [shortestAccount, longestAccount] = [8, 32]

function problemOfEnterprise(account: string): FieldProblem | null {
  if (!/^\d+$/.test(account)) return 'accountCharacters'
  if (account.length < shortestAccount || account.length > longestAccount) return 'accountLength'
  return /^(\d)\1*$/.test(account) ? 'accountSameDigits' : null
}

/** Where money goes: an enterprise's account, or a person's card. */
export const bankAccount: KindRules = {
  sealed: true,
  secret: true,
  normalise: readText(normaliseBankCard),
  problem(value, { account = 'enterprise' }) {
    const written = textIn(value)
    if (written === '') return 'missing'
    if (account === 'enterprise') return problemOfEnterprise(written)
    const problem = bankCardProblem(written)
    return problem && cardProblems[problem]
  },
  mask: (value) => maskBankCard(textIn(value)),
  view: textIn,
}
