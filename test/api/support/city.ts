import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { commonErrors, type CallDefinition } from '@contract/call'
import {
  calls,
  functionOf,
  isCallName,
  type CallInput,
  type CallName,
  type CallOutput,
} from '@contract/calls'
import { parseCallError, type ErrorCode } from '@contract/errors'
import { startLocalCloud, type LocalCloud } from '../../../cloudfunctions/local/server'
import { sdkEnvironment } from '../../../cloudfunctions/local/sdk-environment'
import { demoCity } from '../../../scripts/demo/city'
import type { Recognized } from '../../../cloudfunctions/recognize/ticket-recognizer'
import { holdsPersonalNumber } from '../../../cloudfunctions/platform/log/scrub'
import { cityKeys } from '../../faults/support/city-keys'
import { watchLogs } from './log-watch'

/** 15 February 2023, 9 in the morning: inside every window the tests use. */
export const duringCampaign = new Date('2023-02-15T09:00:00+08:00')

export type Answer =
  { ok: true; output: unknown } | { ok: false; error: { code: ErrorCode; values: Record<string, unknown> } }
export type CallOptions = { now?: Date; key?: string }

export type City = {
  cloud: LocalCloud
  /** Makes a call and answers whatever came. */
  answer(accountId: string | null, call: string, input: unknown, options?: CallOptions): Promise<Answer>
  /** Makes a call that must succeed. */
  call<N extends CallName>(
    accountId: string,
    name: N,
    input: CallInput<N>,
    options?: CallOptions,
  ): Promise<CallOutput<N>>
  /** Makes a call that must fail, and answers the error. */
  fails(
    accountId: string | null,
    name: CallName,
    input: unknown,
    options?: CallOptions,
  ): Promise<{ code: ErrorCode; values: Record<string, unknown> }>
  upload(cloudPath: string, content: Buffer): Promise<string>
  /** Gives an account a role in an organisation, besides those it has. */
  grant(accountId: string, role: string, organisationId: string): void
  /** A defect that the test brings about by itself: its log line says this. */
  expectDefect(text: string): void
  close(): Promise<void>
}

let keys = 0
/** A fresh idempotency key. */
export const newKey = (): string => `test-key-${String((keys += 1)).padStart(12, '0')}`

/**
 * The whole back end in this process: the real use cases over the unmodified SDK and the local cloud, with the union tree
 * and employers of the demo. `settings`: variables of the functions besides their keys. On closing, every line that was logged is scanned for personal numbers.
 */
export async function aCity(settings: Readonly<Record<string, string>> = {}): Promise<City> {
  const directory = mkdtempSync(path.join(tmpdir(), 'city-'))
  const cloud = await startLocalCloud({
    dataDirectory: directory,
    port: 0,
    // Tests and benches are run from the root of the project.
    databaseFile: path.resolve('config/database.json'),
    functionsDirectory: path.join(directory, 'no-functions'),
  })
  Object.assign(process.env, sdkEnvironment(cloud.adminUrl), {
    ...cityKeys,
    AUDIT_HEADS: path.join(directory, 'audit-heads.jsonl'),
    ...settings,
  })
  const logs = watchLogs()
  const { answerCall } = await import('../../../cloudfunctions/api/router')
  const served = {
    api: answerCall,
    recognize: await recognizeFunction(),
    documents: await documentsFunction(),
  }
  const { default: sdk } = await import('wx-server-sdk')
  const { organisations, employers } = demoCity()
  cloud.store.insert('organisations', organisations)
  cloud.store.insert('employers', employers)
  // No test hangs on a draw: whoever wants one sets the share.
  cloud.store.insert('campaignSettings', [{ _id: 'changchun-2023', secondReadingShare: 0 }])

  const answer: City['answer'] = async (
    accountId,
    call,
    input,
    { now = duringCampaign, key = newKey() } = {},
  ) => {
    const serve = served[isCallName(call) ? functionOf(call) : 'api']
    return declared(call, scanned(call, (await serve({ call, input, key }, { accountId, now })) as Answer))
  }

  return {
    cloud,
    answer,
    async call(accountId, name, input, options) {
      const answered = await answer(accountId, name, input, options)
      assert.ok(answered.ok, `${name}: ${JSON.stringify(answered)}`)
      return answered.output as never
    },
    async fails(accountId, name, input, options) {
      const answered = await answer(accountId, name, input, options)
      assert.ok(!answered.ok, `${name} should have failed`)
      return answered.error
    },
    upload: async (cloudPath, fileContent) => (await sdk.uploadFile({ cloudPath, fileContent })).fileID,
    grant(accountId, role, organisationId) {
      const account = staffAccount(accountId, role, organisationId)
      const [known] = cloud.store.find('accounts', { _id: accountId }, { limit: 1 })
      if (!known) return cloud.store.insert('accounts', [account] as never[])
      const [grant] = account.grants
      const another = { ...grant, id: `grant-${accountId}-${role}` }
      cloud.store.update('accounts', { _id: accountId }, { $push: { grants: another } }, {})
    },
    expectDefect: logs.expectDefect,
    async close() {
      for (const collection of toldToOthers)
        scan(collection, cloud.store.find(collection, {}, { limit: 1000 }))
      await cloud.close()
      rmSync(directory, { recursive: true, force: true })
      logs.finish()
    },
  }
}

