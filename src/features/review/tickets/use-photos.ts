import type { CallOutput } from '@contract/calls'
import type { FileFormat } from '@domain/ticket/kind/file-format'
import { call } from '@/services/calls/call'
import type { Trouble } from '@/services/calls/call-failure'
import { useAnswer } from '@/services/calls/use-answer'

export type Photos = {
  /** Addresses by photo; they expire after a while. */
  files: Readonly<Record<string, { path: string; format: FileFormat }>>
  state: 'loading' | 'ready' | 'failed'
  trouble: Trouble | null
  load: () => void
}

const filesOf = ({ addresses }: CallOutput<'get-photo-addresses'>): Photos['files'] =>
  Object.fromEntries(addresses.map(({ photoId, url, format }) => [photoId, { path: url, format }]))

/** Signed addresses of a claim's photos. */
export function usePhotos(claimId: string): Photos {
  const { answer, trouble, again } = useAnswer(claimId, async () =>
    filesOf(await call('get-photo-addresses', { claimId })),
  )
  const state = trouble ? 'failed' : answer ? 'ready' : 'loading'
  return { files: answer ?? {}, state, trouble, load: () => void again() }
}
