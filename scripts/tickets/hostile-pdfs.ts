import { deflateSync } from 'node:zlib'
import { pdfOf } from './minimal-pdf'

const stream = (dictionary: string, content: string | Buffer): Buffer => {
  const bytes = Buffer.from(content)
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${bytes.length}>>stream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}
const packed = (dictionary: string, content: string | Buffer): Buffer =>
  stream(`${dictionary}/Filter/FlateDecode`, deflateSync(content))

/** One page: its resources, what draws it, and further objects from number 5 on. */
const onePage = (resources: string, drawing: Buffer, further: readonly (string | Buffer)[] = []): Buffer =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 4 0 R/Resources<<${resources}>>>>`,
    drawing,
    ...further,
  ])

const form = (inner: string, drawing: string): Buffer =>
  stream(
    `/Type/XObject/Subtype/Form/BBox[0 0 600 400]/Resources<</XObject<<${inner}>>/Font<</F ${font}>>>>`,
    drawing,
  )
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const twice = '/X Do /X Do'
const write = 'BT /F 9 Tf 9 9 Td (ticket) Tj ET '

/** Forms that show the next one twice: 2 to the power of `depth`. */
export const exponentialForms = (depth: number, last: string): Buffer =>
  onePage('/XObject<</X 5 0 R>>', stream('', twice), [
    ...Array.from({ length: depth }, (_, index) => form(`/X ${6 + index} 0 R`, twice)),
    form('', last),
  ])

const manyPieces = Array.from({ length: 200_000 }, (_, index) => `1 0 0 1 ${index % 600} 9 Tm (a) Tj`).join(
  ' ',
)

/** Zeros, packed as far as packing goes and once more. */
const twicePacked = (): Buffer => deflateSync(deflateSync(Buffer.alloc(700_000_000)))

/** PDFs that are small and cost much: each is refused, or shows nothing. */
export const hostilePdfs = (): Record<string, Buffer> => ({
  'PDF of forms in forms, 2^40 times': exponentialForms(40, ''),
  'PDF of forms in forms with text': exponentialForms(40, write),
  'PDF of a form in itself': onePage('/XObject<</X 5 0 R>>', stream('', twice), [form('/X 5 0 R', twice)]),
  'PDF of two forms in each other': onePage('/XObject<</X 5 0 R>>', stream('', twice), [
    form('/X 6 0 R', twice),
    form('/X 5 0 R', twice),
  ]),
  'PDF of 4 million steps': onePage('', packed('', '0 0 9 9 re f '.repeat(2_000_000))),
  'PDF of 200,000 pieces of text': onePage(`/Font<</F ${font}>>`, packed('', `BT /F 9 Tf ${manyPieces} ET`)),
  'PDF whose stream inflates to 700 MB': onePage(
    '',
    stream('/Filter[/FlateDecode/FlateDecode]', twicePacked()),
  ),
  'PDF of a pattern of patterns': onePage(
    '/Pattern<</P 5 0 R>>',
    stream('', '/Pattern cs /P scn 0 0 600 400 re f'),
    [
      stream(
        '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .001/YStep .001/Resources<</Pattern<</P 5 0 R>>>>',
        '/Pattern cs /P scn 0 0 1 1 re f '.repeat(1_000),
      ),
    ],
  ),
  'PDF whose pages are in themselves': pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>',
  ]),
  'PDF whose pages lie 20,000 deep': pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    ...Array.from({ length: 20_000 }, (_, index) => `<</Type/Pages/Kids[${3 + index} 0 R]/Count 1>>`),
    '<</Type/Page/MediaBox[0 0 9 9]>>',
  ]),
  'PDF of an image of 400 megapixels': onePage('/XObject<</X 5 0 R>>', stream('', '/X Do'), [
    packed(
      '/Type/XObject/Subtype/Image/Width 20000/Height 20000/ColorSpace/DeviceGray/BitsPerComponent 1',
      Buffer.alloc((20_000 * 20_000) / 8),
    ),
  ]),
  'PDF of letters that are drawn by themselves': onePage(
    '/Font<</F 5 0 R>>',
    stream('', `BT /F 9 Tf (${'a'.repeat(2_000)}) Tj ET`),
    [
      '<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[1]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>',
      stream('', `1 0 d0 BT /F 1 Tf (${'a'.repeat(500)}) Tj ET`),
    ],
  ),
})
