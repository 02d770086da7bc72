import '../zod-setup'
import * as z from 'zod/mini'
import type { AskedPaper } from './asked-papers'
import { handedIn, paperSets, type PaperSet } from './paper-sets'
import { filesOfPaper, type PapersContent } from './papers-content'

/** Which files of papers were opened, by whom and for which office, and which papers an office compared with the original. */
export const PapersSeen = z.object({
  opened: z.array(z.object({ fileId: z.string(), accountId: z.string(), organisationId: z.string() })),
  compared: z.array(z.object({ paperId: z.string(), organisationId: z.string() })),
})
export type PapersSeen = z.infer<typeof PapersSeen>

export const nothingSeen: PapersSeen = { opened: [], compared: [] }

/** Who looks, and for which office. */
export type Looker = { accountId: string; organisationId: string }

/** What an office has seen of the papers. */
export const PapersSeenHere = z.object({
  /** Files that somebody of the office has opened. */
  opened: z.array(z.string()),
  /** Papers that were ticked as compared with the original. */
  compared: z.array(z.string()),
})
export type PapersSeenHere = z.infer<typeof PapersSeenHere>

/** What one office has seen, each once. */
export function seenBy({ opened, compared }: PapersSeen, organisationId: string): PapersSeenHere {
  const here = (one: { organisationId: string }) => one.organisationId === organisationId
  return {
    opened: [...new Set(opened.filter(here).map(({ fileId }) => fileId))],
    compared: compared.filter(here).map(({ paperId }) => paperId),
  }
}

/** The files among these that this person has not opened for this office before. */
export const openedFirst = (
  { opened }: PapersSeen,
  fileIds: readonly string[],
  { accountId, organisationId }: Looker,
): string[] =>
  [...new Set(fileIds)].filter((fileId) =>
    opened.every(
      (one) => one.fileId !== fileId || one.accountId !== accountId || one.organisationId !== organisationId,
    ),
  )

/** With files opened by a person for an office. Opened again nothing changes. */
export const withOpened = (seen: PapersSeen, fileIds: readonly string[], looker: Looker): PapersSeen => ({
  ...seen,
  opened: [...seen.opened, ...openedFirst(seen, fileIds, looker).map((fileId) => ({ fileId, ...looker }))],
})

/** With a paper ticked by an office as compared with the original, or no longer. */
export function withCompared(
  seen: PapersSeen,
  paperId: string,
  organisationId: string,
  compared: boolean,
): PapersSeen {
  const others = seen.compared.filter(
    (one) => one.paperId !== paperId || one.organisationId !== organisationId,
  )
  return { ...seen, compared: compared ? [...others, { paperId, organisationId }] : others }
}

/** What stays seen once papers are changed: files that are still there, and ticks of papers whose files are the same. */
export function seenAfter(seen: PapersSeen, before: PapersContent, after: PapersContent): PapersSeen {
  const there = new Set(Object.values(after).flat())
  const isSame = (paperId: string) =>
    [...filesOfPaper(before, paperId)].sort().join() === [...filesOfPaper(after, paperId)].sort().join()
  return {
    opened: seen.opened.filter(({ fileId }) => there.has(fileId)),
    compared: seen.compared.filter(({ paperId }) => isSame(paperId)),
  }
}

/** Whether an office has opened every file of a paper that has some. */
export const isSeen = (paperId: string, content: PapersContent, opened: readonly string[]): boolean => {
  const files = filesOfPaper(content, paperId)
  return files.length > 0 && files.every((id) => opened.includes(id))
}

/** Whether an office has seen what of a set must be seen: a needed paper, or one that was handed in of a group. */
export const isSetSeen = (
  { group, papers }: PaperSet,
  content: PapersContent,
  opened: readonly string[],
): boolean =>
  group
    ? papers.some(({ paper }) => isSeen(paper.id, content, opened))
    : papers.every(({ paper, needed }) => !needed || isSeen(paper.id, content, opened))

/**
 * The needed papers that an office has not seen yet: nothing is passed on without them. Of a group of which one will do, those that
 * were handed in as long as none of them was seen; all of them where none was handed in.
 */
export const papersNotSeen = (
  asked: readonly AskedPaper[],
  content: PapersContent,
  { opened }: Pick<PapersSeenHere, 'opened'>,
): string[] =>
  paperSets(asked).flatMap((set) => {
    if (isSetSeen(set, content, opened)) return []
    const given = set.group ? handedIn(set, content) : set.papers
    return (given.length > 0 ? given : set.papers).map(({ paper }) => paper.id)
  })
