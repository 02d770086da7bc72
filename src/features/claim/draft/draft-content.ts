import { formAfter, type ClaimContent, type ContentChanges } from '@domain/claim/content'
import type { Day } from '@domain/calendar/day'
import type { PapersContent } from '@domain/papers/papers-content'
import type { FieldValue, Names } from '@domain/procedure/fields/field-value'
import { kindRules } from '@domain/procedure/fields/kinds'
import { fieldsOf, type Field, type Section } from '@domain/procedure/field'
import type { ClaimView, Employer } from '@contract/views'
import { employerFieldOf, employerOfValue, formOf } from '@/services/claim/form-of'

type Form = readonly Section[]

/** What was changed on this phone: of the form by field, null where one was emptied; a part as a whole. */
export type ClaimChanges = ContentChanges
type FormChanges = NonNullable<ClaimChanges['form']>

/** Changes with further ones on top. */
export function changesAfter(changes: ClaimChanges, more: ClaimChanges): ClaimChanges {
  return tidy({ ...changes, ...tidy(more), form: { ...changes.form, ...more.form } })
}

/** Changes without the names of what they do not change. */
function tidy({ form = {}, tickets, papers, charters }: ClaimChanges): ClaimChanges {
  return {
    ...(Object.keys(form).length === 0 ? {} : { form }),
    ...(tickets === undefined ? {} : { tickets }),
    ...(papers === undefined ? {} : { papers }),
    ...(charters === undefined ? {} : { charters }),
  }
}

/** Changes without those of some fields. */
export const withoutFields = (changes: ClaimChanges, left: readonly string[]): ClaimChanges =>
  tidy({
    ...changes,
    form: Object.fromEntries(Object.entries(changes.form ?? {}).filter(([id]) => !left.includes(id))),
  })

export const isEmpty = (changes: ClaimChanges): boolean => Object.keys(changes).length === 0

/** What the server has, as content. Secret fields come back as masks only and stay empty here. */
export const contentOnServer = ({ form, tickets, papers, charters, roster }: ClaimView): ClaimContent => ({
  form,
  tickets,
  papers,
  ...(charters ? { charters } : {}),
  ...(roster ? { roster } : {}),
})

/** Papers as they travel. */
export const papersToSend = (papers: PapersContent): ClaimContent['papers'] =>
  Object.fromEntries(Object.entries(papers).map(([id, files]) => [id, [...files]]))

/** Content with changes of it. */
export const contentAfter = (content: ClaimContent, changes: ClaimChanges): ClaimContent => ({
  form: formAfter(content.form, changes.form ?? {}),
  tickets: changes.tickets ?? content.tickets,
  papers: changes.papers ?? content.papers,
  ...chartersAfter(content, changes),
  ...(content.roster ? { roster: content.roster } : {}),
})

function chartersAfter(content: ClaimContent, changes: ClaimChanges): Pick<ClaimContent, 'charters'> {
  const charters = changes.charters ?? content.charters
  return charters ? { charters } : {}
}

const isSecret = ({ kind }: Field): boolean => kindRules[kind].secret

/** The fields whose values the server never sends back. */
export const secretFields = (form: Form): Field[] => fieldsOf(form).filter(isSecret)

/** Secret fields in which something is typed that is not whole and right yet. It lives in the running app only. */
export const unfinishedFields = (form: Form, { form: changed = {} }: ClaimChanges, today: Day): Field[] =>
  secretFields(form).filter((field) => {
    const value = changed[field.id]
    if (value === undefined || value === null) return false
    const { normalise, problem } = kindRules[field.kind]
    const found = problem(normalise(value), field, today, {})
    return found !== null && found !== 'missing'
  })

/** The changes that may travel and be kept on the phone: a secret only whole and right, or emptied. */
export const finished = (form: Form, changes: ClaimChanges, today: Day): ClaimChanges =>
  withoutFields(
    changes,
    unfinishedFields(form, changes, today).map(({ id }) => id),
  )

/** The changes left after some were sent: what was changed again meanwhile stays. */
export function leftAfter(unsent: ClaimChanges, sent: ClaimChanges): ClaimChanges {
  const { form = {}, tickets, papers, charters } = unsent
  return tidy({
    form: Object.fromEntries(Object.entries(form).filter(([id, value]) => sent.form?.[id] !== value)),
    tickets: tickets === sent.tickets ? undefined : tickets,
    papers: papers === sent.papers ? undefined : papers,
    charters: charters === sent.charters ? undefined : charters,
  })
}

/** Masks say nothing of places or employers. */
const noNames: Names = { region: () => null, employer: () => null }

function maskOf(field: Field, value: FieldValue | null): string {
  const { normalise, mask } = kindRules[field.kind]
  return value === null ? '' : mask(normalise(value), field, noNames)
}

/** The server's view after it kept some changes, so that the next comparison starts from there. */
export function claimAfterSaving(
  claim: ClaimView,
  sent: ClaimChanges,
  employer: Employer | null,
  answer: Pick<ClaimView, 'version' | 'flags' | 'decision'>,
): ClaimView {
  const secret = secretFields(formOf(claim))
  const changed = sent.form ?? {}
  const masks = secret.flatMap((field): [string, string][] => {
    const value = changed[field.id]
    const mask = value === undefined ? (claim.masks[field.id] ?? '') : maskOf(field, value)
    return mask === '' ? [] : [[field.id, mask]]
  })
  const open = withoutFields(
    sent,
    secret.map(({ id }) => id),
  )
  return {
    ...claim,
    ...answer,
    ...contentAfter(contentOnServer(claim), open),
    masks: Object.fromEntries(masks),
    employer: employerAfterSaving(claim, changed, employer),
  }
}

function employerAfterSaving(
  claim: ClaimView,
  changed: FormChanges,
  employer: Employer | null,
): Employer | null {
  const field = employerFieldOf(claim)
  const value = field && changed[field.id]
  return field === null || value === undefined
    ? claim.employer
    : employerOfValue(field, value, [employer, claim.employer])
}
