import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { calls, type CallName } from '@contract/calls'
import { groupsOfRole, type CallerGroup } from '@domain/organisation/duties'
import { changchunPeople } from '@domain/packs/changchun-2023/duties'
import { sampleCreditCode } from '../../../scripts/demo/people'
import { aCity, type City } from '../support/city'

let city: City
beforeAll(async () => {
  city = await aCity()
  for (const name of names)
    for (const [role, organisationId] of Object.entries(organisations))
      city.grant(`${name}-${role}`, role, organisationId)
})
afterAll(() => city.close())

const names = Object.keys(calls) as CallName[]
const organisations = {
  enterpriseHr: 'employer-1',
  grassrootsUnion: 'union-1',
  districtUnion: 'district-qikai',
  cityCentre: 'city-centre',
  districtEmployment: 'employment-qikai',
  administrator: 'platform',
}

/** An input of every call that its own shape takes: what is tried is put inside. */
const right: Record<CallName, Record<string, unknown>> = {
  'open-session': {},
  'give-consent': { purpose: 'handleClaim', granted: true },
  'read-phone-number': { code: 'x' },
  'list-inbox': { before: null },
  'keep-answers': { packId: 'changchun-2023', answers: {}, order: [], changedMillisecondsAgo: 0 },
  'read-kept-answers': { packId: 'changchun-2023' },
  'forget-kept-answers': { packId: 'changchun-2023' },
  'search-employers': { text: '示范' },
  'open-draft': { measureId: 'travel-subsidy' },
  'save-draft': { claimId: 'c-no-such-claim', expectedVersion: 0, changes: {} },
  'discard-draft': { claimId: 'c-no-such-claim', expectedVersion: 0 },
  'submit-claim': { claimId: 'c-no-such-claim', expectedVersion: 0 },
  'withdraw-claim': { claimId: 'c-no-such-claim', expectedVersion: 0 },
  'give-bank-card': { claimId: 'c-no-such-claim', expectedVersion: 0, cardNumber: '' },
  'give-account': { claimId: 'c-no-such-claim', expectedVersion: 0, account: '' },
  'pass-own-step': { claimId: 'c-no-such-claim', expectedVersion: 0, decision: { action: 'passNotice' } },
  'list-my-claims': {},
  'read-claim': { claimId: 'c-no-such-claim' },
  'begin-photo': { claimId: 'c-no-such-claim' },
  'finish-photo': { photoId: 'p', fileId: 'cloud://x/y' },
  'remove-photo': { photoId: 'p' },
  'get-photo-addresses': { claimId: 'c-no-such-claim' },
  'export-my-data': { before: null },
  'export-my-messages': { before: null },
  'export-my-objections': { before: null },
  'list-looks': { claimId: 'c-no-such-claim', afterSequence: 0 },
  'make-output': { claimId: 'c-no-such-claim', outputId: 'receipt' },
  'make-notice': { noticeId: 'n-no-such-notice' },
  'list-grassroots-unions': { claimId: 'c-no-such-claim', text: '' },
  'erase-claim': { claimId: 'c-no-such-claim', expectedVersion: 0 },
  'read-ticket-photo': { photoId: 'p' },
  'list-review-queue': { view: 'waiting', organisationId: null, after: null },
  'count-review-queue': { organisationId: null },
  'list-colleagues': { claimId: 'c-no-such-claim' },
  'hand-over-review': { claimId: 'c-no-such-claim', expectedVersion: 0, grantId: 'g' },
  'open-review': { claimId: 'c-no-such-claim' },
  'release-review': { claimId: 'c-no-such-claim' },
  'decide-claim': {
    claimId: 'c-no-such-claim',
    expectedVersion: 0,
    decision: { action: 'forward', identityConfirmed: true, originalsSeen: [] },
  },
  'decide-claims': {
    decision: { action: 'forward' },
    claims: [{ claimId: 'c-no-such-claim', expectedVersion: 0 }],
  },
  'settle-place': {
    claimId: 'c-no-such-claim',
    expectedVersion: 0,
    rightful: 'thisOne',
    cardSeen: true,
  },
  'keep-checks': {
    claimId: 'c-no-such-claim',
    expectedVersion: 0,
    identityConfirmed: true,
    originalsSeen: [],
  },
  'reveal-identity': { claimId: 'c-no-such-claim' },
  'list-roster': { claimId: 'c-no-such-claim', view: 'all', after: null, search: null },
  'read-roster-row': { claimId: 'c-no-such-claim', rowId: 'rnosuchrow' },
  'put-roster-row': { claimId: 'c-no-such-claim', expectedVersion: 0, rowId: null, values: {} },
  'fill-roster': {
    claimId: 'c-no-such-claim',
    expectedVersion: 0,
    column: 'dispatched',
    value: false,
    rowIds: null,
  },
  'remove-roster-rows': { claimId: 'c-no-such-claim', expectedVersion: 0, rows: 'bad' },
  'begin-roster-file': { claimId: 'c-no-such-claim' },
  'match-row-tickets': { claimId: 'c-no-such-claim', photoIds: null, after: null },
  'read-roster-file': {
    claimId: 'c-no-such-claim',
    fileId: 'cloud://local-env.local-bucket/tray/rosterFile/u',
    permit: 'none',
    sheet: null,
    sameForAll: {},
  },
  'take-roster-file': {
    claimId: 'c-no-such-claim',
    fileId: 'cloud://local-env.local-bucket/tray/rosterFile/u',
    permit: 'none',
    expectedVersion: 0,
    fileName: '名册.xlsx',
    sheet: '',
    columns: [],
    sameForAll: {},
    how: 'replace',
  },
  'make-marked-roster': { claimId: 'c-no-such-claim' },
  'make-roster-template': { claimId: 'c-no-such-claim' },
  'list-review-roster': { claimId: 'c-no-such-claim', view: 'all', after: null, search: null },
  'mark-roster-rows': {
    claimId: 'c-no-such-claim',
    expectedVersion: 0,
    rowIds: ['rnosuchrow'],
    mark: { kind: 'keep', message: '看过了' },
  },
  'draw-roster-sample': { claimId: 'c-no-such-claim', expectedVersion: 0, size: 5 },
  'reveal-roster-row': { claimId: 'c-no-such-claim', rowId: 'rnosuchrow' },
  'list-my-roster-places': { idNumber: '', phoneCode: 'x' },
  'deny-roster-place': { claimId: 'c-no-such-claim', rowId: 'rnosuchrow', permit: 'none', message: '我没在' },
  'list-bundles': { organisationId: null, after: null },
  'make-bundle': {
    organisationId: 'employment-qikai',
    packId: 'changchun-2023',
    measureId: 'stay-subsidy',
    claims: [{ claimId: 'c-no-such-claim', expectedVersion: 0 }],
  },
  'make-bundle-summary': { bundleId: 'b-no-such-bundle' },
  'see-paper': { claimId: 'c-no-such-claim', expectedVersion: 0, paperId: 'none', opened: [] },
  'read-statistics': { organisationId: null, role: null, span: 'week' },
  'export-statistics': { organisationId: null, role: null, span: 'week', format: 'csv' },
  'list-batches': {},
  'read-batch': { batchId: 'b-no-such-batch', afterNumber: 0 },
  'propose-batch': {},
  'list-payable': { after: null },
  'take-out-of-batch': { batchId: 'b-no-such-batch', lineId: 'c-no-such-claim-1' },
  'list-set-aside': {},
  'put-in-batch': { batchId: 'b-no-such-batch', claimId: 'c-no-such-claim', expectedVersion: 0 },
  'fill-batch': { batchId: 'b-no-such-batch' },
  'release-batch': { batchId: 'b-no-such-batch', expectedVersion: 0 },
  'cancel-batch': { batchId: 'b-no-such-batch' },
  'export-batch': { batchId: 'b-no-such-batch', format: 'csv' },
  'begin-bank-file': { batchId: 'b-no-such-batch' },
  'read-bank-file': { batchId: 'b-no-such-batch', fileId: 'cloud://x/y', permit: 'none' },
  'import-bank-answer': { batchId: 'b-no-such-batch', rows: [{}] },
  'list-notices': { running: true, after: null },
  'read-notice': { noticeId: 'n-no-such-notice', after: null },
  'object-to-notice': { noticeId: 'n-no-such-notice', rowId: 'r', reason: '名单里的这个单位早就停工了。' },
  'list-my-objections': { noticeId: 'n-no-such-notice' },
  'enter-objection': {
    noticeId: 'n-no-such-notice',
    rowId: 'r',
    way: 'phone',
    receivedOn: '2023-02-15',
    reason: '名单里的这个单位早就停工了。',
  },
  'list-objections': { organisationId: 'city-employment', queue: 'open', after: null },
  'settle-objection': { objectionId: 'o', outcome: 'rejected', answer: '查过了，单位在生产。' },
  'list-invitable': { text: '' },
  'create-invitation': { role: 'grassrootsUnion', organisationId: 'union-1', displayName: '新人' },
  'accept-invitation': { code: 'NOSUCHCODE' },
  'list-invitations': { organisationId: 'union-1' },
  'withdraw-invitation': { invitationId: 'no-such-invitation' },
  'list-grants': { organisationId: 'union-1' },
  'revoke-grant': { grantId: 'no-such-grant' },
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
  'withdraw-enterprise': { applicationId: 'e-no-such-one', expectedVersion: 0 },
  'count-enterprises': {},
  'list-enterprises': { organisationId: 'employment-qikai', after: null },
  'open-enterprise': { applicationId: 'e-no-such-one' },
  'decide-enterprise': {
    applicationId: 'e-no-such-one',
    expectedVersion: 0,
    decision: { action: 'refuse', reason: 'nameDiffers', message: '' },
  },
}

