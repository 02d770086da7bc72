import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import type { Ticket } from '@domain/ticket/record/ticket'
import { keptReading } from './kept-readings'

/** A ticket of the demo and which picture is its photo. */
export type SampleTicket = Omit<Ticket, 'photoIds'> & { photo: string }

const trip = (
  worker: string,
  direction: 'toWork' | 'toHome',
  date: string,
  home: string,
  fare: number,
  kind: 'train' | 'coach' | 'taxi' = 'train',
) => ({ worker, kind, direction, date, home, fare })

/** Every ticket of a claim that is there when the city opens. Its photo is drawn from what stands here. */
export const sampleTickets = {
  A: trip('worker-2', 'toWork', '2023-02-04', '舒兰', 68_00),
  B: trip('worker-3', 'toWork', '2023-02-11', '延吉', 188_00),
  C: trip('worker-3', 'toHome', '2023-01-18', '延吉', 188_00),
  D: trip('worker-4', 'toWork', '2023-01-31', '阿荣旗', 149_50),
  E: trip('worker-4', 'toHome', '2023-01-16', '阿荣旗', 162_00, 'coach'),
  F: trip('worker-5', 'toWork', '2023-02-06', '铁岭', 92_50),
  G: trip('worker-5', 'toHome', '2023-01-15', '铁岭', 92_50, 'taxi'),
  H: trip('worker-6', 'toWork', '2023-02-05', '通化', 118_00),
  I: trip('worker-6', 'toHome', '2023-01-17', '通化', 118_00),
  J: trip('worker-7', 'toWork', '2023-02-02', '白城', 88_00),
  K: trip('worker-8', 'toWork', '2023-02-07', '民权', 269_00),
  L: trip('worker-11', 'toWork', '2023-02-12', '清原', 76_00, 'coach'),
  M: trip('worker-12', 'toWork', '2023-02-13', '依安', 131_50),
  N: trip('worker-12', 'toHome', '2023-01-14', '依安', 131_50),
  P: trip('worker-13', 'toWork', '2023-02-03', '松原', 72_00),
  Q: trip('worker-14', 'toWork', '2023-02-03', '哈尔滨', 110_00),
  R: trip('worker-15', 'toWork', '2023-02-03', '辽阳', 134_50),
  S: trip('worker-16', 'toWork', '2023-02-03', '赤峰', 212_00),
  T: trip('worker-17', 'toWork', '2023-02-03', '大安', 96_00),
  U: trip('worker-18', 'toWork', '2023-02-03', '石家庄', 243_50),
  V: trip('worker-19', 'toWork', '2023-02-03', '尚志', 121_00),
  W: trip('worker-20', 'toWork', '2023-02-03', '通辽', 158_00),
  X: trip('worker-21', 'toWork', '2023-02-05', '哈尔滨', 110_00),
  Y: trip('worker-22', 'toWork', '2023-02-02', '延吉', 188_00),
  Z: trip('worker-23', 'toWork', '2023-02-08', '白城', 88_00),
} as const
export type Serial = keyof typeof sampleTickets

export const photoOf = (serial: Serial): string => `ticket-${serial.toLowerCase()}.jpg`

/** From where to where a sample ticket goes; all work in Changchun. */
export function wayOf(serial: Serial): { from: string; to: string } {
  const { direction, home } = sampleTickets[serial]
  return direction === 'toWork' ? { from: home, to: '长春' } : { from: '长春', to: home }
}

/** A sample ticket as its worker enters it, with the number that is printed on its photo. Throws when no reading of it is kept. */
export function sampleTicket(serial: Serial): SampleTicket {
  const { kind, direction, date, fare } = sampleTickets[serial]
  const photo = photoOf(serial)
  const [read] = keptReading(photo)?.tickets ?? []
  if (!read) throw new Error(`no reading of ${photo}: npm run demo-photos`)
  return {
    id: `tseed${serial.toLowerCase()}0`,
    kind,
    direction,
    day: day(date),
    ...wayOf(serial),
    fare: cents(fare),
    number: suggestTicket(read, null).number,
    photo,
  }
}
