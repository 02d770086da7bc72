import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { claimPurposes } from '../../cloudfunctions/contract/session-calls'
import { inProject } from '../paths'
import { exponentialForms } from '../tickets/hostile-pdfs'
import { clientAs } from './client'

const honestPhoto = readFileSync(inProject('scripts', 'demo', 'photos', 'train-blue-1.jpg'))
const greedyAccounts = ['worker-3', 'worker-10', 'worker-12']
const documentsAtOnce = 12

/** Sends a document and answers what has it read. */
type Sender = (content: Buffer) => Promise<() => Promise<unknown>>

/**
 * Seconds that an honest photo takes, alone and while another account has a dozen documents made to harm in line. Each document is
 * another: the same again would be answered from memory, and after six that failed the account waits.
 */
export async function benchGreedyAccount(url: string): Promise<void> {
  const honest = await senderAs(url, 'worker-11')
  const harm = exponentialForms(40, '')
  await (
    await honest(another(honestPhoto))
  )()
  const alone: number[] = []
  const beside: number[] = []
  for (const persona of greedyAccounts) {
    const greedy = await senderAs(url, persona)
    const documents = await Promise.all(Array.from({ length: documentsAtOnce }, () => greedy(another(harm))))
    const [first, second] = [await honest(another(honestPhoto)), await honest(another(honestPhoto))]
    alone.push(await secondsOf(first))
    const all = documents.map((read) => read().catch(() => undefined))
    await new Promise((resolve) => setTimeout(resolve, 500))
    beside.push(await secondsOf(second))
    await Promise.all(all)
  }
  const [usual, longest] = [Math.max(...alone), Math.max(...beside)]
  console.log(`  alone                                 longest of ${alone.length}: ${usual.toFixed(2)} s`)
  console.log(
    `  beside ${documentsAtOnce} documents made to harm     longest of ${beside.length}: ${longest.toFixed(2)} s, ${(longest / usual).toFixed(1)} × (target: at most the one of 3 s that is in hand)`,
  )
}

let serial = 0
/** The same document as another content. */
function another(content: Buffer): Buffer {
  serial += 1
  return Buffer.concat([content, Buffer.from(`\n%${serial}`)])
}

async function secondsOf(read: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await read()
  return (performance.now() - begun) / 1000
}

async function senderAs(url: string, persona: string): Promise<Sender> {
  const client = await clientAs(url, persona)
  for (const purpose of claimPurposes) await client.call('give-consent', { purpose, granted: true })
  const { claimId } = (await client.call('open-draft', { measureId: 'travel-subsidy' })) as {
    claimId: string
  }
  return async (content) => {
    const begun = await client.call('begin-photo', { claimId })
    const { photoId, cloudPath } = begun as { photoId: string; cloudPath: string }
    const fileId = await client.upload(cloudPath, content)
    await client.call('finish-photo', { photoId, fileId })
    return () =>
      client.invoke('recognize', { call: 'read-ticket-photo', input: { photoId }, key: randomUUID() })
  }
}
