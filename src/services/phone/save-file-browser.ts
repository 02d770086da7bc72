import Taro from '@tarojs/taro'

/** A file on a computer: it lands where the browser puts downloads. */
function download(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}

/** A file of the cloud under its own name: the name in its address is not meant for people. Throws when it is not there. */
export async function downloadFrom(address: string, fileName: string): Promise<void> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
  download(fileName, await answer.blob())
}

/** Saves a file on a computer, or opens it on a phone, from where it can be sent on. */
export async function saveFile(fileName: string, contentBase64: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const bytes = Uint8Array.from(atob(contentBase64), (character) => character.charCodeAt(0))
    download(fileName, new Blob([bytes]))
    return
  }
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`
  Taro.getFileSystemManager().writeFileSync(filePath, contentBase64, 'base64')
  await Taro.openDocument({ filePath, showMenu: true })
  // Whole card numbers do not stay on the phone.
  Taro.getFileSystemManager().unlinkSync(filePath)
}
