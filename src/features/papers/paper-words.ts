import type { AskedPaper } from '@domain/papers/asked-papers'
import { isUncounted, pagesOf, type PaperFile } from '@domain/papers/paper-file'
import { isSeen, type PapersSeenHere } from '@domain/papers/papers-seen'
import { filesOfPaper, type PapersContent } from '@domain/papers/papers-content'
import type { PhotoRefusal } from '@/services/photos/photo'

/** A state in one word, as tags show it. */
export type PaperState = { tone: 'ok' | 'warn' | 'neutral' | 'info'; text: string }

/** `2 页`; a file whose pages could not be counted makes it a least. */
export function pageWords(fileIds: readonly string[], files: readonly PaperFile[]): string {
  const pages = pagesOf(fileIds, files)
  return isUncounted(fileIds, files) ? `至少 ${pages} 页` : `${pages} 页`
}

/** What an office reads of the files of one paper: `必须交，2 页`. */
export function reviewWords(
  { needed, oneOf }: AskedPaper,
  fileIds: readonly string[],
  files: readonly PaperFile[],
): string {
  const must = oneOf ? '几样交一样' : needed ? '必须交' : '可不交'
  if (fileIds.length === 0) return must
  const uncounted = isUncounted(fileIds, files) ? '（有文件数不出页数，请打开数一数）' : ''
  return `${must}，${pageWords(fileIds, files)}${uncounted}`
}

/** Whether it has to be handed in, and how much of it fits. */
export const neededWords = ({ paper, needed, oneOf }: AskedPaper): string =>
  `${oneOf ? '这几样交一样就行' : needed ? '必须交' : '有就交，没有可以不交'}。最多 ${paper.mostPages} 页，拍照或 PDF 都行。`

/** How far one paper is on the form. */
export function fillState(
  { needed, oneOf }: AskedPaper,
  fileIds: readonly string[],
  coming: number,
  files: readonly PaperFile[],
): PaperState {
  if (coming > 0) return { tone: 'info', text: `还有 ${coming} 个没传完` }
  if (fileIds.length > 0) return { tone: 'ok', text: `已放 ${pageWords(fileIds, files)}` }
  if (oneOf) return { tone: 'neutral', text: '没放' }
  return needed ? { tone: 'warn', text: '还没放' } : { tone: 'neutral', text: '可以不交' }
}

/** Whether one paper was handed in. */
export function handedState(
  { needed, oneOf }: AskedPaper,
  fileIds: readonly string[],
  files: readonly PaperFile[],
): PaperState {
  if (fileIds.length > 0) return { tone: 'ok', text: `交了 ${pageWords(fileIds, files)}` }
  if (oneOf) return { tone: 'neutral', text: '没交这样' }
  return needed ? { tone: 'warn', text: '没交' } : { tone: 'neutral', text: '没交，可以不交' }
}

/** How far an office is with one paper. */
export function reviewState(
  { paper, needed, oneOf }: AskedPaper,
  content: PapersContent,
  { opened, compared }: PapersSeenHere,
): PaperState {
  if (oneOf && filesOfPaper(content, paper.id).length === 0) return { tone: 'neutral', text: '没交这样' }
  if (filesOfPaper(content, paper.id).length === 0)
    return needed ? { tone: 'warn', text: '没交' } : { tone: 'neutral', text: '没交，可不交' }
  if (compared.includes(paper.id)) return { tone: 'ok', text: '和原件一样' }
  if (isSeen(paper.id, content, opened)) return { tone: 'ok', text: '看过了' }
  return needed ? { tone: 'warn', text: '还没看完' } : { tone: 'neutral', text: '还没看' }
}

/** Why a chosen file was left out of a paper. */
export const paperRefusals: Record<PhotoRefusal | 'notAPaper', string> = {
  notAPaper: '有一个文件不是照片，也不是 PDF，没有放进来。请选照片或 PDF，或者对着材料拍一张。',
  notAnImage: '有一个文件打不开，没有放进来。请选照片或 PDF，或者对着材料拍一张。',
  tooLarge: '有一个文件太大，没有放进来（照片最大 10 MB，PDF 最大 5 MB）。请对着材料重新拍一张。',
  privacyRefused: '微信没有打开相机或相册。请再点一次，在弹出的隐私提示里点“同意”。',
  cannotOpen: '没能打开相机或相册。请在手机设置里允许微信使用相机和照片，再试一次。',
}
