import '../zod-setup'
import * as z from 'zod/mini'

/** Most papers that one procedure asks for. */
export const paperLimit = 40
/** Most files of one paper: what two phones may add to one that has no more than 50 pages by its procedure. */
export const filesOfOnePaper = 100

const PaperId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/))
/** No longer than the server makes them: all papers of a claim travel in one call. */
const FileId = z.string().check(z.minLength(1), z.maxLength(24))

const haveOwnIds = (fileIds: readonly string[]): boolean => new Set(fileIds).size === fileIds.length
const areFew = (papers: object): boolean => Object.keys(papers).length <= paperLimit

/** What is handed in as papers: the files of each, in their order. A paper without files may be left out. */
export const PapersContent = z
  .record(PaperId, z.array(FileId).check(z.maxLength(filesOfOnePaper), z.refine(haveOwnIds)))
  .check(z.refine(areFew))
export type PapersContent = Readonly<Record<string, readonly string[]>>

/** The files of one paper. */
export const filesOfPaper = (content: PapersContent, paperId: string): readonly string[] =>
  Object.hasOwn(content, paperId) ? (content[paperId] ?? []) : []

/** The files of every paper. */
export const filesOfPapers = (content: PapersContent): string[] => Object.values(content).flat()

/** The papers with another list of files of one of them. */
export function withFiles(
  content: PapersContent,
  paperId: string,
  fileIds: readonly string[],
): PapersContent {
  const others = Object.entries(content).filter(([id]) => id !== paperId)
  return Object.fromEntries(fileIds.length === 0 ? others : [...others, [paperId, fileIds]])
}

/** The papers with one more file of a paper, behind the others or at the place that it had. A file is there once. */
export function withFile(
  content: PapersContent,
  paperId: string,
  fileId: string,
  place = Number.POSITIVE_INFINITY,
): PapersContent {
  const files = filesOfPaper(content, paperId)
  if (files.includes(fileId) || files.length >= filesOfOnePaper) return content
  return withFiles(content, paperId, [...files.slice(0, place), fileId, ...files.slice(place)])
}

/** The papers without a file. */
export const withoutFile = (content: PapersContent, paperId: string, fileId: string): PapersContent =>
  withFiles(
    content,
    paperId,
    filesOfPaper(content, paperId).filter((known) => known !== fileId),
  )
