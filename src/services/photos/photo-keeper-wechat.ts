import Taro from '@tarojs/taro'
import type { PhotoKeeper } from './photo-keeping'
import { randomId } from '../phone/random-id'

const endingOf = (path: string): string => /\.[0-9a-z]+$/i.exec(path)?.[0] ?? ''

/** WeChat deletes temporary files with the app; a copy in the user's folder stays, and the photo itself can still be shown and sent. */
export const keeperInWechat: PhotoKeeper = {
  keep: (srcPath) =>
    new Promise((resolve) => {
      const destPath = `${Taro.env.USER_DATA_PATH}/${randomId(16)}${endingOf(srcPath)}`
      Taro.getFileSystemManager().copyFile({
        srcPath,
        destPath,
        success: () => resolve(destPath),
        // Without room the photo still works until the app is closed.
        fail: () => resolve(srcPath),
      })
    }),
  open: (path) =>
    new Promise((resolve) =>
      Taro.getFileSystemManager().access({
        path,
        success: () => resolve(path),
        fail: () => resolve(null),
      }),
    ),
  drop: (filePath) =>
    new Promise((resolve) => {
      if (!filePath.startsWith(String(Taro.env.USER_DATA_PATH))) return resolve()
      Taro.getFileSystemManager().unlink({
        filePath,
        success: () => resolve(),
        fail: () => resolve(),
      })
    }),
}
