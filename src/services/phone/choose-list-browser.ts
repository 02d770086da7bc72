import type { ListFile } from './choose-list'

/** A file chosen on a computer; null when nothing was chosen. */
export function chooseListInBrowser(extensions: readonly string[]): Promise<ListFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = extensions.map((extension) => `.${extension}`).join(',')
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      resolve(file ? fileOfBlob(file, file.name) : null)
    })
    input.click()
  })
}

export const textInBrowser = (text: string): ListFile => fileOfBlob(new Blob([text]), '粘贴的清单.txt')

const fileOfBlob = (blob: Blob, name: string): ListFile => ({
  path: URL.createObjectURL(blob),
  bytes: blob.size,
  name,
})
