import { procedureOf } from '@domain/packs/procedures'
import type { Procedure } from '@domain/procedure/procedure'
import { fieldsOf, type Field } from '@domain/procedure/field'
import type { FieldValue, FormContent } from '@domain/procedure/fields/field-value'
import { subjectOf } from '@domain/procedure/subject-of'
import { openedForm } from '@platform/security/claim-fields'
import { claims, type ClaimRecord, type Owner } from '@platform/records/claim'
import { enterpriseApplications } from '@platform/records/enterprise'
import { organisations } from '@platform/records/organisation'
import { find, findById } from '@platform/store/store'
import { openedField } from '../shared/own-enterprise'

const mostClaimsRead = 20

const lastingFields = ({ form }: Pick<Procedure, 'form'>): Field[] =>
  fieldsOf(form.filter(({ lasting }) => lasting === true))

/**
 * What is known of an organisation when it begins an application: what its office confirmed of it, and else what it last said of
 * itself, whatever that was for. Nothing of a measure is carried over: that is asked anew.
 */
export async function companyFacts(procedure: Procedure, owner: Owner): Promise<FormContent> {
  const fields = lastingFields(procedure)
  if (owner.kind !== 'organisation' || fields.length === 0) return {}
  const said = await lastSaid(owner, fields)
  return { ...said, ...(await confirmedOf(procedure, owner, fields)) }
}

/** What its earlier applications say, of each field the newest. */
async function lastSaid(owner: Owner, fields: readonly Field[]): Promise<FormContent> {
  const own: ClaimRecord[] = await find(
    claims,
    { 'owner.kind': owner.kind, 'owner.id': owner.id },
    { orderBy: [['changedAt', 'desc']], limit: mostClaimsRead },
  )
  const said: Record<string, FieldValue> = {}
  for (const claim of own) {
    const procedure = procedureOf(claim.packId, claim.measureId)
    if (procedure === null) continue
    const known = lastingFields(procedure)
    const form = openedForm(claim)
    for (const { id, kind } of fields) {
      const value = form[id]
      if (id in said || value === undefined || known.every((one) => one.id !== id || one.kind !== kind))
        continue
      said[id] = value
    }
  }
  return said
}

/** Its name, code and district as they were confirmed; an organisation that was invited has no code. */
async function confirmedOf(
  procedure: Procedure,
  owner: Owner,
  fields: readonly Field[],
): Promise<FormContent> {
  const organisation = await findById(organisations, owner.id)
  if (organisation === null) return {}
  const { name, district, confirmedBy } = organisation
  const application = confirmedBy === null ? null : await findById(enterpriseApplications, confirmedBy)
  const code =
    application && application.creditCode.sealed !== '' ? openedField(application, 'creditCode') : ''
  const { name: named, creditCode } = subjectOf(procedure)
  const known: Record<string, FieldValue> = {}
  for (const { id, kind, choices = [] } of fields) {
    if (id === named?.id && name !== '') known[id] = name
    if (id === creditCode?.id && code !== '') known[id] = code
    const place = kind === 'district' ? choices.find(({ label }) => label === district) : undefined
    if (place) known[id] = place.value
  }
  return known
}
