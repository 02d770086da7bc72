import { partOf } from '@domain/procedure/part-of'
import type { Procedure } from '@domain/procedure/procedure'
import { claimPurposes, type ConsentPurpose } from './session-calls'

/** Purposes that a claim of a procedure cannot do without: photos of tickets are read only where it has tickets. */
export const purposesOf = (procedure: Pick<Procedure, 'parts'>): ConsentPurpose[] =>
  claimPurposes.filter((purpose) => purpose !== 'readTicketPhotos' || partOf(procedure, 'tickets') !== null)
