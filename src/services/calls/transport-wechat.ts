import Taro from '@tarojs/taro'
import { BrokenAnswer, NoConnection, type Transport } from './transport'
import { CloudBusy, isBusyText } from './waiting-line'

let started = false

function cloud() {
  if (!started) {
    wx.cloud.init({ env: CLOUD_ENVIRONMENT, traceUser: true })
    started = true
  }
  return wx.cloud
}

/** WeChat reports a broken network by words, a failed function by numbers of its own. */
const networkWords = /request:fail|timeout|timed out|network|interrupted|ERR_|-404012|-601004/i

function failureOf(error: unknown): Error {
  const { errCode, errMsg } = (error ?? {}) as { errCode?: number; errMsg?: string }
  const text = `${errCode ?? ''} ${errMsg ?? ''}`
  if (isBusyText(text)) return new CloudBusy(text)
  if (errCode === -1 || networkWords.test(text)) return new NoConnection(text)
  return new BrokenAnswer(text)
}

/** WeChat Cloud. */
export const wechatTransport: Transport = {
  async call(functionName, data) {
    const { networkType } = await Taro.getNetworkType()
    if (networkType === 'none') throw new NoConnection('none')
    try {
      const { result } = await cloud().callFunction({ name: functionName, data })
      return result
    } catch (error) {
      throw failureOf(error)
    }
  },
  upload(cloudPath, filePath, onProgress) {
    return new Promise((resolve, reject) => {
      const task = cloud().uploadFile({
        cloudPath,
        filePath,
        success: ({ fileID }) => resolve(fileID),
        fail: (error) => reject(failureOf(error)),
      })
      task.onProgressUpdate?.(({ progress }) => onProgress(progress))
    })
  },
}
