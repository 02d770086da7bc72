import Taro from '@tarojs/taro'
import {
  photoLimits,
  type LocalPhoto,
  type PhotoPlace,
  type PhotoRefusal,
  type Taken,
  type TakePhotos,
} from './photo'

type Problem = { refusal: PhotoRefusal | null }

function problemOf(error: unknown): Problem {
  const { errMsg = '', errno } = (error ?? {}) as { errMsg?: string; errno?: number }
  if (/cancel/i.test(errMsg)) return { refusal: null }
  return { refusal: errno === 104 || /privacy/i.test(errMsg) ? 'privacyRefused' : 'cannotOpen' }
}

async function choose(place: PhotoPlace, count: number): Promise<string[]> {
  if (place === 'chat') {
    const { tempFiles } = await Taro.chooseMessageFile({ count, type: 'image' })
    return tempFiles.map((file) => file.path)
  }
  const { tempFiles } = await Taro.chooseMedia({
    count: place === 'camera' ? 1 : count,
    mediaType: ['image'],
    sourceType: [place],
    sizeType: ['original', 'compressed'],
  })
  return tempFiles.map((file) => file.tempFilePath)
}

const bytesOf = (filePath: string): Promise<number> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: (info) => resolve(info.size),
      fail: reject,
    }),
  )

async function makeSmall(path: string): Promise<LocalPhoto | PhotoRefusal> {
  const image = await Taro.getImageInfo({ src: path }).catch(() => null)
  if (!image) return 'notAnImage'
  const scale = Math.min(1, photoLimits.longSide / Math.max(image.width, image.height, 1))
  const { tempFilePath } = await Taro.compressImage({
    src: path,
    quality: photoLimits.quality * 100,
    compressedWidth: Math.round(image.width * scale),
    compressedHeight: Math.round(image.height * scale),
  }).catch(() => ({ tempFilePath: path }))
  const bytes = await bytesOf(tempFilePath)
  return bytes > photoLimits.bytes ? 'tooLarge' : { path: tempFilePath, bytes }
}

/** Camera, album and chat through WeChat. */
export const takeInWechat: TakePhotos = async (place, count, onChosen) => {
  const taken: Taken = { photos: [], refusals: [] }
  try {
    const paths = await choose(place, count)
    onChosen?.(paths.length)
    for (const path of paths) {
      const result = await makeSmall(path).catch(() => 'notAnImage' as const)
      if (typeof result === 'string') taken.refusals.push(result)
      else taken.photos.push(result)
    }
  } catch (error) {
    const { refusal } = problemOf(error)
    if (refusal) taken.refusals.push(refusal)
  }
  return taken
}
