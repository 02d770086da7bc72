import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { claimPurposes } from '../../cloudfunctions/contract/session-calls'
import { addDays, day } from '../../cloudfunctions/domain/calendar/day'
import { CloudBusy, isBusyText, standInLine } from '../../src/services/calls/waiting-line'
import { sampleIdNumber } from '../demo/people'
import { inProject } from '../paths'

/** What came of one phone's claim: seconds from the first call to 已提交, and those of them spent in line. */
type Story = { seconds: number; secondsInLine: number; timesFull: number }

export type OpeningHour = {
  claims: number
  failed: number
  seconds: number
  stories: Story[]
  phones: number
}

const photo = readFileSync(inProject('scripts', 'demo', 'photos', 'train-blue-1.jpg'))

/**
 * So many persons, each with a phone and an account of their own, hand in a whole claim: consents, draft, photo, submission.
 * `phones` do so at once, far more than the cloud runs, so that they stand in line like phones do. Photos are not read here:
 * reading runs in a function of its own.
 */
export async function openingHour(url: string, claims: number, phones: number): Promise<OpeningHour> {
  const stories: Story[] = []
  let next = 0
  let failed = 0
  const begun = performance.now()
  const onePhone = async () => {
    for (let index = next; index < claims; index = next) {
      next += 1
      try {
        stories.push(await handIn(url, index))
        if (stories.length % 2_000 === 0)
          console.log(`  … ${stories.length} after ${((performance.now() - begun) / 1000).toFixed(0)} s`)
      } catch (error) {
        failed += 1
        if (failed <= 3) console.error(`  claim ${index} failed: ${String(error)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: phones }, onePhone))
  return { claims, failed, seconds: (performance.now() - begun) / 1000, stories, phones }
}

async function handIn(url: string, index: number): Promise<Story> {
  const begun = performance.now()
  const line = { seconds: 0, times: 0 }
  const phone = await aPhone(url, line)
  for (const purpose of claimPurposes) await phone.call('give-consent', { purpose, granted: true })
  const { claimId, version } = await phone.call('open-draft', { measureId: 'travel-subsidy' })
  const changes = {
    form: person(index),
    tickets: [{ ...ticket(index), photoIds: [await phone.photograph(claimId, index)] }],
  }
  const saved = await phone.call('save-draft', { claimId, expectedVersion: version, changes })
  await phone.call('submit-claim', { claimId, expectedVersion: saved.version })
  return { seconds: (performance.now() - begun) / 1000, secondsInLine: line.seconds, timesFull: line.times }
}

type Answered = {
  claimId: string
  version: number
  photoId: string
  cloudPath: string
  fileID: string
  token: string
}

async function aPhone(url: string, line: { seconds: number; times: number }) {
  const { token } = await answer(await fetch(`${url}/client/session`, { method: 'POST' }))
  const authorization = `Bearer ${token}`
  const pause = async (milliseconds: number) => {
    line.seconds += milliseconds / 1000
    line.times += 1
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
  }
  const call = (name: string, input: object): Promise<Answered> => {
    const body = JSON.stringify({ call: name, input, key: randomUUID() })
    const headers = { 'content-type': 'application/json', authorization }
    const send = async () => {
      const { result } = await answer(
        await fetch(`${url}/client/call/api`, { method: 'POST', headers, body }),
      )
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`)
      return result.output
    }
    return standInLine(send, { pause })
  }
  return {
    call,
    async photograph(claimId: string, index: number): Promise<string> {
      const { photoId, cloudPath } = await call('begin-photo', { claimId })
      const body = Buffer.concat([photo, Buffer.from(`phone ${index}`)])
      const sent = await fetch(`${url}/client/files/${cloudPath}`, {
        method: 'PUT',
        headers: { authorization },
        body,
      })
      await call('finish-photo', { photoId, fileId: (await answer(sent)).fileID })
      return photoId
    },
  }
}

async function answer(response: Response): Promise<Answered & { result: { ok: boolean; output: Answered } }> {
  const text = await response.text()
  if (response.status === 503 && isBusyText(text)) throw new CloudBusy()
  if (response.status !== 200) throw new Error(`${response.status} ${text.slice(0, 200)}`)
  return JSON.parse(text) as Answered & { result: { ok: boolean; output: Answered } }
}

const firstBirthday = day('1962-01-01')

/** A person of 延吉 with an ID number of their own. */
const person = (index: number) => ({
  name: '王样本',
  idNumber: sampleIdNumber(
    '222401',
    addDays(firstBirthday, Math.floor(index / 900)).replaceAll('-', ''),
    (index % 900) + 1,
  ),
  phone: '19900000001',
  householdRegister: '222401',
  workerKind: 'migrantWorker',
  labourRelation: true,
  unionMember: true,
  employer: { organisationId: `employer-${(index % 3) + 1}` },
})

const ticket = (index: number) => ({
  id: `t${String(index).padStart(8, '0')}`,
  kind: 'train',
  direction: 'toWork',
  day: '2023-02-11',
  from: '延吉',
  to: '长春',
  fare: 188_00,
  number: `OPENING${String(index).padStart(8, '0')}`,
})

const shareOf = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** The figures, in the words of who plans the opening day. */
export function printOpeningHour({ claims, failed, seconds, stories, phones }: OpeningHour): void {
  const sorted = (value: (story: Story) => number) => stories.map(value).sort((left, right) => left - right)
  const [whole, inLine] = [sorted((story) => story.seconds), sorted((story) => story.secondsInLine)]
  const waited = stories.filter(({ timesFull }) => timesFull > 0).length
  console.log(`  ${phones} phones at once, ${claims} claims: ${stories.length} handed in, ${failed} not`)
  console.log(
    `  ${(stories.length / seconds).toFixed(1)} claims a second = ${Math.round((stories.length / seconds) * 3600)} an hour (20,000 are ${(20_000 / 3600).toFixed(1)} a second), for ${seconds.toFixed(0)} s`,
  )
  console.log(
    `  from the first call to handed in: half within ${shareOf(whole, 0.5).toFixed(1)} s, nine in ten within ${shareOf(whole, 0.9).toFixed(1)} s, the slowest ${shareOf(whole, 1).toFixed(1)} s`,
  )
  console.log(
    `  stood in line: ${waited} of ${stories.length}, nine in ten for no more than ${shareOf(inLine, 0.9).toFixed(1)} s, the longest ${shareOf(inLine, 1).toFixed(1)} s`,
  )
}
