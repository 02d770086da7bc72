import type { CallInput, CallName, CallOutput } from '@contract/calls'
import { claimPurposes } from '@contract/session-calls'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import type { Charter } from '@domain/roster/charter'
import type { RowId } from '@domain/roster/row'
import { recordsOfCsv } from '@domain/table'
import { manyPeople } from '../rosters/people'
import { rosterFirms, type RosterFirm } from './roster-firms'
import { at } from './sample-accounts'
import { photoNamed } from './sample-claims'

export type RosterTools = {
  call: <N extends CallName>(key: string, now: Date, name: N, input: CallInput<N>) => Promise<CallOutput<N>>
  upload: (cloudPath: string, content: Buffer) => Promise<string>
  /** What the clock does of notices at an instant. */
  tick: (at: Date) => Promise<unknown>
  /** The city's own clock: files are sent now, whenever the claim is made. */
  now: () => Date
}

const packId = changchun2023.id
const [district, city, cityTwo] = ['employment', 'bureau', 'bureau-two']
/** Also on the roster of another enterprise: both officers see it. */
const shared = manyPeople(1)[0]

type Claim = {
  firm: RosterFirm
  claimId: string
  version: number
  papers: Record<string, string[]>
  rows: RowId[]
}

/** Applications of enterprises under items 1 and 2, one at each stage, through the real use cases. */
export async function seedRosters(tools: RosterTools): Promise<void> {
  const claims = new Map<RosterFirm['key'], Claim>()
  for (const firm of rosterFirms) claims.set(firm.key, await handIn(tools, firm))
  const upTo = (...stages: RosterFirm['until'][]) =>
    [...claims.values()].filter(
      ({ firm }) => firm.measureId === 'stay-subsidy' && stages.includes(firm.until),
    )
  for (const claim of upTo('returned')) await giveBack(tools, claim)
  for (const claim of upTo('paid', 'failed'))
    await pass(tools, claim, district, '2023-02-06T10:00:00', 'forward')
  await bundle(tools, upTo('paid', 'failed'), '2023-02-06T16:30:00')
  for (const claim of upTo('paid', 'failed')) await pass(tools, claim, city, '2023-02-07T10:00:00', 'approve')
  await tools.tick(at('2023-02-11T00:01:00'))
  await pay(tools)
  for (const claim of upTo('passed', 'city', 'notice'))
    await pass(tools, claim, district, '2023-02-10T10:00:00', 'forward')
  await bundle(tools, upTo('city', 'notice'), '2023-02-10T16:30:00')
  for (const claim of upTo('notice')) await pass(tools, claim, city, '2023-02-14T10:00:00', 'approve')
}

async function handIn({ call, upload, now }: RosterTools, firm: RosterFirm): Promise<Claim> {
  const { key, organisationId, measureId } = firm
  const begun = measureId === 'stay-subsidy' ? at('2023-02-02T09:00:00') : at('2023-02-13T09:00:00')
  for (const purpose of claimPurposes) await call(key, begun, 'give-consent', { purpose, granted: true })
  const opened = await call(key, begun, 'open-draft', { packId, measureId, organisationId })
  const { claimId } = opened
  const papers: Record<string, string[]> = {}
  for (const [paperId, photo] of Object.entries(photosOf(firm))) {
    const { photoId, cloudPath } = await call(key, now(), 'begin-photo', { claimId, paperId })
    const fileId = await upload(cloudPath, photoNamed(photo))
    await call(key, now(), 'finish-photo', { photoId, fileId })
    papers[paperId] = [photoId]
  }
  const changes = { form: formOf(firm), papers, ...(measureId === 'transport-subsidy' ? { charters } : {}) }
  let { version } = await call(key, begun, 'save-draft', {
    claimId,
    expectedVersion: opened.version,
    changes,
  })
  const rows: RowId[] = []
  for (const values of rowsOf(firm)) {
    const typed = new Date(begun.getTime() + rows.length * 40_000)
    const put = await call(key, typed, 'put-roster-row', {
      claimId,
      expectedVersion: version,
      rowId: null,
      values,
    })
    version = put.version
    rows.push(put.row.id)
  }
  if (firm.until === 'draft') return { firm, claimId, version, papers, rows }
  const later = new Date(begun.getTime() + 3_600_000)
  const input = { claimId, expectedVersion: version, declared: true as const }
  const submitted = await call(key, later, 'submit-claim', input)
  return { firm, claimId, version: submitted.version, papers, rows }
}

const photosOf = ({ measureId, licence }: RosterFirm): Record<string, string> =>
  measureId === 'stay-subsidy'
    ? { licence, fourAboveProof: 'four-above.jpg', productionProof: 'production.jpg' }
    : { licence, costs: 'charter-invoice.jpg' }