const parsed = (json: string): unknown => JSON.parse(json)
const deep = (depth: number): unknown => {
  let value: unknown = 'end'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { next: value }
  return value
}

/** Refused wherever it stands, whatever the call: nothing of ours ever sends it. */
const alwaysRefused: Record<string, unknown> = {
  '__proto__ as a name': parsed('{"__proto__":{"polluted":true}}'),
  '__proto__ further in': parsed('{"a":[{"b":{"__proto__":{"polluted":true}}}]}'),
  'constructor as a name': parsed('{"constructor":{"prototype":{"polluted":true}}}'),
  'prototype as a name': parsed('{"prototype":{"polluted":true}}'),
  'another prototype': { __proto__: { polluted: true } },
  'deep arrays and objects': deep(30),
  'a null byte': 'a\0b',
  'a null byte in a name': { 'a\0b': 1 },
  'the first half of a character': 'a\ud800b',
  'the second half of a character': '\udc00',
  'half a character in a name': { '\ud83d': 1 },
  'not a number': NaN,
  infinity: -Infinity,
  'a function': () => 1,
  'a symbol': Symbol('x'),
  'a big integer': 10n,
  'a date': new Date(0),
  'a buffer': Buffer.from('x'),
}

/** The same of what is only too much. */
const tooMuch: Record<string, unknown> = {
  'deep enough to overflow a stack': deep(100_000),
  'a huge array': Array.from({ length: 50_000 }, () => 0),
  'a huge object': Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1])),
  'a huge text': 'x'.repeat(3_000_000),
}

