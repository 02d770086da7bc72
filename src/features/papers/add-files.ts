import { isPaperFormat } from '@domain/papers/paper-file'
import type { PhotoPlace } from '@/services/photos/photo'
import { takeFiles } from '@/services/uploads/take-files'
import { queueFile } from '@/services/uploads/upload-queue'
import { paperRefusals } from './paper-words'

/** What a phone lets one choose at a time. */
const mostAtOnce = 9

/** Takes or chooses files of a paper and sends them. Gives what to tell the person about files that were left out, once each. */
export async function addFiles(paperId: string, place: PhotoPlace, room: number): Promise<string[]> {
  const { photos, refusals } = await takeFiles(place, Math.min(mostAtOnce, room))
  const papers = photos.filter(({ format }) => isPaperFormat(format))
  const said = refusals.map((refusal) => paperRefusals[refusal])
  if (papers.length < photos.length) said.push(paperRefusals.notAPaper)
  for (const photo of papers) await queueFile('papers', paperId, photo)
  return [...new Set(said)]
}
