import { deflateSync } from 'node:zlib'
import { item } from '@domain/packs/authoring'
import type { Part } from '@domain/procedure/part'
import type { City } from './city'
import { ownPhoto } from './worker'

const clause = item('000', '五')('（三）1')

/** Papers as a measure of a test asks for them. */
export const papersPart: Part = {
  kind: 'papers',
  settles: [],
  clause,
  list: [
    { id: 'contract', label: '劳动合同', needed: true, mostPages: 3, clause },
    { id: 'statement', label: '情况说明', needed: false, mostPages: 2, clause },
  ],
}

/** A PDF with a tree of pages that says how many there are. */
export const pdfOf = (pages: number): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count ${pages} >>\nendobj\n` +
      `3 0 obj\n<< /Type /Pages /Parent 2 0 R /Kids [] /Count 900 >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF`,
    'latin1',
  )

/** The same as newer programs write it: the tree of pages lies in a compressed stream of objects. */
export function packedPdfOf(pages: number): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Kids [3 0 R] /Count ${pages} /Type /Pages >>`]
  const head = `1 0 2 ${objects[0]?.length ?? 0} `
  const body = deflateSync(Buffer.from(head + objects.join(''), 'latin1'))
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 2 /First ${head.length} /Filter /FlateDecode /Length ${body.length} >>\nstream\n`,
      'latin1',
    ),
    body,
    Buffer.from('\nendstream\nendobj\n%%EOF', 'latin1'),
  ])
}

/** Sends a file for a paper of a claim and answers its id. */
export async function handInPaper(
  city: City,
  accountId: string,
  claimId: string,
  paperId: string,
  content = ownPhoto(),
): Promise<string> {
  const { photoId, cloudPath } = await city.call(accountId, 'begin-photo', { claimId, paperId })
  const fileId = await city.upload(cloudPath, content)
  await city.call(accountId, 'finish-photo', { photoId, fileId })
  return photoId
}
