import assert from 'node:assert/strict'
import type { ReviewDecision } from '@contract/review-calls'
import { claimPurposes } from '@contract/session-calls'
import { dayAt } from '@domain/calendar/day'
import type { Charter } from '@domain/roster/charter'
import type { RosterRow } from '@domain/roster/row'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import { sampleCreditCode } from '../../../scripts/demo/people'
import { aCity, duringCampaign, type CallOptions, type City } from './city'
import { anAccount, decides, seesPapers, storedClaim } from './invented'
import { handInPaper } from './papers'

export { anAccount, clockTick, decides, listOfBatch, seesPapers, storedClaim } from './invented'

export type RosterMeasure = 'stay-subsidy' | 'transport-subsidy'

/** A city with two officers at the employment services of two districts and of the city. */
export async function anEmploymentCity(): Promise<City> {
  const city = await aCity()
  for (const who of ['qikai', 'qikai-two']) city.grant(who, 'districtEmployment', 'employment-qikai')
  for (const who of ['chaoyang', 'chaoyang-two']) city.grant(who, 'districtEmployment', 'employment-chaoyang')
  for (const who of ['city', 'city-two']) city.grant(who, 'cityEmployment', 'city-employment')
  return city
}

let serial = 0

export type Firm = { accountId: string; organisationId: string; district: 'qikai' | 'chaoyang' }

/** An enterprise that is in, and its HR. */
export function aFirm(city: City, district: Firm['district'] = 'qikai'): Firm {
  serial += 1
  const organisationId = `enterprise-roster-${serial}`
  city.cloud.store.insert('organisations', [
    {
      _id: organisationId,
      kind: 'enterprise',
      name: `长春名册样例${serial}有限公司`,
      district: district === 'qikai' ? '汽开区' : '朝阳区',
      parentId: `employment-${district}`,
      phone: null,
      searchKeys: [],
      confirmedBy: null,
    },
  ])
  const accountId = `hr-roster-${serial}`
  city.grant(accountId, 'enterpriseHr', organisationId)
  return { accountId, organisationId, district }
}

const formOf = ({ district }: Firm, measureId: RosterMeasure): Record<string, FieldValue> => ({
  unitName: `长春名册样例${serial}有限公司`,
  creditCode: sampleCreditCode('220174', 2000 + serial),
  registeredAddress: '长春市样例大街 1 号',
  district,
  legalRepresentative: '王样本',
  contactName: '李示范',
  contactPhone: '19900000001',
  bankName: '样例银行长春支行',
  account: anAccount(),
  ...(measureId === 'stay-subsidy'
    ? { fourAbove: true, stateOwned: false, keptProducing: true }
    : { hiredOutsiders: true }),
})

const papersOf = {
  'stay-subsidy': ['fourAboveProof', 'licence', 'productionProof'],
  'transport-subsidy': ['licence', 'costs'],
} as const

export type RosterClaim = Firm & {
  claimId: string
  version: number
  measureId: RosterMeasure
  rows: readonly RosterRow[]
  papers: Record<string, string[]>
}

/** What is asked for: the measure, its rows, and how it differs. */
export type Asked = {
  measureId?: RosterMeasure
  rows: readonly RosterRow[]
  charters?: Charter[]
  firm?: Firm
}

/** A draft with the whole form, its papers and its roster. */
export async function rosterDraft(
  city: City,
  { measureId = 'stay-subsidy', rows, charters, firm = aFirm(city) }: Asked,
  options: CallOptions = {},
): Promise<RosterClaim> {
  const { accountId, organisationId } = firm
  for (const purpose of claimPurposes)
    await city.call(accountId, 'give-consent', { purpose, granted: true }, options)
  const opened = await city.call(
    accountId,
    'open-draft',
    { measureId, packId: 'changchun-2023', organisationId },
    options,
  )
  const { claimId } = opened
  const papers: Record<string, string[]> = {}
  for (const paper of papersOf[measureId])
    papers[paper] = [await handInPaper(city, accountId, claimId, paper)]
  serial += 1
  const changes = { form: formOf(firm, measureId), papers, ...(charters ? { charters } : {}) }
  const saved = await city.call(
    accountId,
    'save-draft',
    { claimId, expectedVersion: opened.version, changes },
    options,
  )
  const claim: RosterClaim = { ...firm, claimId, version: saved.version, measureId, rows, papers }
  claim.version = await putRows(claim, rows, options)
  return claim
}

