import { writeFileSync } from 'node:fs'
import { drawPapers } from './demo/draw-papers'
import { sampleIdNumber, sampleWorkers } from './demo/people'
import { photoOf, sampleTickets, wayOf, type Serial } from './demo/sample-tickets'
import { inProject } from './paths'
import { readDemoPhotos } from './tickets/read-demo-photos'
import { qrCode, startDrawing } from './tickets/draw-tickets'
import { ofdWithVoucher, railVoucher } from './tickets/electronic-files'
import { lettersOf, twoDigits, type InventedTrip } from './tickets/invented-trip'
import type { Layout } from './tickets/layout'
import { otherLayouts } from './tickets/other-layouts'
import { photograph } from './tickets/photograph'
import { railLayouts } from './tickets/rail-layouts'
import { seeded } from './tickets/seeded'

/*
 * Draws the tickets of the demo, photos and electronic ones: the way home and back of the invented worker of the journeys,
 * inside the campaign, and those of claims that are there when the city opens, with what our engine reads off them: the
 * city is filled without reading anything.
 */
const layouts: Readonly<Record<string, Layout>> = { ...railLayouts, ...otherLayouts }

const back: InventedTrip = {
  name: '张样例',
  id: sampleIdNumber('222401', '19710305', 901),
  from: '延吉西',
  to: '长春',
  fromPinyin: 'Yanjixi',
  toPinyin: 'Changchun',
  date: '2023-02-11',
  dateChinese: '2023年02月11日',
  time: '09:12',
  coach: '05',
  trainSeat: '08B',
  seatClass: '二等座',
  trainNo: 'C1002',
  fare: 188,
}
const home: InventedTrip = {
  ...back,
  from: '长春',
  to: '延吉西',
  fromPinyin: 'Changchun',
  toPinyin: 'Yanjixi',
  date: '2023-02-01',
  dateChinese: '2023年02月01日',
  time: '14:40',
  trainNo: 'C1007',
}

/** What stands on the ticket of a claim that is there when the city opens: what its worker entered. */
function tripOf(serial: Serial, index: number): InventedTrip {
  const { worker, date, fare } = sampleTickets[serial]
  const sample = sampleWorkers.find(({ key }) => key === worker)
  if (!sample) throw new Error(`no ${worker}`)
  const [year = '', month = '', dayOfMonth = ''] = date.split('-')
  const { from, to } = wayOf(serial)
  return {
    name: sample.name,
    id: sample.idNumber,
    from,
    to,
    fromPinyin: lettersOf(from),
    toPinyin: lettersOf(to),
    date,
    dateChinese: `${year}年${month}月${dayOfMonth}日`,
    time: `${twoDigits(7 + (index % 12))}:${twoDigits((index * 13) % 60)}`,
    coach: twoDigits(1 + (index % 16)),
    trainSeat: `${twoDigits(1 + (index % 17))}F`,
    seatClass: '二等座',
    trainNo: `K${7101 + index}`,
    fare: fare / 100,
  }
}

const layoutOfKind = { train: 'blue', coach: 'coachTable', taxi: 'taxi' } as const

const freePhotos = [
  { file: 'train-blue-1.jpg', layout: 'blue', trip: back },
  { file: 'train-blue-2.jpg', layout: 'blue', trip: home },
  { file: 'train-red.jpg', layout: 'red', trip: home },
] as const

const serials = Object.keys(sampleTickets) as Serial[]
const photosOfClaims = serials.map((serial, index) => ({
  file: photoOf(serial),
  layout: layoutOfKind[sampleTickets[serial].kind],
  trip: tripOf(serial, index),
}))

void main()

const put = (file: string, content: Uint8Array) => {
  writeFileSync(inProject('scripts', 'demo', 'photos', file), content)
  console.log(`${file} ${Math.round(content.length / 1024)} KB`)
}

const layoutNamed = (name: string): Layout => {
  const layout = layouts[name]
  if (!layout) throw new Error(`no layout ${name}: ${Object.keys(layouts).join(', ')}`)
  return layout
}

async function main(): Promise<void> {
  await drawAll()
  const readings = await readDemoPhotos(photosOfClaims.map(({ file }) => file))
  put('readings.json', Buffer.from(`${JSON.stringify(readings, null, 2)}\n`))
}

async function drawAll(): Promise<void> {
  const drawing = await startDrawing()
  for (const [index, { file, layout, trip }] of [...freePhotos, ...photosOfClaims].entries()) {
    const chance = seeded(index + 1)
    const drawn = await layoutNamed(layout)(trip, chance, qrCode)
    put(file, await photograph(await drawing.png(drawn), 'mild', chance))
  }
  put('invoice.pdf', await drawing.pdf(await layoutNamed('invoice')(home, seeded(7), qrCode)))
  put('invoice.ofd', ofdWithVoucher(railVoucher(back, seeded(8), false).xml))
  await drawing.close()
}
await drawPapers()
