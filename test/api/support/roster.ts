import { claimPurposes } from '@contract/session-calls'
import type { CallOutput } from '@contract/calls'
import type { FormContent } from '@domain/procedure/fields/field-value'
import { dayAt } from '@domain/calendar/day'
import type { RosterRow } from '@domain/roster/row'
import { sampleCreditCode } from '../../../scripts/demo/people'
import { stayer } from '../../domain/roster/persons'
import { duringCampaign, newKey, type CallOptions, type City } from './city'
import { anAccount, storedClaim } from './invented'
import { handInPaper } from './papers'

export type RosterClaim = {
  claimId: string
  organisationId: string
  /** Two colleagues of the enterprise's HR. */
  colleagues: readonly [string, string]
  version: number
}

let serial = 0

/** Officers of the district and the city, two each. */
export const districtOfficers = ['district', 'district-two'] as const
export const cityOfficers = ['bureau', 'bureau-two'] as const

/** The offices that look at claims of items 1 and 2, and their officers. */
export function addEmploymentOffices(city: City): void {
  const { store } = city.cloud
  const [found] = store.find('organisations', { kind: 'cityEmployment' }, { limit: 1 })
  const id = found?.document._id
  const cityOffice = typeof id === 'string' ? id : 'city-employment'
  if (!found)
    store.insert('organisations', [
      {
        _id: cityOffice,
        kind: 'cityEmployment',
        name: '市就业服务局',
        district: '',
        parentId: null,
        phone: null,
        searchKeys: [],
        confirmedBy: null,
      },
    ])
  for (const who of districtOfficers) city.grant(who, 'districtEmployment', 'employment-qikai')
  for (const who of cityOfficers) city.grant(who, 'cityEmployment', cityOffice)
}

const standing: Record<string, FormContent> = {
  'stay-subsidy': { fourAbove: true, stateOwned: false, keptProducing: true },
  'transport-subsidy': { hiredOutsiders: true },
}

/** A draft of an enterprise in 汽开区 with its form filled in, and nobody in its roster yet. */
export async function rosterDraft(
  city: City,
  measureId: 'stay-subsidy' | 'transport-subsidy' = 'stay-subsidy',
  options: CallOptions = {},
): Promise<RosterClaim> {
  serial += 1
  const organisationId = `enterprise-roster-${serial}`
  const name = `长春示例${serial}名册有限公司`
  city.cloud.store.insert('organisations', [
    {
      _id: organisationId,
      kind: 'enterprise',
      name,
      district: '汽开区',
      parentId: 'employment-qikai',
      phone: null,
      searchKeys: [],
      confirmedBy: null,
    },
  ])
  const colleagues = [`hr-roster-${serial}`, `hr-roster-${serial}-two`] as const
  for (const who of colleagues) {
    city.grant(who, 'enterpriseHr', organisationId)
    for (const purpose of claimPurposes)
      await city.call(who, 'give-consent', { purpose, granted: true }, options)
  }
  const input = { measureId, packId: 'changchun-2023', organisationId }
  const { claimId, version } = await city.call(colleagues[0], 'open-draft', input, options)
  const form = {
    unitName: name,
    creditCode: sampleCreditCode('220174', 700 + serial),
    registeredAddress: '长春市汽开区示例路1号',
    district: 'qikai',
    legalRepresentative: '王样本',
    contactName: '李样本',
    contactPhone: '19900000001',
    bankName: '示例银行长春支行',
    account: anAccount(),
    ...standing[measureId],
  }
  const saved = await city.call(
    colleagues[0],
    'save-draft',
    { claimId, expectedVersion: version, changes: { form } },
    options,
  )
  return { claimId, organisationId, colleagues, version: saved.version }
}

/** The papers that are asked for of everybody. */
const papersOf: Record<string, readonly string[]> = {
  'stay-subsidy': ['fourAboveProof', 'licence', 'productionProof'],
  'transport-subsidy': ['licence', 'costs'],
}

/** Hands in the papers that the measure needs. */
export async function withPapers(city: City, claim: RosterClaim, options: CallOptions = {}): Promise<void> {
  const [accountId] = claim.colleagues
  const { measureId } = await storedClaim(claim.claimId)
  const papers: Record<string, string[]> = {}
  for (const paper of papersOf[measureId] ?? [])
    papers[paper] = [await handInPaper(city, accountId, claim.claimId, paper)]
  const input = { claimId: claim.claimId, expectedVersion: claim.version, changes: { papers } }
  claim.version = (await city.call(accountId, 'save-draft', input, options)).version
}

/** What a phone sends of a row. */
export const typed = (place: number, changes: FormContent = {}): FormContent => stayer(place, changes).values

/** Adds a person by hand. */
export async function addsRow(
  city: City,
  claim: RosterClaim,
  values: FormContent,
  options: CallOptions = {},
): Promise<CallOutput<'put-roster-row'>> {
  const { claimId, version } = claim
  const input = { claimId, expectedVersion: version, rowId: null, values: { ...values } }
  const added = await city.call(claim.colleagues[0], 'put-roster-row', input, options)
  claim.version = added.version
  return added
}

/** Puts rows in the place of the roster, as the reader of files does it. */
export async function uploadsRows(
  claim: RosterClaim,
  rows: readonly RosterRow[],
  { now = duringCampaign, key = newKey(), by = claim.colleagues[0] }: CallOptions & { by?: string } = {},
) {
  const { replaceRoster } = await import('../../../cloudfunctions/platform/roster/replace-roster')
  const { writeOnce } = await import('../../../cloudfunctions/platform/call/idempotency')
  const { accounts } = await import('../../../cloudfunctions/platform/records/account')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const account = await findById(accounts, by)
  if (account === null) throw new Error(`no account ${by}`)
  const repeatable = { accountId: by, call: 'take-roster-file', key, input: claim.claimId, now }
  const replaced = await replaceRoster(await storedClaim(claim.claimId), rows, {
    expectedVersion: claim.version,
    fileId: null,
    context: {
      account,
      grants: account.grants,
      now,
      today: dayAt(now),
      once: (work) => writeOnce(repeatable, work),
    },
  })
  claim.version = replaced.version
  return replaced
}

/** Hands the claim in. */
export async function handsIn(city: City, claim: RosterClaim, options: CallOptions = {}): Promise<string> {
  const input = { claimId: claim.claimId, expectedVersion: claim.version, declared: true as const }
  const { version, stage } = await city.call(claim.colleagues[0], 'submit-claim', input, options)
  claim.version = version
  return stage
}
