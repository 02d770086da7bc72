import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import fc from 'fast-check'
import type { RosterRow } from '@domain/roster/row'
import { textIn } from '@domain/procedure/fields/field-value'
import { duringCampaign, newKey, aCity, type Answer, type City } from '../api/support/city'
import { storedClaim } from '../api/support/invented'
import {
  addEmploymentOffices,
  rosterDraft,
  uploadsRows,
  withPapers,
  type RosterClaim,
} from '../api/support/roster'
import { stayer } from '../domain/roster/persons'

const runs = Number(process.env.RUNS ?? 12)

let city: City
beforeAll(async () => {
  city = await aCity()
  addEmploymentOffices(city)
})
afterAll(() => city.close())

/** What an actor tries next, with the version last seen: two colleagues, the district, the clock, and an upload that is cut short. */
const actions = [
  'add',
  'change',
  'remove',
  'fill',
  'upload',
  'submit',
  'return',
  'exclude',
  'sweep',
  'crash',
] as const
type Step = {
  action: (typeof actions)[number]
  colleague: 0 | 1
  pick: number
  together: boolean
  twice: boolean
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    action: fc.constantFrom(...actions),
    colleague: fc.constantFrom(0 as const, 1 as const),
    pick: fc.nat(1000),
    together: fc.boolean(),
    twice: fc.boolean(),
  }),
  { minLength: 4, maxLength: 9 },
)

/** Who is in the roster, and what stands in the remark of each. */
type Model = Map<string, string>
/** What an acknowledged call has done to it. */
type Done = { version: number; does: (model: Model) => void }

test('uploads, changes, submissions, officers, the clock and crashes lose nothing, double nothing and mix nothing', async () => {
  const seed = Number(process.env.SEED ?? Date.now())
  console.log(`SEED=${seed} plays the same again`)
  let acknowledged = 0
  for (const [run, sample] of fc.sample(steps, { numRuns: runs, seed }).entries())
    acknowledged += await play(sample, run)
  assert.ok(acknowledged > runs, 'enough was done to say something')
  const { verifyWholeAudit } = await import('../../cloudfunctions/platform/verify/verify-audit')
  assert.deepEqual((await verifyWholeAudit()).faults, [])
  await nothingLeftBehind()
})

/** Every chunk is of the roster that a claim names, or waits to be swept; and then none waits. */
async function nothingLeftBehind(): Promise<void> {
  const { sweepRosters } = await import('../../cloudfunctions/clock/sweep-rosters')
  const later = new Date(duringCampaign.getTime() + (runs + 600) * 60_000)
  while ((await sweepRosters(later)) > 0);
  const live = new Set(
    city.cloud.store
      .find('claims', {}, { limit: 10_000 })
      .flatMap(({ document }) => (document.roster as { rosterId: string } | null)?.rosterId ?? []),
  )
  const chunks = city.cloud.store.find('rosterChunks', {}, { limit: 100_000 })
  assert.deepEqual(
    chunks
      .filter(({ document }) => !live.has(document.rosterId as string))
      .map(({ document }) => document._id),
    [],
  )
  assert.equal(city.cloud.store.find('looseRosters', {}, { limit: 10 }).length, 0)
}

async function play(sample: readonly Step[], run: number): Promise<number> {
  const now = new Date(duringCampaign.getTime() + run * 60_000)
  const claim = await rosterDraft(city, 'stay-subsidy', { now })
  await withPapers(city, claim, { now })
  // Of some the roster is of two chunks.
  const size = run % 4 === 0 ? 203 : 3
  const rows = Array.from({ length: size }, (_, place) => stayer(place, { remark: '始' }))
  await uploadsRows(claim, rows, { now })
  const begun = claim.version
  const model: Model = new Map(rows.map((row) => [numberOf(row), '始']))
  const done = new Map<number, Done['does']>()
  let serial = 1000
  for (let index = 0; index < sample.length; index += 1) {
    const group = [sample[index], ...(sample[index]?.together ? [sample[(index += 1)]] : [])]
    const present = await presentRows(claim.claimId)
    const sent = group.flatMap((step) => {
      if (!step) return []
      serial += 10
      const once = attemptOf(step, { claim, present, place: serial, now })
      return step.twice ? [once(), once()] : [once()]
    })
    for (const made of await Promise.all(sent)) if (made) done.set(made.version, made.does)
    claim.version = (await storedClaim(claim.claimId)).version
  }
  const order = [...done].sort(([one], [other]) => one - other)
  for (const [, does] of order) does(model)
  const after = await presentRows(claim.claimId)
  assert.deepEqual(
    after.map((row) => [numberOf(row), row.values.remark]).sort(),
    [...model].sort(),
    'the roster is what the acknowledged calls made of it, one after the other',
  )
  assert.equal(claim.version, begun + order.length, 'each acknowledged call is one version')
  await checkSums(claim, after.length)
  return order.length
}

