import { askedPapers } from '@domain/papers/asked-papers'
import { nothingSeen, papersNotSeen, seenAfter, seenBy } from '@domain/papers/papers-seen'
import { problemsOfPapers } from '@domain/papers/problems-of-papers'
import type { PartPort } from '../port'
import { paperFiles } from './papers-of-claim'

/** Papers: they prove what the form says, so they give the rules nothing of their own, and hold nothing of other claims. */
export const papersPort: PartPort<'papers'> = {
  problems: ({ part, claim, form, decision, files }) =>
    problemsOfPapers(part, form, decision, claim.papers, paperFiles(files)),

  findings: ({ part, claim, form, decision }, { organisationId }) => {
    const seen = seenBy(claim.papersSeen, organisationId)
    const notSeen = papersNotSeen(askedPapers(part, form, decision), claim.papers, seen)
    return Promise.resolve({ seen, notSeen })
  },

  taken: () => Promise.resolve({}),

  left: () => Promise.resolve(),

  erased: () => ({ papers: {}, papersSeen: nothingSeen }),

  lapses: (claim, { papers = claim.papers }) => ({
    papersSeen: seenAfter(claim.papersSeen, claim.papers, papers),
  }),
}
