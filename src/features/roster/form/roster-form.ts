import type { PartForm } from '@/services/claim/part-view'
import { RosterFill } from './roster-fill'
import { placeInRoster } from './roster-place'
import { RosterShow } from './roster-show'

/** A roster on the form and on the status, as a page hands it to the claim. */
export const rosterForm: PartForm<'roster'> = {
  kind: 'roster',
  fill: RosterFill,
  show: RosterShow,
  problemPlace: (field, { part }) => placeInRoster(field, part),
}
