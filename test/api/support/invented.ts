import assert from 'node:assert/strict'
import { claimPurposes } from '@contract/session-calls'
import type { CallOutput } from '@contract/calls'
import type { ReviewDecision } from '@contract/review-calls'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { recordsOfCsv } from '@domain/table'
import { sampleCreditCode, sampleIdNumber } from '../../../scripts/demo/people'
import { inventedCampaign } from '../../fixtures/procedures/invented'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { aCity, type CallOptions, type City } from './city'
import { handInPaper } from './papers'

export const inventedPack = inventedCampaign.id

/** The offices that look at an invented claim in 汽开区, and two officers of each. */
const offices = [
  ['district', 'districtEmployment', 'employment-qikai'],
  ['bureau', 'cityHumanResources', 'city-human-resources'],
  ['finance', 'cityFinance', 'city-finance'],
] as const

const cityOffices = [
  { _id: 'city-human-resources', kind: 'cityHumanResources', name: '市人社局（样例）' },
  { _id: 'city-finance', kind: 'cityFinance', name: '市财政局（样例）' },
]

/** A city in which the invented campaign can be applied for. */
export async function anInventedCity({ secondReadingShare = 0 } = {}): Promise<City> {
  const city = await aCity({ SAMPLE_CAMPAIGN: 'on' })
  const { store } = city.cloud
  for (const office of cityOffices)
    if (store.find('organisations', { kind: office.kind }, { limit: 1 }).length === 0)
      store.insert('organisations', [
        { ...office, district: '', parentId: null, phone: null, searchKeys: [], confirmedBy: null },
      ])
  store.insert('campaignSettings', [{ _id: inventedPack, secondReadingShare }])
  for (const [account, role, known] of offices) {
    const [found] = store.find('organisations', { kind: role }, { limit: 1 })
    const only = role === 'districtEmployment' ? undefined : found?.document._id
    const organisationId = typeof only === 'string' ? only : known
    for (const who of [account, `${account}-two`]) city.grant(who, role, organisationId)
  }
  return city
}

let serial = 0

/** An account of an enterprise; its last digits tell them apart. */
export const anAccount = (): string => `2200166363${String((serial += 1)).padStart(5, '0')}`

export type Enterprise = { accountId: string; organisationId: string; form: Record<string, FieldValue> }

/** An enterprise that is in, its HR, and what its form says. */
export function anInventedEnterprise(city: City, changes: Record<string, FieldValue> = {}): Enterprise {
  serial += 1
  const organisationId = `enterprise-invented-${serial}`
  city.cloud.store.insert('organisations', [
    {
      _id: organisationId,
      kind: 'enterprise',
      name: `长春示例${serial}零件有限公司`,
      district: '汽开区',
      parentId: 'employment-qikai',
      phone: null,
      searchKeys: [],
      confirmedBy: null,
    },
  ])
  const accountId = `hr-invented-${serial}`
  city.grant(accountId, 'enterpriseHr', organisationId)
  return {
    accountId,
    organisationId,
    form: {
      unitName: `长春示例${serial}零件有限公司`,
      creditCode: sampleCreditCode('220174', 500 + serial),
      district: 'qikai',
      openedOn: '2020-05-01',
      legalRepresentative: '王样本',
      legalIdNumber: sampleIdNumber('220322', '19710305', serial),
      contactPhone: '19900000001',
      account: anAccount(),
      pilotZone: true,
      trade: 'factory',
      newHires: 8,
      hasBranch: false,
      ...changes,
    },
  }
}

export type InventedClaim = Enterprise & {
  claimId: string
  version: number
  papers: Record<string, string[]>
}

/** A draft with the whole form and the papers that it needs. */
export async function inventedDraft(
  city: City,
  enterprise = anInventedEnterprise(city),
  options: CallOptions = {},
): Promise<InventedClaim> {
  const { accountId, organisationId, form } = enterprise
  for (const purpose of claimPurposes)
    await city.call(accountId, 'give-consent', { purpose, granted: true }, options)
  const opened = await city.call(
    accountId,
    'open-draft',
    { measureId: inventedProcedure.measureId, packId: inventedPack, organisationId },
    options,
  )
  const { claimId } = opened
  const papers = {
    licence: [await handInPaper(city, accountId, claimId, 'licence')],
    contracts: [await handInPaper(city, accountId, claimId, 'contracts')],
  }
  const saved = await city.call(
    accountId,
    'save-draft',
    { claimId, expectedVersion: opened.version, changes: { form, papers } },
    options,
  )
  return { ...enterprise, claimId, version: saved.version, papers }
}

/** The same, handed in. */
export async function inventedClaim(
  city: City,
  enterprise?: Enterprise,
  options: CallOptions = {},
): Promise<InventedClaim> {
  const draft = await inventedDraft(city, enterprise, options)
  const input = { claimId: draft.claimId, expectedVersion: draft.version }
  const { version } = await city.call(draft.accountId, 'submit-claim', input, options)
  return { ...draft, version }
}

type Decided = { claimId: string; version: number }

/** Decides as somebody of an office, and keeps the claim's version. */
export async function decides(
  city: City,
  officer: string,
  claim: Decided,
  decision: ReviewDecision,
  options: CallOptions = {},
): Promise<string> {
  const input = { claimId: claim.claimId, expectedVersion: claim.version, decision }
  const { version, stage } = await city.call(officer, 'decide-claim', input, options)
  claim.version = version
  return stage
}

/** Opens every file of the papers, as somebody of an office. */
export async function seesPapers(
  city: City,
  officer: string,
  { claimId, version, papers }: Pick<InventedClaim, 'claimId' | 'version' | 'papers'>,
  options: CallOptions = {},
): Promise<void> {
  for (const [paperId, opened] of Object.entries(papers))
    await city.call(officer, 'see-paper', { claimId, expectedVersion: version, paperId, opened }, options)
}

/** The claim as it is stored, for what no view shows. */
export async function storedClaim(claimId: string) {
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const claim = await findById(claims, claimId)
  assert.ok(claim)
  return claim
}

/** What the clock does of notices at an instant: it closes those that are over, and passes on who can go on. */
export async function clockTick(at: Date): Promise<number> {
  const { endNotices } = await import('../../../cloudfunctions/clock/end-notices')
  const { passNotices } = await import('../../../cloudfunctions/api/claim/pass-notices')
  await endNotices(at)
  return passNotices(at)
}

/** The list that went to the bank, as records by column. */
export async function listOfBatch(city: City, officer: string, batchId: string, options: CallOptions = {}) {
  const input = { batchId, format: 'csv' as const }
  const { contentBase64 }: CallOutput<'export-batch'> = await city.call(
    officer,
    'export-batch',
    input,
    options,
  )
  return recordsOfCsv(Buffer.from(contentBase64, 'base64').toString('utf8'))
}
