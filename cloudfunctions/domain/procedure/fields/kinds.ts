import type { FieldKind } from '../field'
import { bankAccount } from './bank-account'
import { choice } from './choice'
import { contractTerm } from './contract-term'
import { count } from './count'
import { creditCode } from './credit-code'
import { day } from './day'
import { district } from './district'
import { employer } from './employer'
import type { KindRules } from './field-value'
import { idNumber } from './id-number'
import { money } from './money'
import { name } from './name'
import { phone } from './phone'
import { region } from './region'
import { registerPlace } from './register-place'
import { text } from './text'
import { yesNo } from './yes-no'

/** The rules of every kind of field. A new kind is a file and a row here. */
export const kindRules: Record<FieldKind, KindRules> = {
  text,
  name,
  idNumber,
  phone,
  region,
  choice,
  yesNo,
  count,
  money,
  day,
  creditCode,
  bankAccount,
  employer,
  district,
  registerPlace,
  contractTerm,
}
