import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import type { NotReadReason } from '@domain/ticket/reading'
import { pdfOfEmptyPages } from './minimal-pdf'

/** A file made to harm or to exhaust, and how it has to be refused. */
export type HostileFile = { name: string; content: Buffer; refusedAs: NotReadReason }

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
    file('bytes that are nothing', Buffer.from('not a picture'), 'unreadable'),
    file('file of 11 MB', Buffer.alloc(11 * 1024 * 1024), 'tooLarge'),
  ]
}

const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
<xbrl xmlns:rai="http://xbrl.mof.gov.cn/taxonomy/2021-11-30/rai">&b;</xbrl>`

const file = (name: string, content: Buffer, refusedAs: NotReadReason): HostileFile => ({
  name,
  content,
  refusedAs,
})
const zeros = (length: number): Uint8Array => new Uint8Array(length)
const zipped = (files: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(files))
