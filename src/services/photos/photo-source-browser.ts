import { fileFormatOfName, largestFile } from '@domain/ticket/kind/file-format'
import {
  photoLimits,
  type LocalPhoto,
  type PhotoPlace,
  type PhotoRefusal,
  type Taken,
  type TakePhotos,
} from './photo'

function chooser(place: PhotoPlace, count: number): HTMLInputElement {
  const id = 'photo-chooser'
  document.getElementById(id)?.remove()
  const input = document.createElement('input')
  input.id = id
  input.type = 'file'
  input.accept = place === 'camera' ? 'image/*' : 'image/*,.pdf,.ofd,.xml,.zip'
  input.multiple = count > 1 && place !== 'camera'
  input.setAttribute('aria-hidden', 'true')
  input.tabIndex = -1
  input.style.cssText = 'position:fixed;left:-9999px;top:0;width:1px;height:1px;opacity:0'
  if (place === 'camera') input.setAttribute('capture', 'environment')
  document.body.append(input)
  return input
}

function chooseFiles(place: PhotoPlace, count: number): Promise<File[]> {
  return new Promise((resolve) => {
    const input = chooser(place, count)
    input.addEventListener('change', () => resolve([...(input.files ?? [])].slice(0, count)))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

function open(file: File): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    const url = URL.createObjectURL(file)
    const done = (finish: () => void) => () => {
      URL.revokeObjectURL(url)
      finish()
    }
    image.onload = done(() => resolve(image))
    image.onerror = done(() => reject(new Error('not an image')))
    image.src = url
  })
}

const encode = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', photoLimits.quality))

async function makeSmall(file: File): Promise<LocalPhoto | PhotoRefusal> {
  const image = await open(file)
  const scale = Math.min(1, photoLimits.longSide / Math.max(image.naturalWidth, image.naturalHeight, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const context = canvas.getContext('2d')
  if (!context) return 'notAnImage'
  // Pictures with holes would turn black as JPEG.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await encode(canvas)
  if (!blob) return 'notAnImage'
  if (blob.size > largestFile.photo) return 'tooLarge'
  return { path: URL.createObjectURL(blob), bytes: blob.size, format: 'photo' }
}

function ready(file: File): Promise<LocalPhoto | PhotoRefusal> | LocalPhoto | PhotoRefusal {
  const format = fileFormatOfName(file.name)
  if (format === 'photo') return makeSmall(file).catch(() => 'notAnImage' as const)
  if (file.size > largestFile[format]) return 'tooLarge'
  return { path: URL.createObjectURL(file), bytes: file.size, format }
}

/** Camera and files through the browser. */
export const takeInBrowser: TakePhotos = async (place, count, onChosen) => {
  const files = await chooseFiles(place, count)
  if (files.length > 0) onChosen?.(files.length)
  const taken: Taken = { photos: [], refusals: [] }
  for (const file of files) {
    const result = await ready(file)
    if (typeof result === 'string') taken.refusals.push(result)
    else taken.photos.push(result)
  }
  return taken
}
