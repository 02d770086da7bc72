import { readFileSync } from 'node:fs'
import path from 'node:path'
import { claimPurposes } from '@contract/session-calls'
import type { ContentChanges } from '@domain/claim/content'
import { addDays, day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import type { Ticket } from '@domain/ticket/record/ticket'
import { sampleIdNumber } from '../../../scripts/demo/people'
import type { CallOptions, City } from './city'

export const photoFile = readFileSync(
  path.resolve(__dirname, '../../../scripts/demo/photos/train-blue-1.jpg'),
)

/** What a worker of the tests says, without the names by which it is sent. */
export type Said = {
  name?: string
  idNumber?: string
  phone?: string
  householdRegister?: string | null
  workerKind?: string | null
  labourRelation?: boolean | null
  unionMember?: boolean | null
  /** The employer: of the list, or named. */
  employerId?: string | null
  employerNamed?: { name: string; district: string } | null
  tickets?: Ticket[]
}

/** What is said as the changes of a draft. */
export function changesOf({ employerId, employerNamed, tickets, ...form }: Said): ContentChanges {
  const listed = employerId ? { organisationId: employerId } : employerId
  const employer = employerNamed ?? listed ?? employerNamed
  return {
    form: employer === undefined ? form : { ...form, employer },
    ...(tickets ? { tickets } : {}),
  }
}

let serial = 0

/** A worker of the tests, built up as a story. */
export type WorkerStory = {
  accountId: string
  content: Said
  from(register: string): WorkerStory
  at(employerId: string): WorkerStory
  with(changes: Said): WorkerStory
  withTicket(changes?: Partial<Ticket>): WorkerStory
  /** In a campaign other than the one that new claims belong to. */
  inCampaign(packId: string): WorkerStory
  /** Consents, photo for each ticket, and the draft on the server. */
  drafts(city: City, options?: CallOptions): Promise<Drafted>
  submits(city: City, options?: CallOptions): Promise<Drafted>
}
export type Drafted = { claimId: string; version: number; accountId: string; tickets: Ticket[] }

/** A migrant worker from 延吉 in a company with a union, with everything but tickets. */
export function aWorker(accountId = `worker-${(serial += 1)}`): WorkerStory {
  serial += 1
  return story(accountId, {
    name: '王样本',
    idNumber: ownIdNumber(),
    phone: '19900000001',
    householdRegister: '222401',
    workerKind: 'migrantWorker',
    labourRelation: true,
    unionMember: true,
    employerId: 'employer-1',
    tickets: [],
  })
}

const ownIdNumber = (): string => {
  const born = addDays(day('1990-02-21'), Math.floor(serial / 1000)).replaceAll('-', '')
  return sampleIdNumber('222401', born, serial % 1000)
}

/** A railway ticket from home to work, 188 yuan, with a number of its own. */
export function aTicket(changes: Partial<Ticket> = {}): Ticket {
  serial += 1
  return {
    id: `t${String(serial).padStart(8, '0')}`,
    kind: 'train',
    direction: 'toWork',
    day: day('2023-02-11'),
    from: '延吉',
    to: '长春',
    fare: cents(188_00),
    number: `TEST${String(serial).padStart(8, '0')}`,
    photoIds: [],
    ...changes,
  }
}

function story(accountId: string, content: Said, packId?: string): WorkerStory {
  const next = (changes: Said) => story(accountId, { ...content, ...changes }, packId)
  return {
    accountId,
    content,
    from: (register) => next({ householdRegister: register }),
    at: (employerId) => next({ employerId }),
    with: next,
    withTicket: (changes) => next({ tickets: [...(content.tickets ?? []), aTicket(changes)] }),
    inCampaign: (other) => story(accountId, content, other),
    drafts: (city, options) => draft(city, { accountId, content, packId }, options),
    async submits(city, options) {
      const drafted = await draft(city, { accountId, content, packId }, options)
      const input = { claimId: drafted.claimId, expectedVersion: drafted.version }
      const { version } = await city.call(accountId, 'submit-claim', input, options)
      return { ...drafted, version }
    },
  }
}

async function draft(
  city: City,
  { accountId, content, packId }: Pick<WorkerStory, 'accountId' | 'content'> & { packId?: string },
  options?: CallOptions,
): Promise<Drafted> {
  for (const purpose of claimPurposes)
    await city.call(accountId, 'give-consent', { purpose, granted: true }, options)
  const { claimId, version } = await city.call(
    accountId,
    'open-draft',
    { measureId: 'travel-subsidy', packId },
    options,
  )
  const tickets: Ticket[] = []
  for (const ticket of content.tickets ?? []) {
    if (ticket.photoIds.length > 0) tickets.push(ticket)
    else
      tickets.push({ ...ticket, photoIds: [await photograph(city, accountId, claimId, ownPhoto(), options)] })
  }
  const changes = changesOf({ ...content, tickets })
  const saved = await city.call(
    accountId,
    'save-draft',
    { claimId, expectedVersion: version, changes },
    options,
  )
  return { claimId, version: saved.version, accountId, tickets }
}

/** A photo file that no other test has: the sample picture with a comment of its own. */
export function ownPhoto(): Buffer {
  serial += 1
  const comment = Buffer.from(`photo ${serial}`)
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment])
  return Buffer.concat([photoFile.subarray(0, 2), segment, photoFile.subarray(2)])
}

/** Uploads a file as a photo of a claim and answers the photo's id. */
export async function photograph(
  city: City,
  accountId: string,
  claimId: string,
  content: Buffer,
  options?: CallOptions,
): Promise<string> {
  const { photoId, cloudPath } = await city.call(accountId, 'begin-photo', { claimId }, options)
  const fileId = await city.upload(cloudPath, content)
  await city.call(accountId, 'finish-photo', { photoId, fileId }, options)
  return photoId
}
