import type { CellValue } from 'hucre'
import { people } from './people'
import type { MadeFiles } from './stay-lines'
import { old, rewritten, xlsx } from './sheet-files'

const head = [
  '姓名',
  '性别',
  '身份证号',
  '户籍地',
  '手机号码',
  '乘车方式',
  '返岗日期',
  '车票金额',
  '是否派遣',
]
const days = [22, 23, 24, 25, 26, 27]

/** A list for item 2, with the day of each written in one way. */
const withDays = (written: (date: Date, place: number) => CellValue): CellValue[][] => [
  head,
  ...people
    .slice(0, 6)
    .map(({ name, sex, idNumber, register, phone }, place): CellValue[] => [
      name,
      sex,
      idNumber,
      register,
      phone,
      '自己买票',
      written(new Date(Date.UTC(2023, 0, days[place] ?? 22)), place),
      place === 0 ? '188.5元' : 120 + place,
      '否',
    ]),
]
const serial = (date: Date) => date.getTime() / 86_400_000 + 25_569
const two = (value: number) => String(value).padStart(2, '0')

/** Lists for item 2: days in every way in which spreadsheets and people write them. */
export const rideFiles: MadeFiles = {
  'ride-day-cells.xlsx': () => xlsx(withDays((date) => date)),
  'ride-serials.xlsx': () => xlsx(withDays(serial)),
  'ride-texts.xlsx': () =>
    xlsx(
      withDays((date, place) => {
        const day = date.getUTCDate()
        return (
          ['2023.1.22', '2023/1/23', '2023年1月24日', '2023-01-25 08:30', '20230126', ' 2023－1－27 '][
            place
          ] ?? String(day)
        )
      }),
    ),
  'ride-day-first.xlsx': () => xlsx(withDays((date) => `${two(date.getUTCDate())}/01/2023`)),
  'ride-either.xlsx': () => xlsx(withDays((_, place) => `0${place + 1}/02/2023`)),
  'ride-from-1904.xlsx': () =>
    rewritten(xlsx(withDays((date) => new Date(date.getTime() - 1_462 * 86_400_000))), (path, text) =>
      path === 'xl/workbook.xml'
        ? /<workbookPr/.test(text)
          ? text.replace(/<workbookPr/, '<workbookPr date1904="1"')
          : text.replace(/<sheets>/, '<workbookPr date1904="1"/><sheets>')
        : text,
    ),
  'ride-old-days.xls': () => old(withDays((date) => date)),
}