/** The calls of the function `recognize` over a provider that reads nothing: reading itself has its own tests. */
async function recognizeFunction() {
  const { answerCall } = await import('../../../cloudfunctions/platform/call/answer-call')
  const { readTicketPhoto } = await import('../../../cloudfunctions/recognize/read-ticket-photo')
  const recognize = () => Promise.resolve(cityRecognizer.answer)
  const useCases = { 'read-ticket-photo': readTicketPhoto({ name: 'test', recognize }) }
  return (event: unknown, occasion: { accountId: string | null; now: Date }) =>
    answerCall(event, occasion, useCases)
}

/** The calls of the function `documents`. */
async function documentsFunction() {
  const { answerCall } = await import('../../../cloudfunctions/platform/call/answer-call')
  const { useCases } = await import('../../../cloudfunctions/documents/use-cases')
  return (event: unknown, occasion: { accountId: string | null; now: Date }) =>
    answerCall(event, occasion, useCases)
}

/** What the provider of the city answers; a test sets it. */
export const cityRecognizer: { answer: Recognized } = {
  answer: { tickets: [], codes: [], notRead: 'noTicketFound' },
}

/** Collections whose content is told to people or kept beside the sealed record. */
const toldToOthers = [
  'outbox',
  'auditRows',
  'rememberedAnswers',
  'rateCounters',
  'ticketMarks',
  'claimSlots',
  'notices',
  'noticeRows',
  'objections',
]

/** Fails when something that is shown to others holds a whole ID, phone or card number. */
function scan(what: string, shown: unknown): void {
  for (const text of textsIn(shown))
    assert.ok(!holdsPersonalNumber(text), `${what} holds a personal number: ${text}`)
}

/** Every text of a value, each by itself: what stands in two fields is not one number. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)]
}

/**
 * Calls whose purpose is to give a whole number to who may have it, and those that show whoever hands in a roster what they have to mend
 * as they typed it.
 */
const givingNumbers = [
  'reveal-identity',
  'reveal-roster-row',
  'read-phone-number',
  'read-roster-row',
  'list-roster',
  'put-roster-row',
  'read-roster-file',
]

/** Every answer is scanned, but for those calls. */
function scanned(call: string, answered: Answer): Answer {
  if (!givingNumbers.includes(call)) scan(call, answered)
  return answered
}

/** Every error that a call answers with must be one that the contract names for it. */
function declared(call: string, answered: Answer): Answer {
  if (answered.ok || !isCallName(call)) return answered
  const { errors }: CallDefinition = calls[call]
  const known: readonly ErrorCode[] = [...commonErrors, ...errors]
  assert.ok(known.includes(answered.error.code), `${call} does not declare ${answered.error.code}`)
  assert.ok(parseCallError(answered.error), `${call}: values of ${answered.error.code}`)
  return answered
}

const staffAccount = (accountId: string, role: string, organisationId: string) => ({
  _id: accountId,
  createdAt: duringCampaign.toISOString(),
  consents: [],
  drafts: [],
  inboxReadAt: '',
  grants: [
    {
      id: `grant-${accountId}`,
      role,
      organisationId,
      organisationName: organisationId,
      displayName: `干事 ${accountId}`,
      grantedAt: duringCampaign.toISOString(),
      grantedBy: 'test',
      expiresAt: null,
    },
  ],
})
