import Taro from '@tarojs/taro'
import { fileFormatOfName, largestFile, type FileFormat } from '@domain/ticket/kind/file-format'
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

/** A chosen file: where it lies and what it is called. */
type Chosen = { path: string; name: string }

async function choose(place: PhotoPlace, count: number): Promise<Chosen[]> {
  if (place === 'chat') {
    const { tempFiles } = await Taro.chooseMessageFile({ count, type: 'all' })
    return tempFiles.map(({ path, name }) => ({ path, name }))
  }
  const { tempFiles } = await Taro.chooseMedia({
    count: place === 'camera' ? 1 : count,
    mediaType: ['image'],
    sourceType: [place],
    sizeType: ['original', 'compressed'],
  })
  return tempFiles.map(({ tempFilePath }) => ({ path: tempFilePath, name: tempFilePath }))
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
  return withBytes(tempFilePath, 'photo')
}

async function withBytes(path: string, format: FileFormat): Promise<LocalPhoto | PhotoRefusal> {
  const bytes = await bytesOf(path)
  return bytes > largestFile[format] ? 'tooLarge' : { path, bytes, format }
}

function ready({ path, name }: Chosen): Promise<LocalPhoto | PhotoRefusal> {
  const format = fileFormatOfName(name)
  return format === 'photo' ? makeSmall(path) : withBytes(path, format)
}

/** Camera, album and chat through WeChat. */
export const takeInWechat: TakePhotos = async (place, count, onChosen) => {
  const taken: Taken = { photos: [], refusals: [] }
  try {
    const files = await choose(place, count)
    onChosen?.(files.length)
    for (const file of files) {
      const result = await ready(file).catch(() => 'notAnImage' as const)
      if (typeof result === 'string') taken.refusals.push(result)
      else taken.photos.push(result)
    }
  } catch (error) {
    const { refusal } = problemOf(error)
    if (refusal) taken.refusals.push(refusal)
  }
  return taken
}
