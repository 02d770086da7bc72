import { writeFileSync } from 'node:fs'
import type { CallInput, CallName, CallOutput } from '@contract/calls'
import { claimPurposes } from '@contract/session-calls'
import { CampaignSettings } from '@domain/claim/campaign-settings'
import type { ContentChanges } from '@domain/claim/content'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { sampleCampaigns } from '@domain/packs/sample-campaigns'
import type { Ticket } from '@domain/ticket/record/ticket'
import type { Recognized } from '../../cloudfunctions/recognize/ticket-recognizer'
import { demoCity } from './city'
import { keptReading } from './kept-readings'
import { sampleEnterprise, sampleWorkers, type SampleWorker } from './people'
import { accountOf, at, personas, staffAccounts } from './sample-accounts'
import { seedSampleCampaign } from './sample-campaign'
import { seedRosters } from './sample-rosters'
import { seedNotices, type PostNotice } from './sample-notices'
import { seedUpperLevels } from './sample-levels'
import { formOf, photoNamed } from './sample-claims'
import { sampleTicket, type SampleTicket } from './sample-tickets'

type Answer = (
  event: unknown,
  occasion: { accountId: string; now: Date },
) => Promise<{ ok: boolean; output?: unknown; error?: unknown }>
/** Answers `read-ticket-photo` with what was read off that photo before: nothing is read while the city is filled. */
type AnswerReading = (
  event: unknown,
  occasion: { accountId: string; now: Date },
  read: Recognized,
) => ReturnType<Answer>
type Upload = (cloudPath: string, content: Buffer) => Promise<string>
type Insert = (collection: string, documents: object[]) => Promise<void> | void
export type SeedTools = {
  answer: Answer
  answerReading: AnswerReading
  upload: Upload
  insert: Insert
  /** Writes one document over what is there. */
  put: (collection: string, document: { _id: string }) => Promise<void> | void
  /** Puts a claim on a public notice, as its move does. */
  post: PostNotice
  /** What the clock does with notices at an instant: it closes those that are over. */
  endNotices: (at: Date) => Promise<unknown>
  /** And passes on the claims that can go on. */
  passNotices: (at: Date) => Promise<unknown>
  /** The city's own clock. */
  now: () => Date
  personasFile: string
}

let keyCounter = 0

function eventOf<N extends CallName>(name: N, input: CallInput<N>) {
  keyCounter += 1
  return { call: name, input, key: `seed-${String(keyCounter).padStart(16, '0')}` }
}

