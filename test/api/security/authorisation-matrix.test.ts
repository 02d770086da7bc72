import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { calls, type CallName } from '@contract/calls'
import { groupsOfRole, type CallerGroup } from '@domain/organisation/duties'
import { changchunPeople } from '@domain/packs/changchun-2023/duties'
import { sampleCreditCode } from '../../../scripts/demo/people'
import { aCity, newKey, type City } from '../support/city'
import { anEnterprise } from '../support/enterprise'
import { returner } from '../../domain/roster/persons'
import { aFirm, rosterClaim } from '../support/roster-office'
import { aWorker, type Drafted } from '../support/worker'
import { aNotice, type NoticePlace } from '../support/notice'

const roles = changchunPeople.offices.roles.map(({ id }) => id)
/** An office of each role; those that no call is about yet are anywhere. */
const organisationOf: Record<string, string> = {
  enterpriseHr: 'employer-1',
  grassrootsUnion: 'union-1',
  districtUnion: 'district-qikai',
  cityCentre: 'city-centre',
  districtEmployment: 'employment-qikai',
  cityEmployment: 'city-employment',
  administrator: 'platform',
}

let city: City
let claim: Drafted
let roster = { claimId: '', rowId: '' }
let photoId = ''
let batchId = ''
let invitationId = ''
let place: NoticePlace
let objectionId = ''
let applicationId = ''
beforeAll(async () => {
  city = await aCity()
  const firm = { ...aFirm(city), accountId: 'own-enterpriseHr' }
  organisationOf.enterpriseHr = firm.organisationId
  for (const role of roles) {
    city.grant(`own-${role}`, role, organisationOf[role] ?? `office-of-${role}`)
    city.grant(`other-${role}`, role, 'somewhere-else')
  }
  claim = await aWorker('owner').withTicket().submits(city)
  const handedIn = await rosterClaim(city, { measureId: 'transport-subsidy', rows: [returner(1)], firm })
  roster = { claimId: handedIn.claimId, rowId: handedIn.rows[0]?.id ?? '' }
  batchId = (await city.call('own-cityCentre', 'propose-batch', {})).id
  const into = { role: 'grassrootsUnion', organisationId: 'union-1', displayName: '待撤' } as const
  await city.call('own-grassrootsUnion', 'create-invitation', into)
  const { invitations } = await city.call('own-grassrootsUnion', 'list-invitations', into)
  invitationId = invitations[0]?.id ?? ''
  place = (await aNotice(claim.claimId)).place
  const objection = { ...place, reason: '名单里的这个单位早就停工了。' }
  objectionId = (await city.call('objector', 'object-to-notice', objection)).objectionId
  applicationId = (await anEnterprise('owner').asks(city)).applicationId
  photoId = claim.tickets[0]?.photoIds[0] ?? ''
})
afterAll(() => city.close())

