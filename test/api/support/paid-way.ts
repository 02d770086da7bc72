import type { ReviewDecision } from '@contract/review-calls'
import { luhnDigitFor } from '@domain/person/bank-card'
import { recordsOfCsv } from '@domain/table'
import type { CallOptions, City } from './city'
import { aWorker, type Drafted } from './worker'

/** Staff of each level for claims of employer 1, two of them at the centre. */
export function grantLevels(city: City): void {
  city.grant('union', 'grassrootsUnion', 'union-1')
  city.grant('district', 'districtUnion', 'district-qikai')
  city.grant('centre', 'cityCentre', 'city-centre')
  city.grant('centre-two', 'cityCentre', 'city-centre')
}

/** A card number with a right last digit. */
export function aCard(serial: number): string {
  const first = `62220000${String(serial).padStart(7, '0')}`
  return first + luhnDigitFor(first)
}

let serial = 0

/** A claim that is approved and says to which card the money goes. */
export async function payableClaim(
  city: City,
  options: CallOptions = {},
  worker = aWorker(),
): Promise<Drafted> {
  const { now } = options
  const at = now ? { now } : {}
  const claim = await worker.withTicket().submits(city, at)
  let { version } = claim
  const steps = [
    ['union', 'forward'],
    ['district', 'forward'],
    ['centre', 'approve'],
  ] as const
  for (const [officer, action] of steps) {
    const decision: ReviewDecision = {
      action,
      identityConfirmed: true,
      originalsSeen: claim.tickets.map(({ id }) => id),
    }
    const input = { claimId: claim.claimId, expectedVersion: version, decision }
    version = (await city.call(officer, 'decide-claim', input, at)).version
  }
  serial += 1
  const card = { claimId: claim.claimId, expectedVersion: version, cardNumber: aCard(serial) }
  version = (await city.call(claim.accountId, 'give-bank-card', card, at)).version
  return { ...claim, version }
}

/** The list that went to the bank, as records by column. */
export async function listForBank(city: City, batchId: string): Promise<Record<string, string>[]> {
  const { contentBase64 } = await city.call('centre-two', 'export-batch', { batchId, format: 'csv' })
  return recordsOfCsv(Buffer.from(contentBase64, 'base64').toString('utf8'))
}

/** A batch with all that can be paid, proposed by one and released by the other. */
export async function releasedBatch(city: City): Promise<string> {
  const { id } = await city.call('centre', 'propose-batch', {})
  let filled = await city.call('centre', 'fill-batch', { batchId: id })
  while (filled.more) filled = await city.call('centre', 'fill-batch', { batchId: id })
  const { version } = filled.batch
  await city.call('centre-two', 'release-batch', { batchId: id, expectedVersion: version })
  return id
}
