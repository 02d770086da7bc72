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