/** A right input of every call, about the owner's claim where it is about one. */
const inputs = (): Record<CallName, object> => ({
  'open-session': {},
  'give-consent': { purpose: 'handleClaim', granted: true },
  'read-phone-number': { code: 'x' },
  'list-inbox': { before: null },
  'keep-answers': { packId: 'changchun-2023', answers: {}, order: [], changedMillisecondsAgo: 0 },
  'read-kept-answers': { packId: 'changchun-2023' },
  'forget-kept-answers': { packId: 'changchun-2023' },
  'search-employers': { text: '示范' },
  'open-draft': { measureId: 'travel-subsidy' },
  'save-draft': { claimId: claim.claimId, expectedVersion: 0, changes: {} },
  'discard-draft': { claimId: claim.claimId, expectedVersion: 0 },
  'submit-claim': { claimId: claim.claimId, expectedVersion: 0 },
  'withdraw-claim': { claimId: claim.claimId, expectedVersion: 0 },
  'give-bank-card': { claimId: claim.claimId, expectedVersion: 0, cardNumber: '' },
  'give-account': { claimId: claim.claimId, expectedVersion: 0, account: '' },
  'pass-own-step': { claimId: claim.claimId, expectedVersion: 0, decision: { action: 'passNotice' } },
  'list-my-claims': {},
  'read-claim': { claimId: claim.claimId },
  'begin-photo': { claimId: claim.claimId },
  'finish-photo': { photoId, fileId: 'cloud://x/y' },
  'remove-photo': { photoId },
  'get-photo-addresses': { claimId: claim.claimId },
  'export-my-data': { before: null },
  'export-my-messages': { before: null },
  'export-my-objections': { before: null },
  'list-looks': { claimId: claim.claimId, afterSequence: 0 },
  'make-output': { claimId: claim.claimId, outputId: 'receipt' },
  'make-notice': { noticeId: place.noticeId },
  'erase-claim': { claimId: claim.claimId, expectedVersion: 0 },
  'read-ticket-photo': { photoId },
  'list-review-queue': { view: 'waiting', organisationId: 'union-1', after: null },
  'count-review-queue': { organisationId: 'union-1' },
  'list-grassroots-unions': { claimId: claim.claimId, text: '' },
  'list-colleagues': { claimId: claim.claimId },
  'hand-over-review': { claimId: claim.claimId, expectedVersion: 0, grantId: 'grant-other-grassrootsUnion' },
  'open-review': { claimId: claim.claimId },
  'release-review': { claimId: claim.claimId },
  'decide-claim': {
    claimId: claim.claimId,
    expectedVersion: 0,
    decision: { action: 'forward', identityConfirmed: true, originalsSeen: [] },
  },
  'settle-place': { claimId: claim.claimId, expectedVersion: 0, rightful: 'thisOne', cardSeen: true },
  'decide-claims': {
    decision: { action: 'forward' },
    claims: [{ claimId: claim.claimId, expectedVersion: 0 }],
  },
  'keep-checks': {
    claimId: claim.claimId,
    expectedVersion: 0,
    identityConfirmed: true,
    originalsSeen: [],
  },
  'reveal-identity': { claimId: claim.claimId },
  'list-roster': { claimId: roster.claimId, view: 'all', after: null, search: null },
  'read-roster-row': { claimId: roster.claimId, rowId: roster.rowId },
  'put-roster-row': { claimId: roster.claimId, expectedVersion: 0, rowId: null, values: {} },
  'fill-roster': {
    claimId: roster.claimId,
    expectedVersion: 0,
    column: 'dispatched',
    value: false,
    rowIds: null,
  },
  'remove-roster-rows': { claimId: roster.claimId, expectedVersion: 0, rows: 'bad' },
  'begin-roster-file': { claimId: roster.claimId },
  'match-row-tickets': { claimId: roster.claimId, photoIds: null, after: null },
  'read-roster-file': {
    claimId: roster.claimId,
    fileId: 'cloud://local-env.local-bucket/tray/rosterFile/u',
    permit: 'none',
    sheet: null,
    sameForAll: {},
  },
  'take-roster-file': {
    claimId: roster.claimId,
    fileId: 'cloud://local-env.local-bucket/tray/rosterFile/u',
    permit: 'none',
    expectedVersion: 0,
    fileName: '名册.xlsx',
    sheet: '',
    columns: [],
    sameForAll: {},
    how: 'replace',
  },
  'make-marked-roster': { claimId: roster.claimId },
  'make-roster-template': { claimId: roster.claimId },
  'list-review-roster': { claimId: roster.claimId, view: 'all', after: null, search: null },
  'mark-roster-rows': {
    claimId: roster.claimId,
    expectedVersion: 0,
    rowIds: [roster.rowId],
    mark: { kind: 'keep', message: '看过了' },
  },
  'draw-roster-sample': { claimId: roster.claimId, expectedVersion: 0, size: 5 },
  'reveal-roster-row': { claimId: roster.claimId, rowId: roster.rowId },
  'list-my-roster-places': { idNumber: '', phoneCode: 'x' },
  'deny-roster-place': { claimId: roster.claimId, rowId: roster.rowId, permit: 'none', message: '我没在' },
  'list-bundles': { organisationId: null, after: null },
  'make-bundle': {
    organisationId: 'employment-qikai',
    packId: 'changchun-2023',
    measureId: 'stay-subsidy',
    claims: [{ claimId: claim.claimId, expectedVersion: 0 }],
  },
  'make-bundle-summary': { bundleId: 'b-no-such-bundle' },
  'see-paper': { claimId: claim.claimId, expectedVersion: 0, paperId: 'none', opened: [] },
  'read-statistics': { organisationId: null, role: null, span: 'week' },
  'export-statistics': { organisationId: null, role: null, span: 'week', format: 'csv' },
  'list-batches': {},
  'read-batch': { batchId, afterNumber: 0 },
  'propose-batch': {},
  'list-payable': { after: null },
  'list-set-aside': {},
  'take-out-of-batch': { batchId, lineId: 'c-no-such-claim-1' },
  'put-in-batch': { batchId, claimId: claim.claimId, expectedVersion: 0 },
  'fill-batch': { batchId },
  'release-batch': { batchId, expectedVersion: 0 },
  'cancel-batch': { batchId },
  'export-batch': { batchId, format: 'csv' },
  'begin-bank-file': { batchId },
  'read-bank-file': { batchId, fileId: 'cloud://local-env.local-bucket/tray/bankFile/u', permit: 'none' },
  'import-bank-answer': { batchId, rows: [{}] },
  'list-notices': { running: true, after: null },
  'read-notice': { noticeId: place.noticeId, after: null },
  'object-to-notice': { ...place, reason: '这一项的单位已经停工，不应该领。' },
  'list-my-objections': { noticeId: place.noticeId },
  'enter-objection': { ...place, way: 'phone', receivedOn: '2023-02-15', reason: '来电说这个单位已经停工。' },
  'list-objections': { organisationId: 'city-employment', queue: 'open', after: null },
  'settle-objection': { objectionId, outcome: 'rejected', answer: '查过了，单位在生产。' },
  'list-invitable': { text: '' },
  'create-invitation': { role: 'grassrootsUnion', organisationId: 'union-1', displayName: '新人' },
  'accept-invitation': { code: 'NOSUCHCODE' },
  'list-invitations': { organisationId: 'union-1' },
  'withdraw-invitation': { invitationId },
  'list-grants': { organisationId: 'union-1' },
  'revoke-grant': { grantId: 'grant-other-grassrootsUnion' },
  'begin-licence-photo': {},
  'ask-enterprise': {
    correct: null,
    creditCode: sampleCreditCode('220104', 1),
    companyName: '长春矩阵示例有限公司',
    district: 'qikai',
    name: '王样本',
    photo: null,
  },
  'read-my-enterprise': {},
  'withdraw-enterprise': { applicationId, expectedVersion: 0 },
  'count-enterprises': {},
  'list-enterprises': { organisationId: 'employment-qikai', after: null },
  'open-enterprise': { applicationId },
  'decide-enterprise': {
    applicationId,
    expectedVersion: 0,
    decision: { action: 'refuse', reason: 'nameDiffers', message: '' },
  },
})

