import sharp from 'sharp'

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const head = Buffer.from('%PDF-1.4\n')
  let length = head.length
  let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  const parts = objects.map((object, index) => {
    table += `${String(length).padStart(10, '0')} 00000 n \n`
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    length += part.length
    return part
  })
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`
  return Buffer.concat([head, ...parts, Buffer.from(table + trailer)])
}

/** A page tree and its catalogue, over pages that are so many objects each. */
const treeOf = (pages: number, objectsEach: number): string[] => {
  const kids = Array.from({ length: pages }, (_, index) => `${3 + objectsEach * index} 0 R`)
  return ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Count ${pages}/Kids[${kids.join(' ')}]>>`]
}

/** Empty pages, as small as they can be. */
export const pdfOfEmptyPages = (count: number): Buffer =>
  pdfOf([
    ...treeOf(count, 1),
    ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'),
  ])

/** Scans: one JPEG picture a page and no text. */
export async function pdfOfPictures(jpegs: readonly Uint8Array[]): Promise<Buffer> {
  const pages = await Promise.all(
    jpegs.map(async (jpeg, index) => {
      const { width, height } = await sharp(jpeg).metadata()
      const [high, first] = [Math.round((595 * height) / width), 3 + 3 * index]
      const draw = `q 595 0 0 ${high} 0 0 cm /I Do Q`
      const resources = `<</XObject<</I ${first + 2} 0 R>>>>`
      const image = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${high}]/Contents ${first + 1} 0 R/Resources${resources}>>`,
        `<</Length ${draw.length}>>stream\n${draw}\nendstream`,
        Buffer.concat([Buffer.from(`${image}stream\n`), jpeg, Buffer.from('\nendstream')]),
      ]
    }),
  )
  return pdfOf([...treeOf(jpegs.length, 3), ...pages.flat()])
}
