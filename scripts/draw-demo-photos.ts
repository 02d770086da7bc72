import { writeFileSync } from 'node:fs'
import { sampleIdNumber } from './demo/people'
import { inProject } from './paths'
import { qrCode, startDrawing } from './tickets/draw-tickets'
import type { InventedTrip } from './tickets/invented-trip'
import type { Layout } from './tickets/layout'
import { otherLayouts } from './tickets/other-layouts'
import { photograph } from './tickets/photograph'
import { railLayouts } from './tickets/rail-layouts'
import { seeded } from './tickets/seeded'

/*
 * Draws the ticket photos of the demo: the way home and back of the invented worker of the journeys, inside the campaign.
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

const photos = [
  { file: 'train-blue-1.jpg', layout: 'blue', trip: back },
  { file: 'train-blue-2.jpg', layout: 'blue', trip: home },
  { file: 'train-red.jpg', layout: 'red', trip: home },
] as const

void main()

async function main(): Promise<void> {
  const drawing = await startDrawing()
  for (const [index, { file, layout, trip }] of photos.entries()) {
    const draw = layouts[layout]
    if (!draw) throw new Error(`no layout ${layout}: ${Object.keys(layouts).join(', ')}`)
    const chance = seeded(index + 1)
    const drawn = await draw(trip, chance, qrCode)
    const photo = await photograph(await drawing.png(drawn), 'mild', chance)
    writeFileSync(inProject('scripts', 'demo', 'photos', file), photo)
    console.log(`${file} ${Math.round(photo.length / 1024)} KB`)
  }
  await drawing.close()
}