/** Fills an empty city: the union tree, employers, staff, workers, and claims at every stage, through the real use cases. */
export async function seedDemo({
  answer,
  answerReading,
  upload,
  insert,
  put,
  post,
  endNotices,
  passNotices,
  now: present,
  personasFile,
}: SeedTools): Promise<void> {
  const city = demoCity()
  await insert('organisations', city.organisations)
  await insert('employers', city.employers)
  await insert('accounts', staffAccounts(city.organisations))

  const setShare = async (secondReadingShare: number) => {
    for (const { id } of [changchun2023, ...sampleCampaigns])
      await put('campaignSettings', { _id: id, ...CampaignSettings.parse({ secondReadingShare }) })
  }
  await setShare(0)

  const call = async <N extends CallName>(
    key: string,
    now: Date,
    name: N,
    input: CallInput<N>,
  ): Promise<CallOutput<N>> => {
    const answered = await answer(eventOf(name, input), { accountId: accountOf(key), now })
    if (!answered.ok) throw new Error(`seed: ${name} for ${key}: ${JSON.stringify(answered.error)}`)
    return answered.output as CallOutput<N>
  }

  const readAsKept = async (key: string, photoId: string, photo: string) => {
    const read = keptReading(photo)
    if (!read) return
    const event = eventOf('read-ticket-photo', { photoId })
    const answered = await answerReading(event, { accountId: accountOf(key), now: present() }, read)
    if (!answered.ok) throw new Error(`seed: reading ${photo}: ${JSON.stringify(answered.error)}`)
  }

  const draft = async (
    worker: SampleWorker,
    now: Date,
    tickets: readonly SampleTicket[],
    changes: NonNullable<ContentChanges['form']> = {},
    packId: string = changchun2023.id,
  ) => {
    for (const purpose of claimPurposes)
      await call(worker.key, now, 'give-consent', { purpose, granted: true })
    const { claimId, version } = await call(worker.key, now, 'open-draft', {
      packId,
      measureId: 'travel-subsidy',
    })
    const withPhotos: Ticket[] = []
    for (const { photo, ...ticket } of tickets) {
      // At the city's own time: an upload begun days ago and not finished is what the clock sweeps away.
      const { photoId, cloudPath } = await call(worker.key, present(), 'begin-photo', { claimId })
      const fileId = await upload(cloudPath, photoNamed(photo))
      await call(worker.key, present(), 'finish-photo', { photoId, fileId })
      await readAsKept(worker.key, photoId, photo)
      withPhotos.push({ ...ticket, photoIds: [photoId] })
    }
    const content = { form: { ...formOf(worker), ...changes }, tickets: withPhotos }
    const saved = await call(worker.key, now, 'save-draft', {
      claimId,
      expectedVersion: version,
      changes: content,
    })
    return { claimId, version: saved.version, tickets: withPhotos }
  }

  const submit = async (
    worker: SampleWorker,
    now: Date,
    tickets: readonly SampleTicket[],
    changes: NonNullable<ContentChanges['form']> = {},
    packId: string = changchun2023.id,
  ) => {
    const drafted = await draft(worker, now, tickets, changes, packId)
    const moved = await call(worker.key, now, 'submit-claim', {
      claimId: drafted.claimId,
      expectedVersion: drafted.version,
    })
    return { ...drafted, version: moved.version }
  }

  const [, second, third, fourth, fifth, sixth, seventh, eighth, ninth, , eleventh, twelfth] = sampleWorkers
  if (
    !second ||
    !third ||
    !fourth ||
    !fifth ||
    !sixth ||
    !seventh ||
    !eighth ||
    !ninth ||
    !eleventh ||
    !twelfth
  )
    return

  await draft(second, at('2023-02-14T20:11:00'), [sampleTicket('A')], { phone: null, unionMember: null })
  const unlisted = sampleWorkers.find(({ key }) => key === 'worker-21')
  if (unlisted)
    await submit(unlisted, at('2023-02-13T12:10:00'), [sampleTicket('X')], {
      employer: { name: '街角无名小饭馆', district: 'erdao' },
    })
  const overdue = await submit(fourth, at('2023-02-03T10:02:00'), [sampleTicket('D'), sampleTicket('E')])
  const toReturn = await submit(fifth, at('2023-02-08T19:40:00'), [sampleTicket('F'), sampleTicket('G')])
  const toForward = await submit(sixth, at('2023-02-09T08:15:00'), [sampleTicket('H'), sampleTicket('I')])
  const toRefuse = await submit(seventh, at('2023-02-10T12:30:00'), [sampleTicket('J')])
  const toWithdraw = await submit(eighth, at('2023-02-10T21:05:00'), [sampleTicket('K')])
  await submit(third, at('2023-02-14T18:20:00'), [sampleTicket('B'), sampleTicket('C')])
  await submit(
    ninth,
    at('2023-02-14T19:02:00'),
    // The very ticket of another claim.
    [{ ...sampleTicket('B'), from: '四平' }],
  )
  await submit(eleventh, at('2023-02-14T21:47:00'), [sampleTicket('L')])
  await submit(twelfth, at('2023-02-15T07:31:00'), [sampleTicket('M'), sampleTicket('N')])
  void overdue

  await call('union-one', at('2023-02-09T15:10:00'), 'open-review', { claimId: toReturn.claimId })
  await call('union-one', at('2023-02-09T15:14:00'), 'decide-claim', {
    claimId: toReturn.claimId,
    expectedVersion: toReturn.version,
    decision: {
      action: 'return',
      correction: {
        fields: toReturn.tickets.slice(0, 1).map((ticket) => `ticket:${ticket.id}`),
        message: '来长春这张票的金额看不清，请对着原件再填一遍，重新拍一张。',
      },
    },
  })
  await call('union-two', at('2023-02-10T09:30:00'), 'open-review', { claimId: toForward.claimId })
  await call('union-two', at('2023-02-10T09:36:00'), 'decide-claim', {
    claimId: toForward.claimId,
    expectedVersion: toForward.version,
    decision: {
      action: 'forward',
      identityConfirmed: true,
      originalsSeen: toForward.tickets.map((ticket) => ticket.id),
    },
  })
  await call('union-other', at('2023-02-13T10:00:00'), 'decide-claim', {
    claimId: toRefuse.claimId,
    expectedVersion: toRefuse.version,
    decision: {
      action: 'refuse',
      conditionId: 'labourRelation',
      message: '单位没有您的用工记录。签了劳动合同后可以再申请。',
    },
  })
  await call(eighth.key, at('2023-02-11T08:00:00'), 'withdraw-claim', {
    claimId: toWithdraw.claimId,
    expectedVersion: toWithdraw.version,
  })

  const { key: asks, name, creditCode, companyName, district } = sampleEnterprise
  const licence = await call(asks, present(), 'begin-licence-photo', {})
  const fileId = await upload(licence.cloudPath, photoNamed('licence.jpg'))
  await call(asks, at('2023-02-14T16:20:00'), 'ask-enterprise', {
    name,
    creditCode,
    companyName,
    district,
    correct: null,
    photo: { photoId: licence.photoId, fileId },
  })

  await seedUpperLevels({ call, submit, setShare })
  await seedSampleCampaign({
    call,
    submit: (worker, at, tickets, packId) => submit(worker, at, tickets, {}, packId),
    upload,
    now: present,
  })
  const tick = async (at: Date) => {
    await endNotices(at)
    await passNotices(at)
  }
  await seedRosters({ call, upload, tick, now: present })
  await seedNotices({ call, post, endNotices, employers: city.employers })

  writeFileSync(personasFile, JSON.stringify(personas(), null, 2))
}