/** May be refused or not be there; never a defect. */
const neverADefect: Record<string, unknown> = {
  null: null,
  'an operator': { $ne: '' },
  'an operator in a list': [{ $where: 'sleep(1)' }],
  'inherited names': ['toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
  'an inherited name': 'toString',
  'an inherited name as a name': { toString: 'x', hasOwnProperty: 'x', valueOf: 1, then: 'x', toJSON: 'x' },
  'a dotted name': { 'a.b': 1, $set: 2, '': 3 },
  'a long text': 'x'.repeat(300_000),
  'empty text': '',
  spaces: ' \u3000\u00a0\u200b\ufeff ',
  'text of both directions': '\u202eabc\u2066',
  'a pair of halves': '𠮷👨‍👩‍👧',
  'minus zero': -0,
  'a number too large': 1e308,
  'a fraction': 0.1,
  'beyond safe integers': 2 ** 53,
  'a path': '../../etc/passwd',
  'a list': [],
  'a list of nothing': [null, undefined],
  true: true,
}

/** Every copy of an input in which one value, or one more field, is the hostile one; and the hostile one alone. */
function variants(input: unknown, hostile: unknown): unknown[] {
  const inside = (value: unknown): unknown[] => {
    if (typeof value !== 'object' || value === null) return [hostile]
    const copies = Object.entries(value).flatMap(([name, inner]) =>
      inside(inner).map((changed) =>
        Array.isArray(value)
          ? value.map((item: unknown, index) => (String(index) === name ? changed : item))
          : { ...value, [name]: changed },
      ),
    )
    return [
      ...copies,
      Array.isArray(value) ? [...(value as unknown[]), hostile] : { ...value, added: hostile },
    ]
  }
  return [hostile, ...inside(input)]
}

/**
 * Of all those copies the hostile one alone, the one with a field more, and one place that goes round with the kinds: every place
 * meets several of them, and the test does not try each with each.
 */
function someVariants(input: unknown, hostile: unknown, turn: number): unknown[] {
  const [alone, ...inside] = variants(input, hostile)
  const places = inside.slice(0, -1)
  return [alone, inside.at(-1), ...(places.length > 0 ? [places[turn % places.length]] : [])]
}

/** Who may make the call; each call has accounts of its own, so that no limit is met. */
const callerOf = (name: CallName): string => {
  const { callers } = calls[name]
  const groups: readonly CallerGroup[] = callers
  const granted = Object.keys(organisations).find((role) =>
    groupsOfRole(changchunPeople, role).some((group) => groups.includes(group)),
  )
  return groups.includes('worker') || !granted ? `${name}-nobody` : `${name}-${granted}`
}

let minute = 0
/** Each try hours after the one before: limits, those of a day too, have their own tests. */
const nextMinute = () => new Date(Date.parse('2023-02-15T09:00:00+08:00') + 3 * 3_600_000 * (minute += 1))

for (const name of names) {
  test(`${name}: what nothing of ours sends is refused, and nothing becomes a defect`, async () => {
    const caller = callerOf(name)
    for (const [turn, [kind, hostile]] of Object.entries(alwaysRefused).entries())
      for (const input of someVariants(right[name], hostile, turn)) {
        const answered = await city.answer(caller, name, input, { now: nextMinute() })
        assert.equal(answered.ok ? 'ok' : answered.error.code, 'wrongInput', `${name}: ${kind}`)
        assert.equal(({} as { polluted?: boolean }).polluted, undefined, kind)
      }
    for (const [kind, hostile] of Object.entries(tooMuch)) {
      const input = { ...right[name], added: hostile }
      const answered = await city.answer(caller, name, input, { now: nextMinute() })
      assert.equal(answered.ok ? 'ok' : answered.error.code, 'wrongInput', `${name}: ${kind}`)
    }
    for (const [turn, [kind, hostile]] of Object.entries(neverADefect).entries())
      for (const input of someVariants(right[name], hostile, turn)) {
        const answered = await city.answer(caller, name, input, { now: nextMinute() })
        assert.notEqual(answered.ok ? 'ok' : answered.error.code, 'internal', `${name}: ${kind}`)
      }
  })
}

test('the refusal names the field, no longer than a name and never what would itself be hostile', async () => {
  const field = async (input: unknown) =>
    (await city.fails('someone', 'read-claim', input, { now: nextMinute() })).values.field
  assert.equal(await field({ claimId: 'c0123456789', more: { inner: ['\0'] } }), 'more.inner.0')
  assert.equal(await field(parsed('{"claimId":"c0123456789","__proto__":1}')), '__proto__')
  assert.equal(await field({ claimId: 'c0123456789', ['\ud800']: 1 }), 'input')
  assert.equal(await field('\0'), 'input')
  const long = await field({ ['n'.repeat(5_000)]: '\0' })
  assert.ok(typeof long === 'string' && long.length <= 120)
})

test('envelopes of any shape are answered, and none of them is a defect', async () => {
  const { answerCall } = await import('../../../cloudfunctions/api/router')
  const envelopes = [
    ...Object.values(alwaysRefused),
    ...Object.values(tooMuch),
    ...Object.values(neverADefect),
    ...Object.values(alwaysRefused).map((call) => ({ call, input: {} })),
    ...Object.values(alwaysRefused).map((key) => ({ call: 'open-draft', input: {}, key })),
    ...Object.values(alwaysRefused).map((trace) => ({ call: 'open-session', input: {}, trace })),
    undefined,
  ]
  for (const event of envelopes) {
    const answered = await answerCall(event, { accountId: 'enveloper', now: nextMinute() })
    assert.ok(!answered.ok)
    assert.match(JSON.stringify(answered.error), /"(wrongInput|unknownCall)"/)
  }
})

test('at the limit of depth an input is looked at, one deeper it is not', async () => {
  const { hostileField } = await import('../../../cloudfunctions/platform/security/hostile-input')
  assert.equal(hostileField(deep(24)), null)
  assert.notEqual(hostileField(deep(25)), null)
})

test('of a name that comes twice in the text of a call the last counts, everywhere the same', async () => {
  const twice = parsed('{"claimId":{"$ne":""},"claimId":"c-no-such-claim"}')
  const error = await city.fails('someone', 'read-claim', twice, { now: nextMinute() })
  assert.equal(error.code, 'notFound')
})
