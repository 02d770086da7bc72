import type { PartForm } from '@/services/claim/part-view'
import { placeOfCharter } from './charter-place'
import { ChartersFill } from './charters-fill'
import { ChartersShow } from './charters-show'

/** Charters on the form and on the status, as a page hands them to the claim. */
export const chartersForm: PartForm<'charters'> = {
  kind: 'charters',
  fill: ChartersFill,
  show: ChartersShow,
  problemPlace: (field, { part, content }) => placeOfCharter(field, part, content),
}
