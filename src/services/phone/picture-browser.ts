import type { SavePicture } from './picture'

/** A browser draws on a canvas that is on no page. */
export const DrawnInBrowser: (props: { id: string }) => null = () => null

/** Saves the picture as a PNG file. */
export const saveInBrowser: SavePicture = (_canvasId, fileName, { width, heightOf, draw }) => {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve('这个浏览器存不了图片，请截屏')
  canvas.width = width
  canvas.height = heightOf(pen)
  draw(pen)
  const link = document.createElement('a')
  link.href = canvas.toDataURL('image/png')
  link.download = fileName
  link.click()
  return Promise.resolve('图片存到“下载”里了')
}
