import type { CallInput, CallName, CallOutput } from '@contract/calls'
import { sampleCard, sampleWorkers, type SampleWorker } from './people'
import { at } from './sample-accounts'
import { train, type SampleTicket } from './sample-claims'

type Submitted = { claimId: string; version: number; tickets: { id: string }[] }
type Tools = {
  call: <N extends CallName>(key: string, now: Date, name: N, input: CallInput<N>) => Promise<CallOutput<N>>
  submit: (worker: SampleWorker, now: Date, tickets: readonly SampleTicket[]) => Promise<Submitted>
}

/** Claims that wait at the district and at the centre, and two that are approved: one without a card, one with. */
export async function seedUpperLevels({ call, submit }: Tools): Promise<void> {
  const pass = async (
    key: string,
    now: Date,
    { claimId, version, tickets }: Submitted,
    action: 'forward' | 'approve',
  ): Promise<Submitted> => {
    const decision = { action, identityConfirmed: true, originalsSeen: tickets.map(({ id }) => id) }
    const moved = await call(key, now, 'decide-claim', { claimId, expectedVersion: version, decision })
    return { claimId, tickets, version: moved.version }
  }
  const ways = [
    ['P', '松原', 72_00],
    ['Q', '哈尔滨', 110_00],
    ['R', '辽阳', 134_50],
    ['S', '赤峰', 212_00],
  ] as const
  for (const [index, [serial, from, fare]] of ways.entries()) {
    const worker = sampleWorkers[12 + index]
    if (!worker) return
    const sent = await submit(worker, at(`2023-02-0${6 + index}T08:30:00`), [
      train(serial, 'toWork', '2023-02-03', from, '长春', fare),
    ])
    const atDistrict = await pass('union-one', at('2023-02-10T10:00:00'), sent, 'forward')
    if (index === 0) continue
    const atCentre = await pass('district', at('2023-02-13T10:00:00'), atDistrict, 'forward')
    if (index === 1) continue
    const { claimId, version } = await pass('centre', at('2023-02-14T10:00:00'), atCentre, 'approve')
    if (index === 2) continue
    const card = { claimId, expectedVersion: version, cardNumber: sampleCard(index) }
    await call(worker.key, at('2023-02-14T12:20:00'), 'give-bank-card', card)
  }
}
