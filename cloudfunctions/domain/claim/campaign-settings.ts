import '../zod-setup'
import * as z from 'zod/mini'

/** What the city sets for a campaign by itself, besides the rules of its pack. */
export const CampaignSettings = z.object({
  /** Share of the claims at the city centre that a second officer reads as well, 0 to 1. */
  secondReadingShare: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.05),
})
export type CampaignSettings = z.infer<typeof CampaignSettings>

/** The settings of a campaign for which nothing is set. */
export const usualSettings: CampaignSettings = CampaignSettings.parse({})
