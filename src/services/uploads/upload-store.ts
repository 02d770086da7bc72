import '@domain/zod-setup'
import * as z from 'zod/mini'
import { create } from 'zustand'
import { fileFormats, type FileFormat } from '@domain/ticket/kind/file-format'
import type { Trouble } from '@/services/calls/call-failure'
import { readStored, removeStored, writeStored } from '@/services/phone/storage'

/** Parts of a claim that take files. */
export const partsWithFiles = ['tickets', 'papers', 'rowTickets'] as const
export type PartWithFiles = (typeof partsWithFiles)[number]

/** What the phone remembers of a file that is not on the server yet. `kept` is its name with the photo keeper. */
const KeptUpload = z.object({
  id: z.string(),
  part: z.enum(partsWithFiles),
  /** The ticket or the paper that it belongs to; a ticket of a roster belongs to nobody yet. */
  owner: z.string(),
  kept: z.string(),
  format: z._default(z.enum(fileFormats), 'photo'),
})
export type KeptUpload = z.infer<typeof KeptUpload>
const KeptUploads = z.array(KeptUpload)

/** A file that can be shown, and what it is. */
export type ShownFile = { path: string; format: FileFormat }

export type Upload = KeptUpload & {
  path: string
  state: 'waiting' | 'sending' | 'failed'
  percent: number
  trouble: Trouble | null
  /** Counts up when the server needs the file sent anew. */
  attempt: number
}

type UploadState = {
  claimId: string | null
  uploads: Upload[]
  /** Photos being made small before they can be sent. */
  preparing: number
  /** Where files of this visit are on the phone, by photo id. */
  files: Record<string, ShownFile>
  /** Tickets with a photo that another claim has too. */
  usedElsewhere: string[]
}

export const uploadStore = create<UploadState>()(() => ({
  claimId: null,
  uploads: [],
  preparing: 0,
  files: {},
  usedElsewhere: [],
}))

const keyOf = (claimId: string) => `uploads:${claimId}`

/** Uploads that an earlier visit did not finish. */
export const keptUploads = (claimId: string): KeptUpload[] => readStored(keyOf(claimId), KeptUploads) ?? []

/** Changes the list of uploads and remembers it on the phone. */
export function setUploads(change: (uploads: Upload[]) => Upload[]) {
  const { claimId, uploads } = uploadStore.getState()
  const changed = change(uploads)
  uploadStore.setState({ uploads: changed })
  if (!claimId) return
  const kept = changed.map(({ id, part, owner, kept: name, format }) => ({
    id,
    part,
    owner,
    kept: name,
    format,
  }))
  if (kept.length === 0) removeStored(keyOf(claimId))
  else writeStored(keyOf(claimId), kept)
}

/** Changes one upload on the screen only. */
export function showUpload(id: string, changes: Partial<Upload>) {
  uploadStore.setState(({ uploads }) => ({
    uploads: uploads.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)),
  }))
}

/** Files of one ticket or paper that are on their way. */
export const uploadsOf = (uploads: readonly Upload[], part: PartWithFiles, owner: string): Upload[] =>
  uploads.filter((upload) => upload.part === part && upload.owner === owner)
