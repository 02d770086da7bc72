import { clientAs, type Client } from './client'
import { measure, type Latencies } from './measure'

/** Whose claims the opening hour hands in, and the district union above each. */
const offices = [
  ['union-1', 'district-qikai'],
  ['union-2', 'district-jingyue'],
  ['union-3', 'district-nanguan'],
] as const

type Row = { id: string; version: number }
type Opened = { version: number; tickets: { id: string }[] }

/**
 * What officers do with claims that were handed in: each is opened and passed on by its union, then by the district. An officer
 * may write 120 times a minute, so there are no more of them than so many a union.
 */
export async function benchMoves(
  url: string,
  each: number,
  report: (name: string, latencies: Latencies) => void,
): Promise<void> {
  const levels = [
    ['grassrootsUnion', offices.map(([union]) => union)],
    ['districtUnion', offices.map(([, district]) => district)],
  ] as const
  for (const [level, organisations] of levels) {
    const work: { officer: Client; row: Row }[] = []
    for (const organisationId of organisations) {
      const officer = await officerOf(url, level, organisationId)
      for (const row of await waitingAt(officer, organisationId, each)) work.push({ officer, row })
    }
    const opened: Opened[] = []
    const at = <T>(list: readonly T[], index: number): T => {
      const found = list[index]
      if (found === undefined) throw new Error('the opening hour handed in too few claims')
      return found
    }
    // The warm-up takes the first twenty a first time: opening again and an answer that is known are left out of it.
    const warm = 20
    let next = 0
    const opening = await measure(work.length - warm, 1, async () => {
      const index = next++
      const { officer, row } = at(work, index)
      opened[index] = (await officer.call('open-review', { claimId: row.id })) as Opened
    })
    report(`open-review at the ${level}`, opening)
    next = 0
    const passing = await measure(work.length - warm, 1, async () => {
      const index = next++
      const { officer, row } = at(work, index)
      const { version, tickets } = at(opened, index)
      const originalsSeen = tickets.map(({ id }) => id)
      await officer.call('decide-claim', {
        claimId: row.id,
        expectedVersion: version,
        decision: { action: 'forward', identityConfirmed: true, originalsSeen },
      })
    })
    report(`move: passed on by the ${level}`, passing)
  }
}

let officers = 0

async function officerOf(url: string, role: string, organisationId: string): Promise<Client> {
  const administrator = await clientAs(url, 'administrator')
  const invitation = { role, organisationId, displayName: '量测' }
  const { code } = (await administrator.call('create-invitation', invitation)) as { code: string }
  const client = await clientAs(url, `worker-${14 + officers++}`)
  await client.call('accept-invitation', { code })
  return client
}

async function waitingAt(officer: Client, organisationId: string, most: number): Promise<Row[]> {
  const input = { view: 'waiting', organisationId, after: null, most }
  return ((await officer.call('list-review-queue', input)) as { rows: Row[] }).rows
}
