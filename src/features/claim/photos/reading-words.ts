import type { FileNotRead, NotReadReason } from '@domain/ticket/record/reading'
import type { PhotoRead } from './reading-store'

type Why = Extract<PhotoRead, { state: 'notRead' }>['why']

/** Why a photo gave nothing, and what to do. */
export const notReadWords: Record<Why, string> = {
  unreadable: '照片上的字认不出来。请点“填写”自己填，或者在亮处重拍一张。',
  tooLarge: '照片太大，没法自动认。请点“填写”自己填。',
  tooManyPages: '文件页数太多，没法自动认。请只发车票那一页，或者自己填。',
  unsafeFile: '这个文件打不开，没法自动认。请拍一张照片，或者自己填。',
  noTicketFound: '没在照片里找到车票。请看看是不是拍错了，或者自己填。',
  busy: '现在认票的人多。请点“填写”自己填，不用等。',
  engineFailed: '这回没认成。请点“填写”自己填，照片已经存好。',
  offline: '现在没有网，有网了自动认。您也可以先自己填。',
}

const fileNotReadWords: Record<NotReadReason, string> = {
  unreadable: '打不开',
  tooLarge: '太大',
  tooManyPages: '排在后面，文件太多没有认',
  unsafeFile: '打不开',
  noTicketFound: '里没找到车票',
  busy: '没认成',
  engineFailed: '没认成',
}
const mostNames = 3

/** Which files of an archive gave nothing, by name: the others were read. */
export function filesNotReadText(files: readonly FileNotRead[]): string {
  const named = files.slice(0, mostNames).map(({ name, why }) => `“${name}”${fileNotReadWords[why]}`)
  const more = files.length > mostNames ? `，另外还有 ${files.length - mostNames} 个` : ''
  return `压缩包里有 ${files.length} 个文件没认成：${named.join('，')}${more}。里面要是有车票，请单独再发一次，或者自己填。`
}
