import type { FileFormat } from '../ticket/kind/file-format'

/** What a paper can be handed in as: what every office can open. */
export const paperFormats = ['photo', 'pdf'] as const satisfies readonly FileFormat[]
export type PaperFormat = (typeof paperFormats)[number]

/** Whether a file can be a paper's. */
export const isPaperFormat = (format: FileFormat): format is PaperFormat =>
  paperFormats.some((known) => known === format)

/**
 * A file that has arrived, and for which paper it was sent: it is no file of another, whose format and pages it was not checked
 * for. Its pages are null where they could not be counted.
 */
export type PaperFile = { id: string; paperId: string; pages: number | null }

/** The pages of files. One whose pages nobody knows, or that is not known here, has one at least. */
export function pagesOf(fileIds: readonly string[], files: readonly PaperFile[]): number {
  const pages = new Map(files.map((file) => [file.id, file.pages]))
  return fileIds.reduce((sum, id) => sum + Math.max(1, pages.get(id) ?? 1), 0)
}

/** Whether pages of some of the files could not be counted. */
export const isUncounted = (fileIds: readonly string[], files: readonly PaperFile[]): boolean =>
  files.some(({ id, pages }) => pages === null && fileIds.includes(id))
