import type { PartForm } from '@/services/claim/part-view'
import { placeOfPaper } from './paper-place'
import { PapersFill } from './papers-fill'
import { PapersShow } from './papers-show'
import { receivePapers } from './receive-files'

/** Papers on the form and on the status, as a page hands them to the claim. */
export const papersForm: PartForm<'papers'> = {
  kind: 'papers',
  fill: PapersFill,
  show: PapersShow,
  problemPlace: (field, { part }) => placeOfPaper(field, part),
  receive: receivePapers,
}
