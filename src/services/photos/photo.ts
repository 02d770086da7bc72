import type { FileFormat } from '@domain/ticket/kind/file-format'

export type PhotoPlace = 'camera' | 'album' | 'chat'

/** A file on the phone, small enough to send: a photo made smaller, or an electronic ticket as it came. */
export type LocalPhoto = { path: string; bytes: number; format: FileFormat }

/** Why a chosen file was left out. */
export type PhotoRefusal = 'notAnImage' | 'tooLarge' | 'privacyRefused' | 'cannotOpen'

export type Taken = { photos: LocalPhoto[]; refusals: PhotoRefusal[] }

/** Lets the person take or choose up to `count` photos; `onChosen` hears at once how many are being made small. */
export type TakePhotos = (
  place: PhotoPlace,
  count: number,
  onChosen?: (files: number) => void,
) => Promise<Taken>

/** The longest side of a photo in pixels, and how well it is kept. How large a file may be follows from what it is. */
export const photoLimits = { longSide: 2_000, quality: 0.82 }
