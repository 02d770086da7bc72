import assert from 'node:assert/strict'
import type { CallInput, CallName, CallOutput } from '@contract/calls'
import { claimPurposes } from '@contract/session-calls'
import { demoToken } from '../drivers/demo-session'
import { until } from '../drivers/waiting'
import type { Stage } from './stage'

let counter = 0

/** One call as a demo person, past any phone: to set a story up, and to look at what the server really holds. */
export async function callAs<N extends CallName>(
  { cloud }: Stage,
  persona: string,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  counter += 1
  const response = await fetch(`${cloud.url}/client/call/api`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await demoToken(cloud.url, persona)}`,
    },
    body: JSON.stringify({ call: name, input, key: `story-${Date.now()}-${counter}` }),
  })
  const { result } = (await response.json()) as { result: { ok: boolean; output: CallOutput<N> } }
  assert.ok(result.ok, `${name} as ${persona}: ${JSON.stringify(result)}`)
  return result.output
}

/** The person has agreed to everything that a claim needs. */
export async function agrees(stage: Stage, persona: string): Promise<void> {
  for (const purpose of claimPurposes)
    await callAs(stage, persona, 'give-consent', { purpose, granted: true })
}

/** What the server holds of the person's newest claim. */
export async function claimOf(stage: Stage, persona: string): Promise<CallOutput<'read-claim'>> {
  const { claims } = await callAs(stage, persona, 'list-my-claims', {})
  const [claim] = claims
  assert.ok(claim, `${persona} has a claim`)
  return callAs(stage, persona, 'read-claim', { claimId: claim.id })
}

/** The claim once the server has this many photos on its tickets. */
export function arrived(stage: Stage, persona: string, count: number): ReturnType<typeof claimOf> {
  const ask = async () => {
    const claim = await claimOf(stage, persona)
    return claim.tickets.flatMap(({ photoIds }) => photoIds).length === count ? claim : null
  }
  return until(ask, 30_000, () => `${count} photos have not arrived`)
}

/** The claim goes back and forth on other phones, so that what an officer has open is no longer what it is. */
export async function returnAndCorrect(stage: Stage, persona: string): Promise<void> {
  const { id: claimId, version, tickets } = await claimOf(stage, persona)
  const fields = tickets.slice(0, 1).map((ticket) => `ticket:${ticket.id}`)
  const decision = { action: 'return', correction: { fields, message: '请再看一遍票价。' } } as const
  const returned = await callAs(stage, 'union-one', 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision,
  })
  await callAs(stage, persona, 'submit-claim', { claimId, expectedVersion: returned.version })
}

/** Keeps some calls of all phones waiting until the returned function lets them through. */
async function hold({ browser }: Stage, calls: string, isHeld: (body: string) => boolean) {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  for (const context of browser.contexts())
    await context.route(`**/client/call/${calls}`, async (route) => {
      if (isHeld(route.request().postData() ?? '')) await held
      await route.continue()
    })
  return arrive
}

/** Keeps readings of photos from all phones until the returned function lets them through. */
export const holdReadings = (stage: Stage) => hold(stage, 'recognize', () => true)

/** Keeps all phones from learning who they are and what day it is until the returned function lets them. */
export const holdSessions = (stage: Stage) => hold(stage, 'api', (body) => body.includes('"open-session"'))

/** Answers that no phone has heard yet. */
export type HeldAnswers = {
  /** Waits until the server has answered for the first time. */
  answered(): Promise<unknown>
  /** The idempotency keys of what was asked so far. */
  keys(): readonly string[]
  /** Lets the answers, and all later ones, through. */
  arrive(): Promise<void>
}

/** Keeps the answers of one call from all phones that are there: the server has done it, and no phone knows. */
export async function holdAnswers({ browser }: Stage, name: CallName): Promise<HeldAnswers> {
  const keys: string[] = []
  const passed: Promise<void>[] = []
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  let isAnswered = false
  for (const context of browser.contexts())
    await context.route('**/client/call/*', async (route) => {
      const body = route.request().postData() ?? ''
      if (!body.includes(`"call":"${name}"`)) return route.fallback()
      keys.push(/"key":"([^"]*)"/.exec(body)?.[1] ?? '')
      const response = await route.fetch()
      isAnswered = true
      const passing = held.then(() => route.fulfill({ response }))
      passed.push(passing)
      await passing
    })
  return {
    answered: () =>
      until(
        () => Promise.resolve(isAnswered || null),
        30_000,
        () => `nobody asked ${name}`,
      ),
    keys: () => keys,
    async arrive() {
      arrive()
      await Promise.all(passed)
    },
  }
}