/** Puts rows in the place of a claim's roster, as an upload does. */
export async function putRows(
  { claimId, version, accountId, organisationId }: RosterClaim,
  rows: readonly RosterRow[],
  { now = duringCampaign }: CallOptions = {},
): Promise<number> {
  const { replaceRoster } = await import('../../../cloudfunctions/platform/roster/replace-roster')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { newAccount } = await import('../../../cloudfunctions/platform/records/account')
  const grant = {
    id: 'grant',
    role: 'enterpriseHr',
    organisationId,
    organisationName: organisationId,
    displayName: '人事',
    grantedAt: now.toISOString(),
    grantedBy: 'test',
    expiresAt: null,
  } as const
  const context = {
    account: newAccount(accountId, now),
    grants: [grant],
    now,
    today: dayAt(now),
    once: transact,
  }
  const read = await storedClaim(claimId)
  const replaced = await replaceRoster(read, rows, { expectedVersion: version, fileId: null, context })
  return replaced.version
}

/** The same, handed in. */
export async function rosterClaim(city: City, asked: Asked, options: CallOptions = {}): Promise<RosterClaim> {
  const draft = await rosterDraft(city, asked, options)
  const input = { claimId: draft.claimId, expectedVersion: draft.version, declared: true as const }
  const { version } = await city.call(draft.accountId, 'submit-claim', input, options)
  return { ...draft, version }
}

/** The officer of the district of a claim. */
export const officerOf = ({ district }: Firm): string => district

/** Looks at the papers and passes a claim on, as an officer whose turn it is. */
export async function passes(
  city: City,
  officer: string,
  claim: RosterClaim,
  action: 'forward' | 'approve',
  options: CallOptions = {},
): Promise<string> {
  await seesPapers(city, officer, claim, options)
  return decides(city, officer, claim, { action } satisfies ReviewDecision, options)
}

type Mark = { kind: 'keep'; message: string } | { kind: 'exclude'; conditionId: string; message: string }

export const keep: Mark = { kind: 'keep', message: '核对过，是他本人' }
export const exclude: Extract<Mark, { kind: 'exclude' }> = {
  kind: 'exclude',
  conditionId: 'stayedThroughout',
  message: '考勤表上他 1月20日离开了',
}

/** Marks rows as an officer, and keeps the claim's version. */
export async function marks(
  city: City,
  officer: string,
  claim: RosterClaim,
  rowIds: string[],
  mark: Mark | null,
  options: CallOptions = {},
) {
  const input = { claimId: claim.claimId, expectedVersion: claim.version, rowIds, mark }
  const marked = await city.call(officer, 'mark-roster-rows', input, options)
  claim.version = marked.version
  return marked
}

/** A page of a roster, as an officer sees it. */
export const listed = (
  city: City,
  officer: string,
  { claimId }: { claimId: string },
  more: {
    view?: 'all' | 'flagged' | 'excluded' | 'sample'
    orderBy?: string
    after?: string | null
    most?: number
  } = {},
) =>
  city.call(officer, 'list-review-roster', {
    claimId,
    view: more.view ?? 'all',
    after: more.after ?? null,
    search: null,
    ...(more.orderBy === undefined ? {} : { orderBy: more.orderBy }),
    ...(more.most === undefined ? {} : { most: more.most }),
  })

/** Ids of rows in their order. */
export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)

/** The id of a row of the rows that a test made. */
export function idAt(rows: readonly RosterRow[], at: number): string {
  const row = rows[at]
  assert.ok(row)
  return row.id
}