const formOf = (firm: RosterFirm): Record<string, FieldValue> => ({
  unitName: firm.companyName,
  creditCode: firm.creditCode,
  registeredAddress: '长春汽车经济技术开发区样例路 1 号',
  district: 'qikai',
  legalRepresentative: firm.legalRepresentative,
  contactName: firm.contactName,
  contactPhone: firm.phone,
  bankName: '样例银行长春汽开支行',
  account: firm.account,
  ...(firm.measureId === 'stay-subsidy'
    ? { fourAbove: true, stateOwned: false, keptProducing: true }
    : { hiredOutsiders: true }),
})

const coach: Charter = {
  id: 'hcoach1',
  kind: 'coach',
  day: day('2023-01-29'),
  from: '河南商丘',
  plate: '吉A·样例1',
  cost: cents(9600_00),
  invoice: '24022000001',
}
const charters = [coach]

/** What the enterprise enters of its people. The roster that is half filled in has two rows to mend. */
function rowsOf({ persons, first, measureId, until }: RosterFirm): Record<string, FieldValue>[] {
  const people = manyPeople(first + persons).slice(first)
  return people.map((person, index) => {
    // One and the same person stands in two rosters.
    const { name, sex, idNumber, register, phone } =
      index === 2 && until === 'district' && shared ? shared : person
    const wrong = until === 'draft' && index === 3
    const who = {
      name,
      sex: sex === '男' ? 'male' : 'female',
      idNumber: wrong ? `${idNumber.slice(0, 17)}${idNumber.endsWith('X') ? '1' : 'X'}` : idNumber,
      register: until === 'draft' && index === 5 ? '县里' : register,
      phone,
      dispatched: index === 6,
    }
    if (measureId === 'stay-subsidy')
      return { ...who, contract: '2022-03-01/2025-02-28', stayedThroughout: index !== 5 }
    return index < 9
      ? { ...who, ride: coach.id }
      : { ...who, ride: 'own', returnDay: `2023-01-${13 + index}`, fare: 12_000 + index * 1_150 }
  })
}

/** One row is named: what it says does not fit its contract. */
async function giveBack({ call }: RosterTools, { claimId, version, rows }: Claim): Promise<void> {
  const now = at('2023-02-08T10:20:00')
  await call(district, now, 'open-review', { claimId })
  await call(district, now, 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: {
      action: 'return',
      correction: {
        fields: rows.slice(1, 2).map((id) => `row:${id}`),
        message: '这个人的合同期限和合同复印件对不上，请对着合同再填一遍。',
      },
    },
  })
}

/** An officer has seen every page and every reminder, and passes the application on. */
async function pass(
  { call }: RosterTools,
  claim: Claim,
  officer: string,
  on: string,
  action: 'forward' | 'approve',
): Promise<void> {
  const { claimId, papers } = claim
  await call(officer, at(on), 'open-review', { claimId })
  for (const [paperId, opened] of Object.entries(papers))
    await call(officer, at(on), 'see-paper', { claimId, expectedVersion: claim.version, paperId, opened })
  const input = { claimId, expectedVersion: claim.version, decision: { action } }
  claim.version = (await call(officer, at(on), 'decide-claim', input)).version
}

async function bundle({ call }: RosterTools, claims: readonly Claim[], on: string): Promise<void> {
  await call(district, at(on), 'make-bundle', {
    organisationId: 'employment-qikai',
    packId,
    measureId: 'stay-subsidy',
    claims: claims.map(({ claimId, version }) => ({ claimId, expectedVersion: version })),
  })
  for (const claim of claims) claim.version += 1
}

/** A batch to accounts that the bank has answered: one went through, the other did not. */
async function pay({ call }: RosterTools): Promise<void> {
  const payer = { organisationId: 'city-employment', measureId: 'stay-subsidy' }
  const { id: batchId } = await call(city, at('2023-02-13T09:00:00'), 'propose-batch', payer)
  const { batch } = await call(city, at('2023-02-13T09:01:00'), 'fill-batch', { batchId })
  await call(cityTwo, at('2023-02-13T09:30:00'), 'release-batch', { batchId, expectedVersion: batch.version })
  const list = { batchId, format: 'csv' as const }
  const { contentBase64 } = await call(cityTwo, at('2023-02-13T09:35:00'), 'export-batch', list)
  const failing = rosterFirms.find(({ until }) => until === 'failed')?.companyName
  const rows = recordsOfCsv(Buffer.from(contentBase64, 'base64').toString('utf8')).map((row) => {
    const arrived = row.收款人 !== failing
    return { ...row, 结果: arrived ? '成功' : '失败', 失败原因: arrived ? '' : '户名和账号对不上' }
  })
  await call(city, at('2023-02-14T14:00:00'), 'import-bank-answer', { batchId, rows })
}
