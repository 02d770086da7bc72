import assert from 'node:assert/strict'
import { afterAll, test } from '@jest/globals'
import { pdfOfEmptyPages, pdfOfPictures } from '../../scripts/tickets/minimal-pdf'
import { readTruth } from '../../scripts/tickets/truth'
import { aReader, fixture, fixtures } from './reader'

const reader = aReader()
afterAll(() => reader.close())

test('a PDF that is a scan is drawn and read like a photo, page by page', async () => {
  const scans = ['clean/blue-0.jpg', 'clean/slip-0.jpg']
  const { tickets, notRead } = await reader.recognize(await pdfOfPictures(scans.map(fixture)))
  assert.equal(notRead, null)
  const truth = readTruth(fixtures)
  const trips = scans.map((file) => truth.find((entry) => entry.file === file)?.truth)
  assert.deepEqual(
    tickets.map(({ fields: { from, to, price } }) => [from?.value, to?.value, price?.value]),
    trips.map((trip) => [trip?.from, trip?.to, trip?.price]),
  )
})

test('a PDF whose pages are empty holds no ticket', async () => {
  const { tickets, notRead } = await reader.recognize(pdfOfEmptyPages(2))
  assert.deepEqual([tickets.length, notRead], [0, 'noTicketFound'])
})
