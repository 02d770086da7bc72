import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { sampleIdNumber } from '../../../scripts/demo/people'

/** What an enterprise's own list has of a person, by its own headings. */
type Person = Record<'姓名' | '性别' | '身份证号码' | '户口所在地' | '联系电话' | '劳动合同期限', string>

const surnames = '张李王赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤'
const places = ['四川省南充市仪陇县', '河南省周口市太康县', '黑龙江省绥化市兰西县', '辽宁省铁岭市昌图县']
const regions = ['511324', '411627', '231222', '211224']

/** A worker from another province; no two of them are the same. */
function aPerson(index: number): Person {
  const at = index % places.length
  const odd = index % 2
  const birthday = `19${70 + (index % 25)}0${1 + (index % 9)}1${index % 10}`
  return {
    姓名: `${surnames[index % surnames.length]}样例`,
    性别: odd === 1 ? '男' : '女',
    身份证号码: sampleIdNumber(regions[at] ?? '', birthday, 2 * (100 + index) + odd),
    户口所在地: places[at] ?? '',
    联系电话: `199${String(10_000_000 + index)}`,
    劳动合同期限: '2022-03-01至2025-02-28',
  }
}

/** The right number of somebody on the list. */
export const idNumberOnList = (index: number): string => aPerson(index).身份证号码

/** Mistakes as offices make them, each in a row of its own. */
const mistakes: ((person: Person) => Person)[] = [
  (person) => ({ ...person, 身份证号码: person.身份证号码.slice(0, 17) }),
  (person) => ({ ...person, 联系电话: '1990000' }),
  (person) => ({ ...person, 户口所在地: '仪陇县新政镇' }),
  (person) => ({ ...person, 劳动合同期限: '三年' }),
  (person) => ({ ...person, 性别: person.性别 === '男' ? '女' : '男' }),
  (person) => ({ ...person, 姓名: '' }),
]

/** A list of workers as a file; the first of them are wrong until it is mended. */
export function workerList(directory: string, name: string, count: number, wrong = 0): string {
  const persons = Array.from({ length: count }, (_, index) => {
    const person = aPerson(index)
    return index < wrong ? (mistakes[index % mistakes.length]?.(person) ?? person) : person
  })
  const heads = Object.keys(aPerson(0)) as (keyof Person)[]
  const lines = [heads, ...persons.map((person) => heads.map((head) => person[head]))]
  const file = path.join(directory, name)
  writeFileSync(file, `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`)
  return file
}
