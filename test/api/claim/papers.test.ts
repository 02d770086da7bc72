import assert from 'node:assert/strict'
import { afterAll, beforeAll, jest, test } from '@jest/globals'
import type * as Procedures from '@domain/packs/procedures'
import { aCity, newKey, type City } from '../support/city'
import { handInPaper, packedPdfOf, papersPart as mockPapers, pdfOf } from '../support/papers'
import { aWorker, ownPhoto } from '../support/worker'

jest.mock('@domain/packs/procedures', () => {
  const actual = jest.requireActual<typeof Procedures>('@domain/packs/procedures')
  return {
    ...actual,
    procedureOf: (packId: string, measureId: string) => {
      const procedure = actual.procedureOf(packId, measureId)
      return procedure && { ...procedure, parts: [...procedure.parts, mockPapers] }
    },
  }
})

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'grassrootsUnion', 'union-1')
  city.grant('colleague', 'grassrootsUnion', 'union-1')
  city.grant('elsewhere', 'grassrootsUnion', 'union-2')
})
afterAll(() => city.close())

const filesOf = (claimId: string) => city.cloud.store.find('photos', { claimId }, { limit: 100 })
const rowsOf = (claimId: string) =>
  city.cloud.store.find('auditRows', { claimId, event: 'paperSeen' }, { limit: 100 })

async function aDraft() {
  const worker = aWorker().withTicket()
  return { worker, ...(await worker.drafts(city)) }
}

const save = (
  { accountId, claimId }: { accountId: string; claimId: string },
  expectedVersion: number,
  papers: Record<string, string[]>,
) => city.call(accountId, 'save-draft', { claimId, expectedVersion, changes: { papers } })

async function begun(accountId: string, claimId: string, paperId: string, content: Buffer) {
  const { photoId, cloudPath } = await city.call(accountId, 'begin-photo', { claimId, paperId })
  return { photoId, fileId: await city.upload(cloudPath, content) }
}

test('photos and PDF files of a paper are kept with their pages, beside the photos of tickets', async () => {
  const draft = await aDraft()
  const { accountId, claimId } = draft
  const photo = await handInPaper(city, accountId, claimId, 'contract')
  const pdf = await handInPaper(city, accountId, claimId, 'contract', packedPdfOf(2))
  await save(draft, draft.version, { contract: [photo, pdf] })
  const claim = await city.call(accountId, 'read-claim', { claimId })
  assert.deepEqual(claim.papers, { contract: [photo, pdf] })
  const shown = claim.photos.map(({ id, paperId, pages }) => ({ id, paperId, pages }))
  const ticketPhoto = draft.tickets[0]?.photoIds[0]
  assert.deepEqual(
    new Set(shown.map((one) => JSON.stringify(one))),
    new Set(
      [
        { id: ticketPhoto },
        { id: photo, paperId: 'contract', pages: 1 },
        { id: pdf, paperId: 'contract', pages: 2 },
      ].map((one) => JSON.stringify(one)),
    ),
  )
  const { addresses } = await city.call(accountId, 'get-photo-addresses', { claimId })
  assert.equal(addresses.find(({ photoId }) => photoId === pdf)?.format, 'pdf')
})

test('a paper takes as many pages as its procedure says, and not one more', async () => {
  const { accountId, claimId } = await aDraft()
  const large = await begun(accountId, claimId, 'contract', pdfOf(4))
  const refused = await city.fails(accountId, 'finish-photo', large)
  assert.deepEqual(refused, { code: 'tooManyPages', values: { limit: 3, pages: 4 } })
  const { downloadFile } = await import('../../../cloudfunctions/platform/files/files')
  assert.equal(await downloadFile(large.fileId), null, 'what is refused does not stay')
  await handInPaper(city, accountId, claimId, 'contract', pdfOf(2))
  assert.equal(
    (await city.fails(accountId, 'finish-photo', await begun(accountId, claimId, 'contract', pdfOf(2)))).code,
    'tooManyPages',
  )
  await handInPaper(city, accountId, claimId, 'contract')
  assert.deepEqual(await city.fails(accountId, 'begin-photo', { claimId, paperId: 'contract' }), {
    code: 'tooManyPages',
    values: { limit: 3, pages: 1 },
  })
  await handInPaper(city, accountId, claimId, 'statement', pdfOf(2))
})

