import type { PhotoRegion } from '@domain/ticket/record/reading'

/** What is left free around a line, in heights of its print. */
const margin = 0.4

/** A window onto a photo: its shape, and the whole photo laid behind it. */
export type CropWindow = {
  /** Width over height. */
  shape: number
  /** The photo before it is turned about its middle; shares of the window's width and height. */
  photo: { left: number; top: number; width: number; height: number }
  /** Quarters clockwise. */
  turned: number
}

/** The window that shows a line upright with a little of what is around it; null where the photo's shape is not known. */
export function cropWindow({ x, y, width, height, aspect, turned = 0 }: PhotoRegion): CropWindow | null {
  if (aspect === undefined || width <= 0 || height <= 0) return null
  // Lengths are counted in heights of the photo from here on.
  const lies = turned % 2 === 1
  const around = margin * (lies ? width * aspect : height)
  const left = Math.max(0, x * aspect - around)
  const right = Math.min(aspect, (x + width) * aspect + around)
  const top = Math.max(0, y - around)
  const bottom = Math.min(1, y + height + around)
  const [wide, high] = lies ? [bottom - top, right - left] : [right - left, bottom - top]
  const [photoWide, photoHigh] = lies ? [1, aspect] : [aspect, 1]
  const [fromLeft, fromTop] = [
    [left, top],
    [1 - bottom, left],
    [aspect - right, 1 - bottom],
    [top, aspect - right],
  ][turned] ?? [left, top]
  return {
    shape: wide / high,
    photo: {
      left: ((photoWide - aspect) / 2 - (fromLeft ?? 0)) / wide,
      top: ((photoHigh - 1) / 2 - (fromTop ?? 0)) / high,
      width: aspect / wide,
      height: 1 / high,
    },
    turned,
  }
}
