import type { FieldBoard } from '../lines/field-board'
import type { TicketPage } from '../lines/text-line'

const seatClasses =
  /(商务座|特等座|优选一等座|一等座|二等座|新空调?(?:硬座|硬卧|软卧|软座)|高级软卧|高级动卧|动卧|一等卧|二等卧|硬座|硬卧|软卧|软座)/

/** Coach, seat and class of a train ticket. */
export function readSeat(page: TicketPage, board: FieldBoard): void {
  for (const line of page.lines) {
    const numbered = /(?:^|\D)(\d{2})车厢?(\d{2,3})([A-FJ]?)号?/.exec(line.plain)
    const standing = /(?:^|\D)(\d{2})车厢?无座/.exec(line.plain)
    const blurred = /^(\d{2})[车4年东]?(\d{2,3})([A-F])号/.exec(line.plain)
    if (numbered) {
      board.put('coach', numbered[1], line)
      board.put('seat', `${numbered[2]}${numbered[3]}`, line)
    } else if (standing) {
      board.put('coach', standing[1], line)
      board.put('seat', '无座', line)
    } else if (blurred) {
      board.put('coach', blurred[1], line, 0.7)
      board.put('seat', `${blurred[2]}${blurred[3]}`, line, 0.7)
    } else {
      const coach = /^(\d{2})车$/.exec(line.plain)
      if (coach) board.put('coach', coach[1], line, 0.97)
      const seat = /(?:^|\D)(\d{2,3}[A-FJ]?)号(?:[上中下]铺)?$/.exec(line.plain)
      if (seat) board.put('seat', seat[1], line, 0.95)
    }
    const named = seatClasses.exec(line.plain)?.[1]
    if (named) board.put('seatClass', named.replace(/^新空(?!调)/, '新空调'), line)
  }
}