test('a removed file makes room again', async () => {
  const { accountId, claimId } = await aDraft()
  const photoId = await handInPaper(city, accountId, claimId, 'statement', pdfOf(2))
  assert.equal(
    (await city.fails(accountId, 'begin-photo', { claimId, paperId: 'statement' })).code,
    'tooManyPages',
  )
  await city.call(accountId, 'remove-photo', { photoId })
  await handInPaper(city, accountId, claimId, 'statement', pdfOf(2))
})

test('what not every office can open is no paper', async () => {
  const { accountId, claimId } = await aDraft()
  const code = async (content: Buffer) =>
    (await city.fails(accountId, 'finish-photo', await begun(accountId, claimId, 'contract', content))).code
  assert.equal(await code(Buffer.from('PK\x03\x04 OFD.xml')), 'notAPaperFile')
  assert.equal(await code(Buffer.from('PK\x03\x04 anything')), 'notAPaperFile')
  assert.equal(await code(Buffer.from('<?xml version="1.0"?><a/>')), 'notAPaperFile')
  assert.equal(await code(Buffer.from('just text')), 'notAPaperFile')
})

test('a paper that the procedure does not ask for is taken from nobody, another person’s claim is not there', async () => {
  const { accountId, claimId } = await aDraft()
  const unknown = await city.fails(accountId, 'begin-photo', { claimId, paperId: 'licence' })
  assert.deepEqual(unknown, { code: 'wrongInput', values: { field: 'paperId' } })
  const foreign = { claimId, paperId: 'contract' }
  assert.equal((await city.fails('stranger', 'begin-photo', foreign)).code, 'notFound')
  const { photoId, fileId } = await begun(accountId, claimId, 'contract', ownPhoto())
  assert.equal((await city.fails('stranger', 'finish-photo', { photoId, fileId })).code, 'notFound')
})

test('papers do not take the room of tickets', async () => {
  const { accountId, claimId } = await aDraft()
  for (let count = 0; count < 3; count += 1) await handInPaper(city, accountId, claimId, 'contract')
  const known = filesOf(claimId).length
  const [ticketPhoto] = filesOf(claimId).filter(({ document }) => document.paperId === '')
  assert.ok(ticketPhoto)
  const more = Array.from({ length: 29 }, (_, index) => ({
    ...ticketPhoto.document,
    _id: `${claimId}-p${index}`,
  }))
  city.cloud.store.insert('photos', more)
  assert.equal(filesOf(claimId).length, known + 29)
  assert.deepEqual(await city.fails(accountId, 'begin-photo', { claimId }), {
    code: 'tooManyPhotos',
    values: { limit: 30 },
  })
  await handInPaper(city, accountId, claimId, 'statement')
})

test('a discarded draft takes its papers with it', async () => {
  const { accountId, claimId, version } = await aDraft()
  await handInPaper(city, accountId, claimId, 'contract')
  await city.call(accountId, 'discard-draft', { claimId, expectedVersion: version })
  assert.deepEqual(filesOf(claimId), [])
})

async function submitted() {
  const draft = await aDraft()
  const { accountId, claimId } = draft
  const [first, second] = [
    await handInPaper(city, accountId, claimId, 'contract'),
    await handInPaper(city, accountId, claimId, 'contract'),
  ]
  const statement = await handInPaper(city, accountId, claimId, 'statement')
  const saved = await save(draft, draft.version, { contract: [first, second], statement: [statement] })
  const { version } = await city.call(accountId, 'submit-claim', { claimId, expectedVersion: saved.version })
  return { ...draft, version, contract: [first, second], statement: [statement] }
}

