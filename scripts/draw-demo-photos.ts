import { writeFileSync } from 'node:fs'
import { sampleIdNumber, sampleWorkers } from './demo/people'
import { inProject } from './paths'
import { readDemoPhotos } from './tickets/read-demo-photos'
import { qrCode, startDrawing } from './tickets/draw-tickets'
import { ofdWithVoucher, railVoucher } from './tickets/electronic-files'
import type { InventedTrip } from './tickets/invented-trip'
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

/** The tickets of workers whose claims are there when the city opens: what stands on them is what they entered. */
function tripOf(
  worker: string,
  trip: Omit<InventedTrip, 'name' | 'id' | 'coach' | 'trainSeat' | 'seatClass'>,
): InventedTrip {
  const sample = sampleWorkers.find(({ key }) => key === worker)
  if (!sample) throw new Error(`no ${worker}`)
  return {
    ...trip,
    name: sample.name,
    id: sample.idNumber,
    coach: '07',
    trainSeat: '11F',
    seatClass: '二等座',
  }
}
const fromYian = tripOf('worker-12', {
  from: '依安',
  to: '长春',
  fromPinyin: 'Yian',
  toPinyin: 'Changchun',
  date: '2023-02-13',
  dateChinese: '2023年02月13日',
  time: '08:26',
  trainNo: 'K7136',
  fare: 131.5,
})
const toYian: InventedTrip = {
  ...fromYian,
  from: '长春',
  to: '依安',
  fromPinyin: 'Changchun',
  toPinyin: 'Yian',
  date: '2023-01-14',
  dateChinese: '2023年01月14日',
  time: '17:05',
  trainNo: 'K7135',
}
const fromQingyuan = tripOf('worker-11', {
  from: '清原',
  to: '长春',
  fromPinyin: 'Qingyuan',
  toPinyin: 'Changchun',
  date: '2023-02-12',
  dateChinese: '2023年02月12日',
  time: '07:40',
  trainNo: 'C2043',
  fare: 76,
})

const photos = [
  { file: 'train-blue-1.jpg', layout: 'blue', trip: back },
  { file: 'train-blue-2.jpg', layout: 'blue', trip: home },
  { file: 'train-red.jpg', layout: 'red', trip: home },
  { file: 'train-yian-1.jpg', layout: 'blue', trip: fromYian },
  { file: 'train-yian-2.jpg', layout: 'red', trip: toYian },
  { file: 'coach-qingyuan.jpg', layout: 'coachTable', trip: fromQingyuan },
] as const

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
  const readings = await readDemoPhotos(['train-yian-1.jpg', 'train-yian-2.jpg', 'coach-qingyuan.jpg'])
  put('readings.json', Buffer.from(`${JSON.stringify(readings, null, 2)}\n`))
}

async function drawAll(): Promise<void> {
  const drawing = await startDrawing()
  for (const [index, { file, layout, trip }] of photos.entries()) {
    const chance = seeded(index + 1)
    const drawn = await layoutNamed(layout)(trip, chance, qrCode)
    put(file, await photograph(await drawing.png(drawn), 'mild', chance))
  }
  put('invoice.pdf', await drawing.pdf(await layoutNamed('invoice')(home, seeded(7), qrCode)))
  put('invoice.ofd', ofdWithVoucher(railVoucher(back, seeded(8), false).xml))
  await drawing.close()
}
