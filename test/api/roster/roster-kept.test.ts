import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { aCity, duringCampaign, type City } from '../support/city'
import { storedClaim } from '../support/invented'
import { stayer } from '../../domain/roster/persons'
import {
  addEmploymentOffices,
  handsIn,
  rosterDraft,
  uploadsRows,
  withPapers,
  type RosterClaim,
} from '../support/roster'

let city: City
beforeAll(async () => {
  city = await aCity()
  addEmploymentOffices(city)
})
afterAll(() => city.close())

const chunksOf = ({ claimId }: RosterClaim) =>
  city.cloud.store.find('rosterChunks', { claimId }, { limit: 100 })

const persons = (count: number, from = 0) => Array.from({ length: count }, (_, place) => stayer(from + place))

async function sweep(at: Date): Promise<number> {
  const { sweepRosters } = await import('../../../cloudfunctions/clock/sweep-rosters')
  return sweepRosters(at)
}
const minutesLater = (minutes: number) => new Date(duringCampaign.getTime() + minutes * 60_000)

test('a draft that is discarded leaves no row behind', async () => {
  const claim = await rosterDraft(city)
  await uploadsRows(claim, persons(3))
  const { claimId } = claim
  await city.call(claim.colleagues[0], 'discard-draft', { claimId, expectedVersion: claim.version })
  assert.equal(chunksOf(claim).length, 0)
})

test('rows of a withdrawn claim are held against nobody, and go when it is erased', async () => {
  const claim = await rosterDraft(city)
  await withPapers(city, claim)
  await uploadsRows(claim, persons(3))
  await handsIn(city, claim)
  const { claimId } = claim
  const handedIn = () => chunksOf(claim).map(({ document }) => document.handedIn)
  assert.deepEqual(handedIn(), [true])
  const about = () => ({ claimId, expectedVersion: claim.version })
  claim.version = (await city.call(claim.colleagues[0], 'withdraw-claim', about())).version
  assert.deepEqual(handedIn(), [false])
  await city.call(claim.colleagues[0], 'erase-claim', about())
  assert.equal(chunksOf(claim).length, 0)
  assert.equal((await storedClaim(claimId)).roster, null)
})

test('what an upload has replaced goes an hour later, and what the claim has stays', async () => {
  const claim = await rosterDraft(city)
  await uploadsRows(claim, persons(3))
  await uploadsRows(claim, persons(4))
  assert.equal(chunksOf(claim).length, 2)
  await sweep(minutesLater(59))
  assert.equal(chunksOf(claim).length, 2, 'whoever reads a page of it reads on')
  await sweep(minutesLater(61))
  const { roster } = await storedClaim(claim.claimId)
  assert.deepEqual(
    chunksOf(claim).map(({ document }) => document.rosterId),
    [roster?.rosterId],
  )
})

test('an upload for another version of the claim is refused whole', async () => {
  const claim = await rosterDraft(city)
  await uploadsRows(claim, persons(3))
  await assert.rejects(uploadsRows({ ...claim, version: claim.version - 1 }, persons(9)), /staleVersion/)
  const { roster } = await storedClaim(claim.claimId)
  assert.equal(roster?.chunks[0]?.tally.rows, 3)
  assert.equal(chunksOf(claim).length, 1, 'its rows are gone at once')
})

test('a roster of more rows than the measure takes is refused', async () => {
  const claim = await rosterDraft(city)
  await assert.rejects(uploadsRows(claim, persons(10_001)), /rosterFull/)
})

describe('what somebody changes who has no key is found', () => {
  let claim: RosterClaim
  beforeAll(async () => {
    claim = await rosterDraft(city)
    await withPapers(city, claim)
    await uploadsRows(claim, persons(203, 300))
    await handsIn(city, claim)
  })

  type Chunk = {
    _id: string
    rows: string
    rowIds: string[]
    tally: object
    handedIn: boolean
    marks: object[]
  }
  const chunk = (place: number): Chunk =>
    chunksOf(claim)
      .map(({ document }) => document as never as Chunk & { place: number })
      .find((one) => one.place === place) as Chunk

  async function faultsWith(change: Partial<Chunk>, place = 1): Promise<string[]> {
    const { claimProblems } = await import('../../../cloudfunctions/platform/verify/claim-problems')
    const { rowsOf } = await import('../../../cloudfunctions/platform/verify/audited-rows')
    const before = chunk(place)
    const { store } = city.cloud
    store.update('rosterChunks', { _id: before._id }, { $set: change as never }, {})
    try {
      return await claimProblems(await storedClaim(claim.claimId), await rowsOf(claim.claimId), new Map())
    } finally {
      const { rows, rowIds, tally, handedIn, marks } = before
      store.update(
        'rosterChunks',
        { _id: before._id },
        { $set: { rows, rowIds, tally, handedIn, marks } as never },
        {},
      )
    }
  }

  test('nothing, while nothing was changed', async () => {
    assert.deepEqual(await faultsWith({}), [])
  })

  test('rows of another chunk in its place', async () => {
    assert.deepEqual(await faultsWith({ rows: chunk(0).rows }), ['chunk 1 of its roster was changed'])
  })

  test('a row that is left out by nobody', async () => {
    const mark = { kind: 'exclude', conditionId: 'stayedThroughout', message: '没在岗。' }
    const kept = {
      rowId: chunk(1).rowIds[0],
      mark,
      role: 'districtEmployment',
      organisationId: 'x',
      step: 'y',
      at: '',
    }
    assert.ok(
      (await faultsWith({ marks: [kept] })).includes(
        'chunk 1 of its roster, judged again, comes to something else',
      ),
    )
  })

  test('rows that are not held against those of others', async () => {
    assert.deepEqual(await faultsWith({ handedIn: false }), [
      'chunk 1 of its roster is not held against others',
    ])
  })
})

describe('the claim says of its roster what the rows come to', () => {
  test('a sum that was raised on the claim is found', async () => {
    const claim = await rosterDraft(city)
    await withPapers(city, claim)
    await uploadsRows(claim, persons(3, 600))
    await handsIn(city, claim)
    const { rosterProblems } = await import('../../../cloudfunctions/platform/verify/roster-problems')
    const stored = await storedClaim(claim.claimId)
    assert.deepEqual(await rosterProblems(stored), [])
    assert.ok(stored.roster)
    const [first] = stored.roster.chunks
    assert.ok(first)
    const raised = { ...first, tally: { ...first.tally, facts: { stayers: 30 } } }
    const problems = await rosterProblems({ ...stored, roster: { ...stored.roster, chunks: [raised] } })
    assert.ok(problems.includes('chunk 0 of its roster, judged again, comes to something else'))
  })
})