/** Calls about one record (the claim lies before its grassroots union, the batch is the centre's): whoever it is not for must get `notFound`, exactly as for a record that does not exist. */
const aboutTheClaim: Partial<Record<CallName, readonly string[]>> = {
  'save-draft': ['owner'],
  'discard-draft': ['owner'],
  'submit-claim': ['owner'],
  'withdraw-claim': ['owner'],
  'give-bank-card': ['owner'],
  'give-account': ['owner'],
  'pass-own-step': ['owner'],
  'read-claim': ['owner'],
  'erase-claim': ['owner'],
  'list-looks': ['owner'],
  'make-output': ['owner', 'own-grassrootsUnion'],
  'begin-photo': ['owner'],
  'finish-photo': ['owner'],
  'remove-photo': ['owner'],
  'read-ticket-photo': ['owner'],
  'get-photo-addresses': ['owner', 'own-grassrootsUnion'],
  'open-review': ['own-grassrootsUnion'],
  'list-colleagues': ['own-grassrootsUnion'],
  // The claim lies before its grassroots union: no district has it.
  'list-grassroots-unions': [],
  'hand-over-review': ['own-grassrootsUnion'],
  'release-review': ['own-grassrootsUnion'],
  'decide-claim': ['own-grassrootsUnion'],
  'settle-place': ['own-grassrootsUnion'],
  'keep-checks': ['own-grassrootsUnion'],
  'reveal-identity': ['own-grassrootsUnion'],
  'see-paper': ['own-grassrootsUnion'],
  'list-roster': ['own-enterpriseHr'],
  'read-roster-row': ['own-enterpriseHr'],
  'put-roster-row': ['own-enterpriseHr'],
  'fill-roster': ['own-enterpriseHr'],
  'remove-roster-rows': ['own-enterpriseHr'],
  'begin-roster-file': ['own-enterpriseHr'],
  'match-row-tickets': ['own-enterpriseHr'],
  'read-roster-file': ['own-enterpriseHr'],
  'take-roster-file': ['own-enterpriseHr'],
  // Its rows came from no file: there is none to give back.
  'make-marked-roster': [],
  'make-roster-template': ['own-enterpriseHr'],
  'list-review-roster': ['own-districtEmployment'],
  'mark-roster-rows': ['own-districtEmployment'],
  'draw-roster-sample': ['own-districtEmployment'],
  'reveal-roster-row': ['own-districtEmployment'],
  'make-bundle-summary': [],
  'read-batch': ['own-cityCentre'],
  'put-in-batch': ['own-cityCentre'],
  'fill-batch': ['own-cityCentre'],
  'release-batch': ['own-cityCentre'],
  'cancel-batch': ['own-cityCentre'],
  'export-batch': ['own-cityCentre'],
  'begin-bank-file': ['own-cityCentre'],
  'read-bank-file': ['own-cityCentre'],
  'import-bank-answer': ['own-cityCentre'],
  'enter-objection': ['own-cityEmployment'],
  'list-objections': ['own-cityEmployment'],
  'settle-objection': ['own-cityEmployment'],
  // The application lies before its district's employment service.
  'withdraw-enterprise': ['owner'],
  'open-enterprise': ['own-districtEmployment'],
  'decide-enterprise': ['own-districtEmployment'],
}

