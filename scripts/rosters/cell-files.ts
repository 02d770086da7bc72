import type { Cell } from 'hucre'
import { linesOf, head, list, type MadeFiles } from './stay-lines'
import { sheet, xlsx, xlsxOf } from './sheet-files'

const fullWidth = (text: string) =>
  text.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
const of = (places: Record<number, object>) => (_: unknown, place: number) => places[place] ?? {}
/** What an ID number becomes where a spreadsheet takes it for a number. */
const asNumber = (idNumber: string) => Number(idNumber.replace('X', '0'))

/** What stands in cells: numbers and texts as offices type them, right ones and wrong ones. */
export const cellFiles: MadeFiles = {
  'full-width.xlsx': () =>
    xlsx(list(({ idNumber, phone }) => ({ idNumber: fullWidth(idNumber), phone: fullWidth(phone) }))),
  'id-number-cells.xlsx': () => xlsx(list(({ idNumber }) => ({ idNumber: asNumber(idNumber) }))),
  'id-number-cells-mixed.xlsx': () =>
    xlsx(list(({ idNumber }, place) => (place === 1 || place === 4 ? { idNumber: asNumber(idNumber) } : {}))),
  'apostrophes.xlsx': () =>
    xlsx(list(({ idNumber, phone }) => ({ idNumber: `'${idNumber}`, phone: `'${phone}` }))),
  'grouped-numbers.xlsx': () =>
    xlsx(
      list(({ idNumber, phone, name }) => ({
        idNumber: `${idNumber.slice(0, 6)} ${idNumber.slice(6, 14)}\u200b ${idNumber.slice(14)}`,
        phone: `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
        name: [...name].join('　'),
      })),
    ),
  'lower-x.xlsx': () => xlsx(list(({ idNumber }) => ({ idNumber: ` ${idNumber.toLowerCase()}\u00a0` }))),
  'dotted-names.xlsx': () =>
    xlsx(
      list((_, place) => ({
        name:
          [
            '买买提·吐尔逊',
            '买买提．吐尔逊',
            '买买提•吐尔逊',
            '买买提・吐尔逊',
            '买买提.吐尔逊',
            '买买提‧吐尔逊',
          ][place] ?? '',
      })),
    ),
  'rare-names.xlsx': () => xlsx(list(() => ({}), 9)),
  'phone-number-cells.xlsx': () => xlsx(list(({ phone }) => ({ phone: Number(phone) }))),
  'wrong-phones.xlsx': () =>
    xlsx(list(of({ 1: { phone: '1990000' }, 3: { phone: 19900001 }, 4: { phone: '0431-88000000' } }))),
  'wrong-ids.xlsx': () =>
    xlsx(
      list(({ idNumber }, place) => {
        const last = idNumber.endsWith('X') ? '1' : String((Number(idNumber.at(-1)) + 1) % 10)
        const wrong = [
          `${idNumber.slice(0, 17)}${last}`,
          idNumber.slice(0, 6) + idNumber.slice(8, 17),
          idNumber.slice(0, 17),
          `${idNumber.slice(0, 5)}O${idNumber.slice(6)}`,
          `${idNumber.slice(0, 10)}1332${idNumber.slice(14)}`,
        ][place]
        return wrong === undefined ? {} : { idNumber: wrong }
      }),
    ),
  'wrong-sex.xlsx': () => xlsx(list(of({ 0: { sex: '女' }, 2: { sex: '男性' }, 4: { sex: '不详' } }))),
  'registers.xlsx': () =>
    xlsx(
      list(
        of({
          0: { register: '四川广元' },
          1: { register: '大庆市大同区' },
          2: { register: '吉林省四平市梨树县' },
          3: { register: '内蒙古呼伦贝尔' },
        }),
      ),
    ),
  'contracts.xlsx': () =>
    xlsx(
      list(
        of({
          0: { contract: '2022.3.1-2025.2.28' },
          1: { contract: '2022年3月1日至2025年2月28日' },
          2: { contract: '2022-03-01起无固定期限' },
          3: { contract: '三年' },
          4: { contract: '2025.2.28-2022.3.1' },
          5: { contract: '2022/3/1—2025/2/28' },
        }),
      ),
    ),
  'yes-no-words.xlsx': () =>
    xlsx(
      list(
        of({
          0: { stayed: '√', dispatched: '无' },
          1: { stayed: '是', dispatched: '合同工' },
          2: { stayed: '有', dispatched: '否' },
          3: { stayed: '否', dispatched: '派遣' },
          4: { stayed: '说不清', dispatched: '否' },
        }),
      ),
    ),
  'boolean-cells.xlsx': () => xlsx(list(() => ({ stayed: true, dispatched: false }))),
  'missing-cells.xlsx': () =>
    xlsx(list(of({ 0: { name: null }, 1: { idNumber: null }, 2: { phone: '' }, 3: { contract: '  ' } }))),
  'formulas.xlsx': () =>
    xlsxOf([
      sheet('Sheet1', [head, ...linesOf()], {
        cells: new Map(linesOf().flatMap((cells, place) => formulasOf(place + 1, String(cells[2])))),
      }),
    ]),
  'injections.xlsx': () =>
    xlsx(
      list(
        of({
          0: { remark: '=HYPERLINK("http://example.com","看这里")' },
          1: { remark: '+1' },
          2: { remark: '@SUM(A1)' },
        }),
      ),
    ),
}

/** The number of the line and the sex as formulas, with their values as they were saved. */
const formulasOf = (row: number, sex: string): [string, Partial<Cell>][] => [
  [`${row},0`, { value: row, formula: 'ROW()-1', formulaResult: row }],
  [`${row},2`, { value: sex, formula: `IF(MOD(MID(D${row + 1},17,1),2)=1,"男","女")`, formulaResult: sex }],
]
