import Taro from '@tarojs/taro'
import { chooseListInBrowser } from './choose-list-browser'

const extensions = ['xlsx', 'xls', 'csv', 'txt']

/** A list chosen from a computer or a WeChat chat, as base64; null when nothing was chosen or it could not be opened. */
export const chooseList: () => Promise<string | null> =
  process.env.TARO_ENV === 'weapp' ? chooseInWechat : () => chooseListInBrowser(extensions)

async function chooseInWechat(): Promise<string | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: extensions })
    const [file] = tempFiles
    return file ? await base64Of(file.path) : null
  } catch {
    return null
  }
}

const base64Of = (filePath: string): Promise<string | null> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(typeof data === 'string' ? data : null),
      fail: reject,
    }),
  )
