import type { CellValue } from 'hucre'
import { people, type ListedPerson } from './people'

/** What a file is made of, when it is asked for. */
export type MadeFiles = Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>>

/** The head of a list for item 1, as our own empty file has it. */
export const head = [
  '序号',
  '姓名',
  '性别',
  '身份证号',
  '户籍地',
  '手机号码',
  '签订劳动合同期限',
  '春节一直在长春干活',
  '劳务派遣',
  '备注',
]

/** The columns of a line, from 0. */
export const at = {
  name: 1,
  sex: 2,
  idNumber: 3,
  register: 4,
  phone: 5,
  contract: 6,
  stayed: 7,
  dispatched: 8,
  remark: 9,
}

/** A person on a line, with other cells where they are given. */
export function line(
  { name, sex, idNumber, register, phone, contract }: ListedPerson,
  place: number,
  cells: Partial<Record<keyof typeof at, CellValue>> = {},
): CellValue[] {
  const written: CellValue[] = [place + 1, name, sex, idNumber, register, phone, contract, '是', '否', null]
  for (const [column, cell] of Object.entries(cells)) written[at[column as keyof typeof at]] = cell
  return written
}

/** The first people, each with other cells where `change` gives them. */
export const linesOf = (
  count = 6,
  change: (person: ListedPerson, place: number) => Partial<Record<keyof typeof at, CellValue>> = () => ({}),
): CellValue[][] => people.slice(0, count).map((person, place) => line(person, place, change(person, place)))

/** A head and the first people. */
export const list = (
  change: (person: ListedPerson, place: number) => Partial<Record<keyof typeof at, CellValue>> = () => ({}),
  count = 6,
): CellValue[][] => [head, ...linesOf(count, change)]