const numberOf = ({ values }: RosterRow): string => textIn(values.idNumber ?? '')

async function presentRows(claimId: string): Promise<RosterRow[]> {
  const { rowsOfClaim } = await import('../../cloudfunctions/platform/roster/chunks')
  return rowsOfClaim(await storedClaim(claimId))
}

/** What the claim says of its roster is what its rows come to. */
async function checkSums({ claimId }: RosterClaim, rows: number): Promise<void> {
  const claim = await storedClaim(claimId)
  const { tallyTogether } = await import('@domain/roster/tally')
  const tally = tallyTogether((claim.roster?.chunks ?? []).map((chunk) => chunk.tally))
  assert.equal(tally.rows, rows)
  assert.equal(tally.rows, tally.bad + tally.counted + tally.notCounted + tally.excluded)
  if (claim.stage !== 'districtReview') return
  assert.equal(claim.decision?.amount.payable, tally.counted * 500_00)
}

type Scene = { claim: RosterClaim; present: readonly RosterRow[]; place: number; now: Date }
type Attempt = () => Promise<Done | null>

const expectedRefusals = new Set([
  'staleVersion',
  'wrongStage',
  'notFound',
  'contentIncomplete',
  'rowNotOpen',
  'notEligible',
])

/** One call as it is sent, with the same key however often. */
function attemptOf({ action, colleague, pick }: Step, { claim, present, place, now }: Scene): Attempt {
  const key = newKey()
  const { claimId, version: expectedVersion } = claim
  const who = claim.colleagues[colleague]
  const row = present[pick % Math.max(1, present.length)]
  const send = async (
    account: string,
    call: string,
    input: object,
    does: Done['does'] = () => undefined,
  ): Promise<Done | null> => {
    const answered = await city.answer(account, call, { claimId, expectedVersion, ...input }, { key, now })
    return acknowledged(answered, does)
  }
  const tag = `第${place}次`
  switch (action) {
    case 'add': {
      const added = stayer(place)
      return () =>
        send(who, 'put-roster-row', { rowId: null, values: { ...added.values, remark: tag } }, (model) =>
          model.set(numberOf(added), tag),
        )
    }
    case 'change':
      return () =>
        row === undefined
          ? Promise.resolve(null)
          : send(who, 'put-roster-row', { rowId: row.id, values: { remark: tag } }, (model) =>
              model.set(numberOf(row), tag),
            )
    case 'remove':
      return () =>
        row === undefined
          ? Promise.resolve(null)
          : send(who, 'remove-roster-rows', { rows: [row.id] }, (model) => model.delete(numberOf(row)))
    case 'fill':
      return () =>
        send(who, 'fill-roster', { column: 'remark', value: tag, rowIds: null }, (model) => {
          for (const number of [...model.keys()]) model.set(number, tag)
        })
    case 'upload': {
      const rows = [
        ...present.slice(0, pick % 3).map(({ values }, index) => ({
          ...stayer(place + 5 + index),
          values: { ...values, remark: tag },
        })),
        stayer(place, { remark: tag }),
        stayer(place + 1, { remark: tag }),
      ]
      return () => uploads({ ...claim }, rows, { key, now, by: who })
    }
    case 'submit':
      return () => send(who, 'submit-claim', { declared: true })
    case 'return':
      return () =>
        send('district', 'decide-claim', {
          decision: { action: 'return', correction: { fields: ['roster'], message: '请改。' } },
        })
    case 'exclude':
      return () =>
        row === undefined
          ? Promise.resolve(null)
          : send('district-two', 'mark-roster-rows', {
              rowIds: [row.id],
              mark: { kind: 'exclude', conditionId: 'stayedThroughout', message: '没在岗。' },
            })
    case 'sweep':
      return () => sweepsEarly(now)
    case 'crash':
      return () => cutShort(claim, place, now)
  }
}

