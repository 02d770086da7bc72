import assert from 'node:assert/strict'
import { beforeAll, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { appendAudit, verifyChain } from '../../../cloudfunctions/platform/trail/audit'
import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import type { AuditRow } from '../../../cloudfunctions/platform/records/trail'
import { holdsPersonalNumber, scrub } from '../../../cloudfunctions/platform/log/scrub'
import type { Transaction } from '../../../cloudfunctions/platform/store/transaction'
import { digestOf, keyedHash, open, seal } from '../../../cloudfunctions/platform/security/vault'
import { environment } from '../../../cloudfunctions/platform/store/environment'
import { sampleIdNumber } from '../../../scripts/demo/people'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
beforeAll(() => {
  process.env.FIELD_KEYS = `k2=${key(2)},k1=${key(1)}`
  process.env.LOOKUP_KEY = key(3)
})
const place = { collection: 'claims', id: 'c1', field: 'idNumber' }

test('what is sealed opens in its place and nowhere else', () => {
  fc.assert(
    fc.property(fc.string(), (plain) => {
      const sealed = seal(plain, place)
      assert.equal(open(sealed, place), plain)
      for (const other of [
        { ...place, id: 'c2' },
        { ...place, field: 'phone' },
        { ...place, collection: 'accounts' },
      ]) {
        assert.throws(() => open(sealed, other))
      }
    }),
  )
})

test('a sealed value with one character changed does not open', () => {
  const sealed = seal('222401199002210011', place)
  const parts = sealed.split('.')
  for (const index of [2, 3, 4]) {
    const text = parts[index] ?? ''
    const changed = [...parts]
    changed[index] = (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    assert.throws(() => open(changed.join('.'), place), `part ${index}`)
  }
})

test('new values are sealed with the first key and values of the older key still open', () => {
  assert.match(seal('x', place), /^v1\.k2\./)
  const [, older] = [...environment().FIELD_KEYS]
  assert.equal(older?.[0], 'k1')
})

test('the keyed hash is the same for the same purpose and value only', () => {
  assert.equal(keyedHash('a', 'b'), keyedHash('a', 'b'))
  assert.notEqual(keyedHash('a', 'b'), keyedHash('b', 'a'))
})

test('ID, phone and card numbers are scrubbed wherever they stand, other numbers stay', () => {
  const idNumber = sampleIdNumber('222401', '19900221', 7)
  for (const [text, clean] of [
    [`证件 ${idNumber} 不对`, '证件 [身份证号] 不对'],
    ['打13812345678找我', '打[手机号]找我'],
    ['+86 138-1234-5678', '[手机号]'],
    ['打１３８１２３４５６７８，找我', '打[手机号]，找我'],
    ['２２２４０１１９９００２２１００１Ｘ', '[身份证号]'],
    ['222401 19900221 0011', '[身份证号]'],
    ['卡号 6222 0200 0000 0000 000', '卡号 [卡号]'],
    ['2023-02-15 2023-02-28', '2023-02-15 2023-02-28'],
    ['卡号6222020000000000000', '卡号[卡号]'],
    ['2023-02-15T01:00:02.091Z 188.00 元 0431-88912216', '2023-02-15T01:00:02.091Z 188.00 元 0431-88912216'],
    ['2224**********1034 199****0003', '2224**********1034 199****0003'],
  ] as const) {
    assert.equal(scrub(text), clean)
    assert.equal(holdsPersonalNumber(clean), false)
  }
})

test('an id holds no digit: with the number of its row it is never taken for a phone number', async () => {
  const { newId } = await import('../../../cloudfunctions/platform/security/vault')
  assert.equal(holdsPersonalNumber('bd5345bjt9gma2ch16894-000001'), true, 'an id with digits was')
  for (let made = 0; made < 2_000; made += 1) {
    const id = newId('b')
    assert.match(id, /^b[a-z]{20}$/)
    assert.equal(holdsPersonalNumber(`${id}-000001`), false, id)
  }
})

const claim = { _id: 'c1', auditSequence: 0, auditHash: '', auditSeal: '' } as ClaimRecord

async function aChain(length: number): Promise<{ claim: ClaimRecord; rows: AuditRow[] }> {
  const rows: AuditRow[] = []
  const transaction = {
    put: (_: unknown, row: unknown) => Promise.resolve(void rows.push(row as AuditRow)),
  } as unknown as Transaction
  let head = claim
  for (let index = 0; index < length; index += 1) {
    const entry = {
      event: 'opened' as const,
      actor: { accountId: 'a', role: 'worker', organisation: '' },
      at: new Date(0),
    }
    head = await appendAudit(transaction, head, { ...entry, values: { index } })
  }
  return { claim: head, rows }
}

test('an untouched chain verifies', async () => {
  const { claim: head, rows } = await aChain(5)
  assert.deepEqual(verifyChain(head, rows), [])
})

test('a chain made anew by somebody without the key does not verify', async () => {
  const { claim: head, rows } = await aChain(1)
  const [row] = rows
  assert.ok(row)
  const content = { ...row, at: '1999', hash: undefined }
  const hash = digestOf(canonicalJson(content))
  assert.notDeepEqual(verifyChain({ ...head, auditHash: hash }, [{ ...content, hash }]), [])
})

test('changing, dropping, adding, swapping or truncating any row is found', async () => {
  const { claim: head, rows } = await aChain(4)
  for (let index = 0; index < rows.length; index += 1) {
    const changed = rows.map((row, position) => (position === index ? { ...row, at: '1999' } : row))
    assert.notDeepEqual(verifyChain(head, changed), [], `changed ${index}`)
    const dropped = rows.filter((_, position) => position !== index)
    assert.notDeepEqual(verifyChain(head, dropped), [], `dropped ${index}`)
  }
  const last = rows.at(-1)
  assert.ok(last)
  assert.notDeepEqual(verifyChain(head, [...rows, { ...last, sequence: 5 }]), [], 'added')
  assert.notDeepEqual(
    verifyChain({ ...head, auditSequence: 0, auditHash: '', auditSeal: '' }, []),
    [],
    'all gone',
  )
  const shorter = { ...head, auditSequence: 3 }
  assert.notDeepEqual(verifyChain(shorter, rows.slice(0, 3)), [], 'truncated with the head left')
})
