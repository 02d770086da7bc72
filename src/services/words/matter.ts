import { daysBetween, type Day } from '@domain/calendar/day'
import type { ClaimSummary } from '@contract/views'
import { applyWindowOf } from '../claim/policy'
import type { ApplicantWords } from '../procedure/applicant-look'
import { applicantWords, cardWanted } from '../procedure/applicant-words'
import { measureName } from '../procedure/line'
import { placeOf, type Place } from '../procedure/place'
import { dayWords, deadlineWords, shortDay } from './day-words'

/**
 * Until when the next step is: `5月10日（周三）前改好`, null where no day is known. A day that was reckoned without the holidays of its
 * year is 预计, and nobody is late by it.
 */
function untilWords(
  { due }: ClaimSummary,
  { line, kind }: Place,
  deed: string | null,
  today: Day,
): string | null {
  if (kind === 'draft') {
    const window = applyWindowOf(line)
    return window && deadlineWords(window.to, today)
  }
  if (due === null) return null
  const about = due.certain ? '' : '预计'
  if (kind === 'notice') return `${about}公示到${dayWords(due.day, today)}`
  if (deed === null) return null
  const words = `${dayWords(due.day, today)}前${deed}`
  if (!due.certain) return `${about}${words}`
  return due.day < today ? `应在${words}，过了 ${daysBetween(due.day, today)} 天` : words
}

/** A stage in a word or two, with the last day of a notice: 公示中，到 3月6日. */
export function stageTag(place: Place, name: string, due: ClaimSummary['due']): string {
  return place.kind === 'notice' && due !== null ? `${name}，到 ${shortDay(due.day)}` : name
}

export type Matter = Omit<ApplicantWords, 'explanation' | 'lead' | 'deed'> & {
  /** What is applied for: 出行补贴. */
  measure: string
  /** The unit that applies, null where a person does. */
  unit: string | null
  until: string | null
}

const unitOf = ({ applicant }: ClaimSummary, { line }: Place): string | null =>
  line.procedure.applicant === 'worker' ? null : applicant?.nameMask || null

/** One claim of mine in words: where it is, what comes next and until when. */
export function matterOf(claim: ClaimSummary, today: Day): Matter {
  const place = placeOf(claim)
  const wanted = claim.needsCard && place.kind === 'approved' ? cardWanted(place.line) : {}
  const { name, tone, title, next, deed, button, page, urgent } = { ...applicantWords(place), ...wanted }
  return {
    name: stageTag(place, name, claim.due),
    tone,
    title,
    next,
    button,
    page,
    urgent,
    measure: measureName(place.line),
    unit: unitOf(claim, place),
    until: untilWords(claim, place, deed, today),
  }
}
