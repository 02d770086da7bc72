import '@domain/zod-setup'
import * as z from 'zod/mini'
import { CampaignSettings } from '@domain/claim/campaign-settings'
import type { Collection } from '../store/store'

const Record = z.extend(CampaignSettings, { _id: z.string() })

/** What the city has set for a campaign, by the id of its pack. Without a document the usual values hold. */
export const campaignSettings: Collection<z.infer<typeof Record>> = {
  name: 'campaignSettings',
  schema: Record,
}
