import type { CallOutput } from '@contract/calls'
import type { Look, OwnClaim, OwnObjection } from '@contract/data-calls'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'
import type { Message } from '@/services/words/message-words'

type Account = Omit<CallOutput<'export-my-data'>, 'claims' | 'next'>

/** A claim with who looked at it. */
export type KeptClaim = OwnClaim & { looks: readonly Look[] }

/** All that is kept about a person. */
export type MyData = Account & {
  claims: readonly KeptClaim[]
  objections: readonly OwnObjection[]
  messages: readonly Message[]
}

async function accountAndClaims(): Promise<{ account: Account; claims: OwnClaim[] }> {
  const { claims: first, next, ...account } = await call('export-my-data', { before: null })
  const claims = [...first]
  for (let before = next; before !== null;) {
    const page = await call('export-my-data', { before })
    claims.push(...page.claims)
    before = page.next
  }
  return { account, claims }
}

async function looksAt({ id, submittedAt }: OwnClaim): Promise<Look[]> {
  if (submittedAt === null) return []
  const looks: Look[] = []
  for (let after: number | null = 0; after !== null;) {
    const page: CallOutput<'list-looks'> = await call('list-looks', { claimId: id, afterSequence: after })
    looks.push(...page.looks)
    after = page.next
  }
  return looks
}

async function everyMessage(): Promise<Message[]> {
  const messages: Message[] = []
  for (let before: string | null = null, more = true; more;) {
    const page: CallOutput<'export-my-messages'> = await call('export-my-messages', { before })
    messages.push(...page.messages)
    before = page.next
    more = before !== null
  }
  return messages
}

async function everyObjection(): Promise<OwnObjection[]> {
  const objections: OwnObjection[] = []
  for (let before: string | null = null, more = true; more;) {
    const page: CallOutput<'export-my-objections'> = await call('export-my-objections', { before })
    objections.push(...page.objections)
    before = page.next
    more = before !== null
  }
  return objections
}

/** All pages in one: who takes their data along wants the whole of it. */
async function readAll(): Promise<MyData> {
  const { account, claims } = await accountAndClaims()
  const kept: KeptClaim[] = []
  for (const claim of claims) kept.push({ ...claim, looks: await looksAt(claim) })
  const objections = await everyObjection()
  return { ...account, claims: kept, objections, messages: await everyMessage() }
}

/** Everything that is kept about the person. */
export function useMyData() {
  const { answer: data, trouble, again: refresh } = useAnswer('myData', readAll)
  return { data, trouble, refresh }
}
