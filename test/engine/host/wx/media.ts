import { addTempFile, addressOf, fileAt, putFile } from '../temp-files'
import { later } from './api'
import { block, choice, overlay } from './overlay'
import { askPrivacy } from './privacy'

interface ChooseOptions {
  count?: number
  sourceType?: string[]
  type?: string
}

interface CompressOptions {
  src: string
  quality?: number
  compressedWidth?: number
  compressedHeight?: number
}

/** Asks for files with a real chooser of the browser, which a test answers. */
function chooseFiles(count: number, accept: string): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = count > 1
  input.hidden = true
  document.body.append(input)
  return new Promise<File[]>((resolve, reject) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])].slice(0, count)))
    input.addEventListener('cancel', () => reject(new Error('cancel')))
    input.click()
  }).finally(() => input.remove())
}

const extensionOf = (file: File) => file.name.split('.').pop()

async function chooseMedia({ count = 9 }: ChooseOptions) {
  askPrivacy('chooseMedia')
  const chosen = await chooseFiles(count, 'image/*')
  const tempFiles = chosen.map((file) => ({
    tempFilePath: addTempFile(file, extensionOf(file)),
    size: file.size,
    fileType: 'image',
  }))
  return { type: 'image', tempFiles }
}

async function chooseImage({ count = 9 }: ChooseOptions) {
  askPrivacy('chooseImage')
  const chosen = await chooseFiles(count, 'image/*')
  const tempFiles = chosen.map((file) => ({ path: addTempFile(file, extensionOf(file)), size: file.size }))
  return { tempFilePaths: tempFiles.map(({ path }) => path), tempFiles }
}

async function chooseMessageFile({ count = 100, type = 'all' }: ChooseOptions) {
  askPrivacy('chooseMessageFile')
  const chosen = await chooseFiles(count, type === 'image' ? 'image/*' : '')
  const tempFiles = chosen.map((file) => ({
    path: addTempFile(file, extensionOf(file)),
    name: file.name,
    size: file.size,
    type: type === 'image' ? 'image' : 'file',
    time: Math.floor(file.lastModified / 1000),
  }))
  return { tempFiles }
}

async function open(src: string): Promise<ImageBitmap> {
  const blob = fileAt(src) ?? (await (await fetch(addressOf(src))).blob())
  return createImageBitmap(blob)
}

async function getImageInfo({ src }: { src: string }) {
  const image = await open(src)
  const type = (fileAt(src)?.type.split('/')[1] ?? 'unknown') || 'unknown'
  return { width: image.width, height: image.height, path: src, orientation: 'up', type }
}

async function compressImage(options: CompressOptions) {
  const image = await open(options.src)
  const ratio = image.height / image.width
  const width = options.compressedWidth ?? (options.compressedHeight ?? image.height) / ratio
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width)
  canvas.height = Math.round(options.compressedHeight ?? width * ratio)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', (options.quality ?? 80) / 100),
  )
  if (!blob) throw new Error('compress failed')
  return { tempFilePath: addTempFile(blob) }
}

/** One image over the whole screen; a tap closes it, as in WeChat. */
function previewImage({ urls, current = urls[0] ?? '' }: { urls: string[]; current?: string }) {
  const image = document.createElement('img')
  image.className = 'preview'
  image.src = addressOf(current)
  const close = choice('', () => drawn.close())
  close.setAttribute('aria-label', '关闭图片预览')
  close.append(image)
  const frame = block('', close)
  frame.setAttribute('role', 'dialog')
  frame.setAttribute('aria-modal', 'true')
  const drawn = overlay('shade', frame)
}

/** A document in the phone's viewer: the engine says which and draws nothing. */
function openDocument({ filePath, fileType = '' }: { filePath: string; fileType?: string }) {
  if (!fileAt(filePath)) throw new Error(`file doesn't exist, ${filePath}`)
  const close = choice(`正在看文件 ${fileType}`, () => drawn.close())
  close.setAttribute('aria-label', '关闭文件')
  const drawn = overlay('shade', block('', close))
}

/** Into the named file where one is named, as WeChat does; then there is no temporary one. */
async function downloadFile({ url, filePath }: { url: string; filePath?: string }) {
  const answer = await fetch(url)
  const content = await answer.blob()
  if (filePath === undefined) return { statusCode: answer.status, tempFilePath: addTempFile(content) }
  await putFile(filePath, content)
  return { statusCode: answer.status, filePath }
}

export const mediaApis = {
  chooseMedia: later<ChooseOptions>('chooseMedia', chooseMedia),
  chooseImage: later<ChooseOptions>('chooseImage', chooseImage),
  chooseMessageFile: later<ChooseOptions>('chooseMessageFile', chooseMessageFile),
  getImageInfo: later<{ src: string }>('getImageInfo', getImageInfo),
  compressImage: later<CompressOptions>('compressImage', compressImage),
  openDocument: later<{ filePath: string; fileType?: string }>('openDocument', openDocument),
  downloadFile: later<{ url: string; filePath?: string }>('downloadFile', downloadFile),
  previewImage: later<{ urls: string[]; current?: string }>('previewImage', previewImage),
}
