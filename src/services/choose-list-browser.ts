/** A file chosen on a computer, as base64; null when nothing was chosen. */
export function chooseListInBrowser(extensions: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = extensions.map((extension) => `.${extension}`).join(',')
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (!file) return resolve(null)
      const reader = new FileReader()
      reader.addEventListener('error', () => resolve(null))
      reader.addEventListener('load', () => {
        const address = typeof reader.result === 'string' ? reader.result : ''
        resolve(address.slice(address.indexOf(',') + 1))
      })
      reader.readAsDataURL(file)
    })
    input.click()
  })
}
