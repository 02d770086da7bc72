import Taro from '@tarojs/taro'
import type { FileFormat } from '@domain/ticket/kind/file-format'
import { openPdfInBrowser } from './open-file-browser'

/** How a file's kind is called where it stands in for a picture. Nothing for a photo. */
export const fileKindOf = (format: FileFormat): string | undefined =>
  format === 'photo' ? undefined : format.toUpperCase()

const cannotShow = '这种文件手机上打不开。里面的内容已经读出来了，请看旁边填好的各项。'
const notThere = '文件没打开，请过一会儿再点一次。'

async function openPdfInWechat(path: string) {
  const filePath = /^https?:/.test(path) ? (await Taro.downloadFile({ url: path })).tempFilePath : path
  await Taro.openDocument({ filePath, fileType: 'pdf' })
}

const openPdf: (path: string) => Promise<void> | void =
  process.env.TARO_ENV === 'weapp' ? openPdfInWechat : openPdfInBrowser

/** Opens an electronic ticket: a PDF in the phone's own viewer, nothing else has one. `tell` hears why it did not open. */
export async function openFile(
  { path, format }: { path: string; format: FileFormat },
  tell: (text: string) => void,
): Promise<void> {
  if (format !== 'pdf') return tell(cannotShow)
  if (path === '') return tell(notThere)
  try {
    await openPdf(path)
  } catch {
    tell(notThere)
  }
}
