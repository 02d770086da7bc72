import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import type { NotReadReason } from '@domain/ticket/record/reading'
import { hostilePdfs } from './hostile-pdfs'
import { pdfOfEmptyPages } from './minimal-pdf'

/** A file made to harm or to exhaust, and how it has to be refused; null where nothing is found in it or it is refused, either way. */
export type HostileFile = { name: string; content: Buffer; refusedAs: NotReadReason | null }

const huge = { width: 10_600, height: 8_100, channels: 3, background: '#ddd' } as const

/** One of each kind. `photo` is any good photo. */
export async function hostileFiles(photo: Buffer): Promise<HostileFile[]> {
  const picture = sharp({ create: huge })
  return [
    file('photo of 85 megapixels', await picture.clone().jpeg().toBuffer(), 'tooLarge'),
    file('the same, progressive', await picture.clone().jpeg({ progressive: true }).toBuffer(), 'tooLarge'),
    file('the same as PNG', await picture.clone().png().toBuffer(), 'tooLarge'),
    file('truncated photo', photo.subarray(0, photo.length / 3), 'unreadable'),
    file('archive that inflates a thousandfold', zipped({ 'a.xml': zeros(30_000_000) }), 'unsafeFile'),
    file(
      'OFD that inflates a thousandfold',
      zipped({ 'OFD.xml': strToU8('<ofd/>'), 'Doc_0/Pages/Page_0/Content.xml': zeros(30_000_000) }),
      'unsafeFile',
    ),
    file(
      'archive of 400 files',
      zipped(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.xml`, zeros(1)]))),
      'unsafeFile',
    ),
    file('archive that is none', Buffer.from('PK\x03\x04 no archive'), 'unreadable'),
    file('PDF of 5,000 pages', pdfOfEmptyPages(5_000), 'tooManyPages'),
    file('PDF that is none', Buffer.from('%PDF-1.4 no pages'), 'unreadable'),
    file('XML with entities', Buffer.from(laughs), 'unsafeFile'),
    file(
      'OFD whose voucher has entities',
      zipped({ 'OFD.xml': zeros(1), 'a.xml': strToU8(laughs) }),
      'unsafeFile',
    ),
    ...hostileTexts(),
    ...Object.entries(hostilePdfs()).map(([name, content]) => file(name, content, null)),
    file('bytes that are nothing', Buffer.from('not a picture'), 'unreadable'),
    file('file of 11 MB', Buffer.alloc(11 * 1024 * 1024), 'tooLarge'),
  ]
}

/** Not packed: what packs well is refused before it is looked at. */
const ofd = (page: string): Buffer =>
  Buffer.from(
    zipSync({ 'OFD.xml': strToU8('<ofd/>'), 'Doc_0/Pages/Page_0/Content.xml': strToU8(page) }, { level: 0 }),
  )
const textObject = (text: string, at = 0): string =>
  `<TextObject Boundary="${at % 200} ${at} 90 5"><TextCode>${text}</TextCode></TextObject>`
const voucherOf = (inner: string): Buffer =>
  Buffer.from(`<xbrl xmlns:rai="http://xbrl.mof.gov.cn/taxonomy/2021-11-30/rai">${inner}</xbrl>`)

/** Texts on which searching takes long: what opens and never closes, lies deep, comes without end or fits almost. */
const hostileTexts = (): HostileFile[] => [
  file('OFD of 50,000 texts that never end', ofd('<TextObject a="aaaaaa">'.repeat(50_000)), 'unreadable'),
  file(
    'OFD of a text of attributes that never end',
    ofd(`<TextObject ${'a="b" '.repeat(200_000)}`),
    'unreadable',
  ),
  file(
    'OFD of 14,000 texts',
    ofd(`<Page>${Array.from({ length: 14_000 }, (_, index) => textObject('长春站', index)).join('')}</Page>`),
    'unsafeFile',
  ),
  file(
    'OFD of one text of 900,000 characters',
    ofd(`<Page>${textObject('客名'.repeat(450_000))}</Page>`),
    'unsafeFile',
  ),
  file('OFD of 300,000 elements', ofd(`<Page>${'<a/>'.repeat(300_000)}</Page>`), 'unsafeFile'),
  file('voucher 30,000 elements deep', voucherOf('<a>'.repeat(30_000)), 'unreadable'),
  file('voucher of 170,000 values', voucherOf('<rai:Fare/>'.repeat(170_000)), 'unsafeFile'),
  file(
    'voucher of a seat that is searched',
    voucherOf(
      `<rai:ElectronicInvoiceRailwayETicketNumber>1</rai:ElectronicInvoiceRailwayETicketNumber><rai:Seat>${'号'.repeat(500_000)}\nx</rai:Seat>`,
    ),
    null,
  ),
  file(
    'archive of names of 60,000 characters',
    zipped({ [`${'Tpl '.repeat(15_000)}a.xml`]: zeros(1) }),
    'unsafeFile',
  ),
]

const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
<xbrl xmlns:rai="http://xbrl.mof.gov.cn/taxonomy/2021-11-30/rai">&b;</xbrl>`

const file = (name: string, content: Buffer, refusedAs: NotReadReason | null): HostileFile => ({
  name,
  content,
  refusedAs,
})
const zeros = (length: number): Uint8Array => new Uint8Array(length)
const zipped = (files: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(files))