/** What everybody may read, also without an identity. */
const publicCalls: readonly CallName[] = ['list-notices', 'read-notice']

/** Who may invite into, and see the staff of, the union of the claim. */
const mayStaffUnion = ['own-grassrootsUnion', 'own-districtUnion', 'own-administrator', 'other-administrator']

const accounts = ['owner', 'stranger', ...roles.flatMap((role) => [`own-${role}`, `other-${role}`])]
const groupsOf = (account: string): readonly CallerGroup[] => {
  const role = roles.find((known) => account === `own-${known}` || account === `other-${known}`)
  return ['worker', ...(role === undefined ? [] : groupsOfRole(changchunPeople, role))]
}

test('each paying office sees the batches of its own and no other', async () => {
  for (const account of ['own-cityCentre', 'other-cityCentre', 'own-cityFinance']) {
    const { batches } = await city.call(account, 'list-batches', {})
    const sees = batches.some(({ id }) => id === batchId)
    assert.equal(sees, account === 'own-cityCentre', account)
  }
})

async function codeOf(account: string | null, name: CallName): Promise<string> {
  const answered = await city.answer(account, name, inputs()[name], { key: newKey() })
  return answered.ok ? 'ok' : answered.error.code
}

for (const name of Object.keys(calls) as CallName[]) {
  test(`${name}: signed out, every role, own and other's`, async () => {
    assert.equal(await codeOf(null, name), publicCalls.includes(name) ? 'ok' : 'signedOut')
    for (const account of accounts) {
      const code = await codeOf(account, name)
      const callers: readonly CallerGroup[] = calls[name].callers
      const mayCall = groupsOf(account).some((group) => callers.includes(group))
      if (!mayCall) {
        assert.equal(code, 'notAllowed', account)
        continue
      }
      if (name === 'list-enterprises') {
        assert.equal(code, account === 'own-districtEmployment' ? 'ok' : 'notAllowed', account)
        continue
      }
      if (name === 'list-review-queue' || name === 'count-review-queue') {
        // A queue has no record that could be missing: of a union that is not one's own it is simply not allowed.
        assert.equal(code, account === 'own-grassrootsUnion' ? 'ok' : 'notAllowed', account)
        continue
      }
      assert.notEqual(code, 'notAllowed', account)
      const entitled = aboutTheClaim[name]
      if (entitled) assert.equal(code === 'notFound', !entitled.includes(account), `${account}: ${code}`)
      // Taken back by the first of them, it is no longer good for the others, and still there for nobody else.
      if (name === 'withdraw-invitation') {
        const first = account === mayStaffUnion[0]
        const right = mayStaffUnion.includes(account) ? (first ? 'ok' : 'invitationNotValid') : 'notFound'
        assert.equal(code, right, account)
      }
      if (name === 'create-invitation' || name === 'list-grants' || name === 'list-invitations') {
        assert.equal(code, mayStaffUnion.includes(account) ? 'ok' : 'notFound', account)
      }
    }
  })
}

test('an unknown call is named as such', async () => {
  for (const call of ['no-such-call', 'toString', '__proto__']) {
    const answered = await city.answer('stranger', call, {})
    assert.ok(!answered.ok && answered.error.code === 'unknownCall', call)
  }
})
