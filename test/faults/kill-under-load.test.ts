import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, test } from '@jest/globals'
import { claimPurposes } from '@contract/session-calls'
import { sdkEnvironment } from '../../cloudfunctions/local/sdk-environment'
import { newKey } from '../api/support/city'
import { cityKeys, sampleOpen } from './support/city-keys'
import { servedPeople } from './support/served-people'
import { inventedProcedure } from '../fixtures/procedures/invented-procedure'

type Served = { url: string; adminUrl: string; process: ChildProcess }

const directory = mkdtempSync(path.join(tmpdir(), 'kill-'))
const functions = path.join(directory, 'functions')

beforeAll(async () => {
  const { buildFunctions } = await import('../../scripts/function-bundles')
  await buildFunctions(functions)
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

function serve(): Promise<Served> {
  const script = path.join(__dirname, 'support/serve-city.ts')
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, path.join(directory, 'data'), functions],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => {
      resolve({ ...(JSON.parse(line.toString()) as { url: string; adminUrl: string }), process: child })
    })
    child.once('exit', (code) => reject(new Error(`the cloud ended with ${code}`)))
  })
}

async function post(url: string, body: unknown, token = ''): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  return response.json()
}

/** Who types: what for, into which field, and as whom of those who are there already; null for somebody new. */
type Typist = { measureId: string; field: string; persona: string | null }

const worker: Typist = { measureId: 'travel-subsidy', field: 'name', persona: null }
const ofEnterprise = (persona: string): Typist => ({
  measureId: inventedProcedure.measureId,
  field: inventedProcedure.calledBy,
  persona,
})

/** Six at a time: four workers, and two people of enterprises. */
const typistsOf = (round: number): Typist[] => [
  ...Array.from({ length: 4 }, () => worker),
  ...servedPeople.slice(round * 2, round * 2 + 2).map(ofEnterprise),
]

type Acknowledged = { token: string; claimId: string; version: number; field: string; text: string }

/** One person who types: every answer that arrives is a promise that the write is there. */
async function type(
  url: string,
  { measureId, field, persona }: Typist,
  acknowledged: Map<string, Acknowledged>,
  enough: () => void,
): Promise<void> {
  const begun =
    persona === null ? post(`${url}/client/session`, {}) : post(`${url}/demo/session`, { persona })
  const { token } = (await begun) as { token: string }
  const call = async <T>(name: string, input: unknown): Promise<T> => {
    const { result } = (await post(
      `${url}/client/call/api`,
      { call: name, input, key: newKey() },
      token,
    )) as {
      result: { ok: boolean; output: T }
    }
    assert.ok(result.ok, JSON.stringify(result))
    return result.output
  }
  for (const purpose of claimPurposes) await call('give-consent', { purpose, granted: true })
  const { claimId, ...opened } = await call<{ claimId: string; version: number }>('open-draft', {
    measureId,
  })
  let version = opened.version
  for (let index = 0; ; index += 1) {
    const text = '样'.repeat(2 + (index % 20))
    version = (
      await call<{ version: number }>('save-draft', {
        claimId,
        expectedVersion: version,
        changes: { form: { [field]: text } },
      })
    ).version
    acknowledged.set(claimId, { token, claimId, version, field, text })
    enough()
  }
}

test('killed under load three times, the cloud has every write it acknowledged and its audit verifies', async () => {
  const acknowledged = new Map<string, Acknowledged>()
  for (let round = 0; round < 3; round += 1) {
    const served = await serve()
    let saves = 0
    await new Promise<void>((resolve) => {
      const enough = () => {
        saves += 1
        if (saves === 40) {
          served.process.removeAllListeners('exit')
          served.process.once('exit', () => resolve())
          served.process.kill('SIGKILL')
        }
      }
      // A killed server ends these with an error; what they were told before is in the map.
      for (const typist of typistsOf(round))
        type(served.url, typist, acknowledged, enough).catch(() => undefined)
    })
  }
  const ofInvented = [...acknowledged.values()].filter(({ field }) => field === inventedProcedure.calledBy)
  assert.ok(
    ofInvented.length > 0 && ofInvented.length < acknowledged.size,
    'of both measures something was typed',
  )
  const served = await serve()
  try {
    for (const { token, claimId, version, field, text } of acknowledged.values()) {
      const { result } = (await post(
        `${served.url}/client/call/api`,
        { call: 'read-claim', input: { claimId } },
        token,
      )) as {
        result: { output: { version: number; form: Record<string, unknown> } }
      }
      assert.ok(result.output.version >= version, 'an acknowledged version is there')
      if (result.output.version === version) assert.equal(result.output.form[field], text)
    }
    Object.assign(process.env, sdkEnvironment(served.adminUrl), cityKeys, sampleOpen)
    const { verifyWholeAudit } = await import('../../cloudfunctions/platform/verify/verify-audit')
    const audit = await verifyWholeAudit()
    assert.deepEqual(audit.faults, [])
    assert.ok(audit.claims >= acknowledged.size)
  } finally {
    served.process.removeAllListeners('exit')
    served.process.kill('SIGKILL')
  }
})
