import type { City } from '../../api/support/city'
import { inventedDraft } from '../../api/support/invented'
import { aWorker } from '../../api/support/worker'

export type Decisive = 'forward' | 'return' | 'refuse'

/** A draft of the applicant's, and how two officers of its first office decide on it. */
export type Told = {
  claimId: string
  accountId: string
  version: number
  decisions: Readonly<Record<Decisive, object>>
  /** What an officer does before they pass it on. */
  looksAt: (officer: string, expectedVersion: number, now: Date) => Promise<void>
}

export type Story = {
  name: string
  /** Of how many of the runs. */
  share: number
  officers: readonly [string, string]
  begins(city: City, run: number, now: Date): Promise<Told>
}

const leaving = (part: string, conditionId: string) => ({
  return: { action: 'return', correction: { fields: [part], message: '请补。' } },
  refuse: { action: 'refuse', conditionId, message: '不符合条件。' },
})

const travelStory: Story = {
  name: 'the travel subsidy',
  share: 2 / 3,
  officers: ['union', 'union-two'],
  async begins(city, run, now) {
    const drafted = await aWorker(`worker-${run}`).withTicket().drafts(city, { now })
    const originalsSeen = drafted.tickets.map(({ id }) => id)
    return {
      ...drafted,
      decisions: {
        forward: { action: 'forward', identityConfirmed: true, originalsSeen },
        ...leaving('phone', 'unionMember'),
      },
      looksAt: () => Promise.resolve(),
    }
  },
}

const inventedStory: Story = {
  name: 'the invented measure',
  share: 1 / 3,
  officers: ['district', 'district-two'],
  async begins(city, _run, now) {
    const drafted = await inventedDraft(city, undefined, { now })
    return {
      ...drafted,
      decisions: {
        forward: { action: 'forward', asks: { visitedOn: '2023-02-14' } },
        ...leaving('contactPhone', 'trade'),
      },
      async looksAt(officer, version, at) {
        for (const [paperId, opened] of Object.entries(drafted.papers)) {
          const input = { claimId: drafted.claimId, expectedVersion: version, paperId, opened }
          await city.answer(officer, 'see-paper', input, { now: at })
        }
      },
    }
  },
}

export const stories: readonly Story[] = [travelStory, inventedStory]
