import Taro from '@tarojs/taro'
import { chooseListInBrowser, textInBrowser } from './choose-list-browser'
import { randomId } from './random-id'

/** A list on this device, to be sent. */
export type ListFile = { path: string; bytes: number; name: string }

const extensions = ['xlsx', 'xls', 'csv', 'txt']
const inWechat = process.env.TARO_ENV === 'weapp'

/** A list chosen from a computer or a WeChat chat; null when nothing was chosen or it could not be opened. */
export const chooseList: () => Promise<ListFile | null> = inWechat
  ? chooseInWechat
  : () => chooseListInBrowser(extensions)

/** A list that was pasted, as a file. */
export const listOfText: (text: string) => Promise<ListFile> = inWechat
  ? textInWechat
  : (text) => Promise.resolve(textInBrowser(text))

async function chooseInWechat(): Promise<ListFile | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: extensions })
    const [file] = tempFiles
    return file ? { path: file.path, bytes: file.size, name: file.name } : null
  } catch {
    return null
  }
}

function textInWechat(text: string): Promise<ListFile> {
  return new Promise((resolve, reject) => {
    const path = `${Taro.env.USER_DATA_PATH}/${randomId(16)}.txt`
    Taro.getFileSystemManager().writeFile({
      filePath: path,
      data: text,
      encoding: 'utf8',
      success: () => resolve({ path, bytes: text.length, name: '粘贴的清单.txt' }),
      fail: reject,
    })
  })
}

/** Takes a pasted list off the phone once it was sent: names and card numbers stand in it. */
export function forgetList(path: string) {
  if (!inWechat || !path.startsWith(`${Taro.env.USER_DATA_PATH}/`)) return
  // One that cannot be taken off now is no reason to stop.
  Taro.getFileSystemManager().unlink({ filePath: path, fail: () => undefined })
}
