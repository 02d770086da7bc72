import type { PhotoPlace, Taken } from '@/services/photos/photo'
import { takePhotos } from '@/services/photos/photo-source'
import { uploadStore } from './upload-store'

const setPreparing = (preparing: number) => uploadStore.setState({ preparing })

/** Lets the person take or choose files, and shows how many are being made small meanwhile. */
export async function takeFiles(place: PhotoPlace, count: number): Promise<Taken> {
  try {
    return await takePhotos(place, count, setPreparing)
  } finally {
    setPreparing(0)
  }
}
