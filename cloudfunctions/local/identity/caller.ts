import { z } from 'zod'
import { seal, unseal } from './seal'

const caller = z.object({
  openid: z.string().optional(),
  source: z.string(),
  /** The function in whose name the SDK speaks; absent for a script or test. */
  function: z.string().optional(),
})

/** On whose behalf an SDK request is made; travels sealed as wxCloudApiToken. */
export type Caller = z.infer<typeof caller>

export const sealCaller = (key: Buffer, content: Caller): string => seal(key, content)

export function openCaller(key: Buffer, token: string | undefined): Caller | undefined {
  const opened = caller.safeParse(unseal(key, token))
  return opened.success ? opened.data : undefined
}
