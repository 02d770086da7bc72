import { comparableNumber } from '@domain/ticket/record/ticket'
import { keyedHash } from './vault'

/**
 * By which a ticket is found again wherever its number stands: on a claim of its traveller's, in the roster of an enterprise, or read
 * off a photo. Null for a number that is too short to tell tickets apart.
 */
export function ticketNumberMark(number: string): string | null {
  const comparable = comparableNumber(number)
  return comparable === null ? null : keyedHash('ticketNumber', comparable)
}
