import type { CallInput, CallName, CallOutput } from '@contract/calls'
import { claimPurposes } from '@contract/session-calls'
import { sampleCampaign } from '@domain/packs/sample-2023/pack'
import { sampleApplicants, sampleWorkers, type SampleApplicant, type SampleWorker } from './people'
import { at } from './sample-accounts'
import { photoNamed } from './sample-claims'
import { sampleTicket, type SampleTicket } from './sample-tickets'

type Submitted = { claimId: string; version: number; tickets: { id: string }[] }
export type CampaignTools = {
  call: <N extends CallName>(key: string, now: Date, name: N, input: CallInput<N>) => Promise<CallOutput<N>>
  /** Hands in a travel claim of a campaign. */
  submit: (
    worker: SampleWorker,
    now: Date,
    tickets: readonly SampleTicket[],
    packId: string,
  ) => Promise<Submitted>
  upload: (cloudPath: string, content: Buffer) => Promise<string>
  /** The city's own clock: files are sent now, whenever the claim is made. */
  now: () => Date
}

const packId = sampleCampaign.id
const papersOf = ({ licence }: SampleApplicant) => ({ licence, contracts: 'contract.jpg' })

/** Claims of the sample campaign: travel of another year, one seen and one returned; grants, one in the district and one in its notice. */
export async function seedSampleCampaign(tools: CampaignTools): Promise<void> {
  await travelClaims(tools)
  const [waiting, announced] = sampleApplicants
  await grantClaim(tools, waiting, at('2023-02-14T10:20:00'))
  const claim = await grantClaim(tools, announced, at('2023-02-10T09:40:00'))
  await passOn(tools, claim, at('2023-02-14T15:30:00'))
}

async function travelClaims({ call, submit }: CampaignTools): Promise<void> {
  const [seen, returned] = ['worker-22', 'worker-23'].map((key) =>
    sampleWorkers.find((worker) => worker.key === key),
  )
  if (!seen || !returned) return
  await submit(seen, at('2023-02-14T18:50:00'), [sampleTicket('Y')], packId)
  const { claimId, version, tickets } = await submit(
    returned,
    at('2023-02-10T12:40:00'),
    [sampleTicket('Z')],
    packId,
  )
  await call('union-other', at('2023-02-13T10:30:00'), 'open-review', { claimId })
  await call('union-other', at('2023-02-13T10:34:00'), 'decide-claim', {
    claimId,
    expectedVersion: version,
    decision: {
      action: 'return',
      correction: {
        fields: tickets.map(({ id }) => `ticket:${id}`),
        message: '票上的日期看不清，请把原件放平，重新拍一张。',
      },
    },
  })
}

type Grant = { claimId: string; version: number; papers: Record<string, string[]> }

/** An enterprise's claim with its papers, handed in at an instant. */
async function grantClaim(
  { call, upload, now }: CampaignTools,
  applicant: SampleApplicant,
  handedIn: Date,
): Promise<Grant> {
  const { key, organisationId } = applicant
  for (const purpose of claimPurposes) await call(key, handedIn, 'give-consent', { purpose, granted: true })
  const opened = await call(key, handedIn, 'open-draft', { packId, measureId: 'pilot-grant', organisationId })
  const { claimId } = opened
  const papers: Record<string, string[]> = {}
  for (const [paperId, photo] of Object.entries(papersOf(applicant))) {
    const { photoId, cloudPath } = await call(key, now(), 'begin-photo', { claimId, paperId })
    const fileId = await upload(cloudPath, photoNamed(photo))
    await call(key, now(), 'finish-photo', { photoId, fileId })
    papers[paperId] = [photoId]
  }
  const changes = { form: formOf(applicant), papers }
  const saved = await call(key, handedIn, 'save-draft', { claimId, expectedVersion: opened.version, changes })
  const input = { claimId, expectedVersion: saved.version }
  const { version } = await call(key, handedIn, 'submit-claim', input)
  return { claimId, version, papers }
}

const formOf = (applicant: SampleApplicant) => ({
  unitName: applicant.companyName,
  creditCode: applicant.creditCode,
  district: 'qikai',
  openedOn: '2019-05-06',
  legalRepresentative: applicant.legalRepresentative,
  legalIdNumber: applicant.legalIdNumber,
  contactPhone: applicant.phone,
  account: applicant.account,
  pilotZone: true,
  trade: 'factory',
  newHires: applicant.newHires,
  hasBranch: false,
})

/** The district has seen every page and passes it on: its notice begins. */
async function passOn({ call }: CampaignTools, { claimId, version, papers }: Grant, on: Date): Promise<void> {
  const officer = 'employment'
  await call(officer, on, 'open-review', { claimId })
  for (const [paperId, opened] of Object.entries(papers))
    await call(officer, on, 'see-paper', { claimId, expectedVersion: version, paperId, opened })
  const decision = { action: 'forward' as const, asks: { visitedOn: '2023-02-13' } }
  await call(officer, on, 'decide-claim', { claimId, expectedVersion: version, decision })
}
