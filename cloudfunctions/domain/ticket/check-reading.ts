import { normaliseName } from '../person/name'
import type { Claimant } from './record/claimant'
import type { Doubt, FieldName, TicketReading } from './record/reading'
import { tripDirectionOf } from './places/trip-direction'

const dearestFare = 5_000

/** What does not fit what is known: each a doubt at its field, never a "no". */
export function checkReading(
  { fields }: Pick<TicketReading, 'fields'>,
  claimant: Claimant,
): { doubt: Doubt; field: FieldName }[] {
  const doubts: { doubt: Doubt; field: FieldName }[] = []
  const { name, idMasked, price, from, to } = fields
  if (name && claimant.name !== '' && normaliseName(name.value) !== claimant.name)
    doubts.push({ doubt: 'nameDiffers', field: 'name' })
  if (idMasked && claimant.idNumber.length === 18 && !fitsMask(claimant.idNumber, idMasked.value))
    doubts.push({ doubt: 'idDiffers', field: 'idMasked' })
  const fare = price ? Number(price.value) : null
  if (fare !== null && (fare < 1 || fare > dearestFare))
    doubts.push({ doubt: 'fareImplausible', field: 'price' })
  const direction =
    from && to ? tripDirectionOf(from.value, to.value, claimant.householdRegister, claimant.district) : null
  if (direction === 'other') doubts.push({ doubt: 'notHomeAndWork', field: 'to' })
  return doubts
}

/** Whether an ID number is one that a mask can stand for. */
export function fitsMask(idNumber: string, mask: string): boolean {
  if (mask.length !== idNumber.length) return false
  return [...mask].every((character, index) => character === '*' || character === idNumber[index])
}