function acknowledged(answered: Answer, does: Done['does']): Done | null {
  if (answered.ok) return { version: (answered.output as { version: number }).version, does }
  const { code, values } = answered.error
  assert.ok(expectedRefusals.has(code), `${code} ${JSON.stringify(values)}`)
  return null
}

async function uploads(
  claim: RosterClaim,
  rows: readonly RosterRow[],
  options: { key: string; now: Date; by: string },
): Promise<Done | null> {
  try {
    const { version } = await uploadsRows(claim, rows, options)
    return {
      version,
      does: (model) => {
        model.clear()
        for (const row of rows) model.set(numberOf(row), textIn(row.values.remark ?? ''))
      },
    }
  } catch (error) {
    assert.ok(error instanceof Error)
    assert.ok(expectedRefusals.has(error.message) || error.message.includes('waited too long'), error.message)
    return null
  }
}

/** The clock, long after what is uploaded at this moment began. */
async function sweepsEarly(now: Date): Promise<null> {
  const { sweepRosters } = await import('../../cloudfunctions/clock/sweep-rosters')
  await sweepRosters(new Date(now.getTime() + 2 * 3_600_000))
  return null
}

/** What an upload leaves that is cut short: some of its chunks, and the note that they were begun. */
async function cutShort(claim: RosterClaim, place: number, now: Date): Promise<null> {
  const { beginLoose } = await import('../../cloudfunctions/platform/roster/loose-rosters')
  const { madeChunk } = await import('../../cloudfunctions/platform/roster/made-chunk')
  const { rosterRulesOf } = await import('../../cloudfunctions/platform/roster/roster-rules')
  const { rosterChunks } = await import('../../cloudfunctions/platform/records/roster')
  const { putRecord } = await import('../../cloudfunctions/platform/store/store')
  const { newId } = await import('../../cloudfunctions/platform/security/vault')
  const { dayAt } = await import('@domain/calendar/day')
  const stored = await storedClaim(claim.claimId)
  const rosterId = newId('o')
  await beginLoose(rosterId, 2, now)
  const blank = { elsewhere: { sameId: [], phones: [] }, marks: [], flags: [] }
  const rules = rosterRulesOf(stored, dayAt(now))
  const { chunk } = madeChunk(rules, { claim: stored, rosterId, place: 0, ...blank }, [stayer(place)])
  await putRecord(rosterChunks, chunk)
  return null
}

test('of a roster upload and a submission that cross one wins, and what is handed in is whole', async () => {
  let [uploaded, submitted] = [0, 0]
  for (let run = 0; run < Math.max(8, runs / 2); run += 1) {
    const now = new Date(duringCampaign.getTime() + (runs + run) * 60_000)
    const claim = await rosterDraft(city, 'stay-subsidy', { now })
    await withPapers(city, claim, { now })
    await uploadsRows(claim, [stayer(1), stayer(2)], { now })
    const more = Array.from({ length: 5 }, (_, place) => stayer(place + 10))
    const input = { claimId: claim.claimId, expectedVersion: claim.version, declared: true }
    const submits = () => city.answer(claim.colleagues[1], 'submit-claim', input, { now })
    const options = { key: newKey(), now, by: claim.colleagues[0] }
    const [first, second] =
      run % 2 === 0
        ? await Promise.all([uploads({ ...claim }, more, options), submits()])
        : ((await Promise.all([submits(), uploads({ ...claim }, more, options)])).reverse() as [
            Done | null,
            Answer,
          ])
    assert.equal(Number(first !== null) + Number(second.ok), 1, 'one wins')
    if (second.ok) submitted += 1
    else uploaded += 1
    const stored = await storedClaim(claim.claimId)
    const rows = await presentRows(claim.claimId)
    assert.equal(rows.length, second.ok ? 2 : 5)
    assert.equal(stored.stage, second.ok ? 'districtReview' : 'draft')
    if (second.ok) assert.equal(stored.decision?.amount.payable, 2 * 500_00)
  }
  assert.ok(uploaded + submitted > 0)
})
