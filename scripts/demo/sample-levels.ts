import type { CallInput, CallName, CallOutput } from '@contract/calls'
import { recordsOfCsv } from '@domain/table'
import { sampleCard, sampleWorkers, type SampleWorker } from './people'
import { at } from './sample-accounts'
import { sampleTicket, type SampleTicket } from './sample-tickets'

type Submitted = { claimId: string; version: number; tickets: { id: string }[] }
type Tools = {
  call: <N extends CallName>(key: string, now: Date, name: N, input: CallInput<N>) => Promise<CallOutput<N>>
  setShare: (secondReadingShare: number) => Promise<void>
  submit: (worker: SampleWorker, now: Date, tickets: readonly SampleTicket[]) => Promise<Submitted>
}

/** How far each sample claim has come, in the order in which it was handled. */
const ways = [
  { key: 'worker-17', serial: 'T', until: 'paid' },
  { key: 'worker-18', serial: 'U', until: 'failed' },
  { key: 'worker-19', serial: 'V', until: 'proposed' },
  { key: 'worker-13', serial: 'P', until: 'district' },
  { key: 'worker-14', serial: 'Q', until: 'centre' },
  { key: 'worker-15', serial: 'R', until: 'approved' },
  { key: 'worker-16', serial: 'S', until: 'card' },
] as const
const drawn = { key: 'worker-20', serial: 'W', until: 'centre' } as const
type Way = (typeof ways)[number] | typeof drawn

/** Claims that wait at the district and at the centre, that are approved, in payment, paid and failed. */
export async function seedUpperLevels(tools: Tools): Promise<void> {
  const [paid, failed, proposed, ...rest] = ways
  await bring(tools, paid)
  await bring(tools, failed)
  await payBatch(tools)
  await bring(tools, proposed)
  const { id } = await tools.call('centre', at('2023-02-14T15:00:00'), 'propose-batch', {})
  await tools.call('centre', at('2023-02-14T15:01:00'), 'fill-batch', { batchId: id })
  for (const way of rest) await bring(tools, way)
  // In the demo nobody hangs on chance: this one is drawn for second reading, the others are not.
  await tools.setShare(1)
  await bring(tools, drawn)
  await tools.setShare(0)
}

async function bring({ call, submit }: Tools, { key, serial, until }: Way): Promise<void> {
  const worker = sampleWorkers.find((sample) => sample.key === key)
  if (!worker) return
  const pass = async (staff: string, now: string, before: Submitted, action: 'forward' | 'approve') => {
    const { claimId, tickets } = before
    const decision = { action, identityConfirmed: true, originalsSeen: tickets.map((ticket) => ticket.id) }
    const input = { claimId, expectedVersion: before.version, decision }
    return { ...before, version: (await call(staff, at(now), 'decide-claim', input)).version }
  }
  const sent = await submit(worker, at('2023-02-06T08:30:00'), [sampleTicket(serial)])
  const atDistrict = await pass('union-one', '2023-02-08T10:00:00', sent, 'forward')
  if (until === 'district') return
  const atCentre = await pass('district', '2023-02-09T10:00:00', atDistrict, 'forward')
  if (until === 'centre') return
  const { claimId, version } = await pass('centre', '2023-02-10T10:00:00', atCentre, 'approve')
  if (until === 'approved') return
  const cardNumber = sampleCard(Number(key.slice('worker-'.length)))
  const card = { claimId, expectedVersion: version, cardNumber }
  await call(worker.key, at('2023-02-10T12:20:00'), 'give-bank-card', card)
}

/** A batch that the bank has answered: one person's payment went through, the other's did not. */
async function payBatch({ call }: Tools): Promise<void> {
  const paid = sampleWorkers.find(({ key }) => key === ways[0].key)
  const { id: batchId } = await call('centre', at('2023-02-13T09:00:00'), 'propose-batch', {})
  const { batch } = await call('centre', at('2023-02-13T09:01:00'), 'fill-batch', { batchId })
  const release = { batchId, expectedVersion: batch.version }
  await call('centre-two', at('2023-02-13T09:30:00'), 'release-batch', release)
  const list = { batchId, format: 'csv' as const }
  const { contentBase64 } = await call('centre-two', at('2023-02-13T09:35:00'), 'export-batch', list)
  const sent = recordsOfCsv(Buffer.from(contentBase64, 'base64').toString('utf8'))
  const rows = sent.map((row) => {
    const arrived = row.收款人 === paid?.name
    return { ...row, 结果: arrived ? '成功' : '失败', 失败原因: arrived ? '' : '户名和卡号对不上' }
  })
  await call('centre', at('2023-02-14T14:00:00'), 'import-bank-answer', { batchId, rows })
}