test('who opens a file of a paper has seen it: one audit row a person, and it is shown to the whole office', async () => {
  const { claimId, version, contract, statement } = await submitted()
  const [first, second] = contract
  assert.ok(first && second)
  assert.deepEqual((await city.call('officer', 'open-review', { claimId })).papersSeen, {
    opened: [],
    compared: [],
  })
  const see = (account: string, opened: string[]) =>
    city.call(account, 'see-paper', { claimId, expectedVersion: version, paperId: 'contract', opened })
  assert.deepEqual(await see('officer', [first]), { opened: [first], compared: [] })
  await see('officer', [first])
  assert.deepEqual(await see('colleague', [first, second]), { opened: contract, compared: [] })
  assert.deepEqual(
    rowsOf(claimId).map(({ document }) => document.values),
    [
      { paper: 'contract', opened: first },
      { paper: 'contract', opened: `${first} ${second}` },
    ],
  )
  assert.deepEqual((await city.call('colleague', 'open-review', { claimId })).papersSeen?.opened, contract)
  const wrong = { claimId, expectedVersion: version, paperId: 'contract', opened: statement }
  assert.deepEqual(await city.fails('officer', 'see-paper', wrong), {
    code: 'wrongInput',
    values: { field: 'opened' },
  })
})

test('who has no business with the claim sees nothing, nor does who looked at another version', async () => {
  const { accountId, claimId, version, contract } = await submitted()
  const input = { claimId, expectedVersion: version, paperId: 'contract', opened: contract }
  assert.equal((await city.fails('elsewhere', 'see-paper', input)).code, 'notFound')
  assert.equal((await city.fails(accountId, 'see-paper', input)).code, 'notAllowed')
  const stale = { ...input, expectedVersion: version - 1 }
  assert.equal((await city.fails('officer', 'see-paper', stale)).code, 'staleVersion')
  const unknown = { ...input, paperId: 'licence', opened: [] }
  assert.deepEqual(await city.fails('officer', 'see-paper', unknown), {
    code: 'wrongInput',
    values: { field: 'paperId' },
  })
  assert.deepEqual(rowsOf(claimId), [])
})

test('only who decides ticks a paper as compared; a late second sending of a tick does nothing', async () => {
  const { claimId, version } = await submitted()
  await city.call('officer', 'open-review', { claimId })
  const tick = (compared: boolean) => ({
    claimId,
    expectedVersion: version,
    paperId: 'contract',
    opened: [],
    compared,
  })
  assert.equal((await city.fails('colleague', 'see-paper', tick(true))).code, 'heldByOther')
  const key = newKey()
  assert.deepEqual((await city.call('officer', 'see-paper', tick(true), { key })).compared, ['contract'])
  assert.deepEqual((await city.call('officer', 'see-paper', tick(false))).compared, [])
  await city.call('officer', 'see-paper', tick(true), { key })
  assert.deepEqual((await city.call('officer', 'open-review', { claimId })).papersSeen?.compared, [])
  assert.equal(rowsOf(claimId).length, 2)
})

test('what was corrected is looked at anew, what stayed the same is not', async () => {
  const { accountId, claimId, version, contract, statement } = await submitted()
  const input = { claimId, expectedVersion: version, opened: [] as string[], compared: true }
  await city.call('officer', 'see-paper', { ...input, paperId: 'contract', opened: contract })
  await city.call('officer', 'see-paper', { ...input, paperId: 'statement', opened: statement })
  const returned = await city.call('officer', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: { action: 'return', correction: { fields: ['name'], message: '合同请重拍' } },
  })
  const [first] = contract
  assert.ok(first)
  const again = await save({ accountId, claimId }, returned.version, { contract: [first], statement })
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: again.version })
  const { papersSeen } = await city.call('officer', 'open-review', { claimId })
  assert.deepEqual(papersSeen, { opened: [first, ...statement], compared: ['statement'] })
})

test('an erased claim has no papers left', async () => {
  const { accountId, claimId, version } = await submitted()
  const withdrawn = await city.call(accountId, 'withdraw-claim', { claimId, expectedVersion: version })
  await city.call(accountId, 'erase-claim', { claimId, expectedVersion: withdrawn.version })
  const [left] = city.cloud.store.find('claims', { _id: claimId }, { limit: 1 })
  assert.deepEqual(left?.document.papers, {})
  assert.deepEqual(filesOf(claimId), [])
})
