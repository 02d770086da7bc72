import { withFile, type PapersContent } from '@domain/papers/papers-content'
import type { Receiving } from '@/services/claim/part-view'
import { receiveUploads } from '@/services/uploads/upload-queue'

/** Lets files that arrive go to the papers of this claim, also once the form is left. */
export function receivePapers({ claimId, change, keep }: Receiving<'papers'>) {
  receiveUploads('papers', {
    take(paperId, photo) {
      let taken = false
      change((content: PapersContent) => {
        const changed = withFile(content, paperId, photo.id)
        taken = changed !== content
        return changed
      })
      return taken
    },
    settled: (ofClaim, photo) => {
      if (ofClaim === claimId) keep(photo)
    },
  })
}
