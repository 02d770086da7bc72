import Taro from '@tarojs/taro'
import type { PhotoKeeper } from './photo-keeping'

/** WeChat deletes temporary files with the app; saved files stay. */
export const keeperInWechat: PhotoKeeper = {
  keep: (tempFilePath) =>
    new Promise((resolve) =>
      Taro.getFileSystemManager().saveFile({
        tempFilePath,
        success: (saved) => resolve(saved.savedFilePath),
        // Without room the photo still works until the app is closed.
        fail: () => resolve(tempFilePath),
      }),
    ),
  open: (path) =>
    new Promise((resolve) =>
      Taro.getFileSystemManager().access({
        path,
        success: () => resolve(path),
        fail: () => resolve(null),
      }),
    ),
  drop: (filePath) =>
    new Promise((resolve) =>
      Taro.getFileSystemManager().removeSavedFile({
        filePath,
        success: () => resolve(),
        fail: () => resolve(),
      }),
    ),
}
