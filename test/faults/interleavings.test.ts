import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { duringCampaign, newKey, type Answer, type City } from '../api/support/city'
import { anInventedCity } from '../api/support/invented'
import { aWorker } from '../api/support/worker'
import { checkNotices, checkPlaces } from './support/agreeing'
import { stories, type Story, type Told } from './support/history-stories'

const runs = Number(process.env.RUNS ?? 300)

let city: City
beforeAll(async () => {
  city = await anInventedCity()
  for (const officer of ['union', 'union-two']) city.grant(officer, 'grassrootsUnion', 'union-1')
})
afterAll(() => city.close())

/** What an actor tries next. Each is sent with the version last seen, and some are sent twice with the same key. */
const actions = ['submit', 'withdraw', 'forward', 'return', 'refuse'] as const
type Step = { action: (typeof actions)[number]; officer: 0 | 1; twice: boolean; together: boolean }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    action: fc.constantFrom(...actions),
    officer: fc.constantFrom(0 as const, 1 as const),
    twice: fc.boolean(),
    together: fc.boolean(),
  }),
  { minLength: 3, maxLength: 6 },
)

test.each(stories)(
  'random interleavings of submit, withdraw and decide of $name lose nothing, double nothing, and the audit verifies',
  async (story) => {
    const seed = Number(process.env.SEED ?? Date.now())
    console.log(`SEED=${seed} plays the same again`)
    const samples = fc.sample(steps, { numRuns: Math.ceil(runs * story.share), seed })
    const before = city.cloud.store.find('claims', {}, { limit: 100_000 }).length
    const width = 4
    let acknowledged = 0
    for (let start = 0; start < samples.length; start += width) {
      const batch = samples.slice(start, start + width)
      const counts = await Promise.all(batch.map((sample, index) => play(story, sample, start + index)))
      acknowledged += counts.reduce((sum, count) => sum + count, 0)
    }
    assert.ok(acknowledged > samples.length / 2, 'enough was done to say something')
    checkNotices(city)
    checkPlaces(city)
    const { verifyWholeAudit } = await import('../../cloudfunctions/platform/verify/verify-audit')
    const audit = await verifyWholeAudit()
    assert.deepEqual(audit.faults, [])
    assert.equal(audit.claims, before + samples.length)
  },
)

/** Plays one sample and checks that the claim's history is exactly what was acknowledged. Answers how much that was. */
async function play(story: Story, sample: readonly Step[], run: number): Promise<number> {
  // Each run has a minute of its own, so that rate limits stay out of the way.
  const now = new Date(duringCampaign.getTime() + run * 60_000)
  const told = await story.begins(city, run, now)
  const done: { event: string; version: number }[] = []
  let version = told.version
  const settle = (answers: readonly (readonly [string, Answer])[]) => {
    for (const [event, answered] of answers) {
      if (!answered.ok) {
        assert.ok(expectedRefusals.has(answered.error.code), answered.error.code)
        continue
      }
      const output = answered.output as { version: number; stage: string }
      if (!done.some((entry) => entry.version === output.version))
        done.push({ event, version: output.version })
      version = Math.max(version, output.version)
    }
  }
  for (let index = 0; index < sample.length; index += 1) {
    const step = sample[index]
    if (!step) continue
    const group = step.together && sample[index + 1] ? [step, sample[(index += 1)]] : [step]
    const sent = group.flatMap((one) => (one ? send(story, one, told, version, now) : []))
    settle(await Promise.all(sent))
  }
  await checkHistory(told, done)
  return done.length
}

const expectedRefusals = new Set([
  'staleVersion',
  'wrongStage',
  'notFound',
  'heldByOther',
  'noTicketCounts',
  'papersNotSeen',
])

function send(
  { officers }: Story,
  { action, officer, twice }: Step,
  { claimId, accountId, decisions, looksAt }: Told,
  expectedVersion: number,
  now: Date,
): Promise<readonly [string, Answer]>[] {
  const key = newKey()
  const once = async (): Promise<readonly [string, Answer]> => {
    const about = { claimId, expectedVersion }
    if (action === 'submit' || action === 'withdraw')
      return [action, await city.answer(accountId, `${action}-claim`, about, { key, now })]
    if (action === 'forward') await looksAt(officers[officer], expectedVersion, now)
    const input = { ...about, decision: decisions[action] }
    return [action, await city.answer(officers[officer], 'decide-claim', input, { key, now })]
  }
  return twice ? [once(), once()] : [once()]
}

const eventNames: Record<string, string[]> = {
  submit: ['submitted', 'resubmitted'],
  withdraw: ['withdrawn'],
  forward: ['forwarded'],
  return: ['returned'],
  refuse: ['refused'],
}

async function checkHistory(
  { claimId, accountId, version }: Told,
  done: { event: string; version: number }[],
): Promise<void> {
  const claim = await city.call(accountId, 'read-claim', { claimId })
  const moves = claim.timeline.filter((entry) => entry.event !== 'drafted')
  const acknowledged = [...done].sort((left, right) => left.version - right.version)
  assert.equal(claim.version, version + acknowledged.length, 'each acknowledged move is one version')
  assert.equal(moves.length, acknowledged.length, 'as many moves as were acknowledged')
  moves.forEach((move, index) =>
    assert.ok(eventNames[acknowledged[index]?.event ?? '']?.includes(move.event)),
  )
  const messages = city.cloud.store.find('outbox', { claimId }, { limit: 100 })
  assert.equal(messages.length, acknowledged.length, 'one message a move')
}

test('a submission that overtakes a change of employer never leaves the claim with the union of the old one', async () => {
  const unionOf: Record<string, string> = { 'employer-1': 'union-1', 'employer-2': 'union-2' }
  const { claims } = await import('../../cloudfunctions/platform/records/claim')
  const { findById } = await import('../../cloudfunctions/platform/store/store')
  const { employerIdOn } = await import('../../cloudfunctions/api/claim/claim-content')
  let submitted = 0
  let took = 10
  for (let run = 0; run < 60; run += 1) {
    const now = new Date(duringCampaign.getTime() + (runs + run) * 60_000)
    const { claimId, accountId, version } = await aWorker(`overtaking-${run}`)
      .withTicket()
      .drafts(city, { now })
    const started = performance.now()
    const change = {
      claimId,
      expectedVersion: version,
      changes: { form: { employer: { organisationId: 'employer-2' } } },
    }
    const [, answered] = await Promise.all([
      city.answer(accountId, 'save-draft', change, { now }).then(() => (took = performance.now() - started)),
      // From well before the change is in to after it, by how long the last one took on this machine.
      pause((took * (run % 16)) / 10).then(() =>
        city.answer(accountId, 'submit-claim', { claimId, expectedVersion: version + 1 }, { now }),
      ),
    ])
    if (!answered.ok) continue
    submitted += 1
    const claim = await findById(claims, claimId)
    assert.deepEqual(
      claim?.hands.map(({ organisationId }) => organisationId),
      [unionOf[(claim && employerIdOn(claim)) ?? '']],
    )
  }
  assert.ok(submitted > 0, 'some got through')
})
