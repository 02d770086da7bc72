import { sampleIdNumber } from '../demo/people'

/** An invented person as an office's list has them. */
export type ListedPerson = {
  name: string
  sex: '男' | '女'
  idNumber: string
  register: string
  phone: string
  contract: string
}

const person = (
  index: number,
  name: string,
  sex: '男' | '女',
  region: string,
  birthday: string,
  register: string,
): ListedPerson => ({
  name,
  sex,
  // The last but one digit is odd for men.
  idNumber: sampleIdNumber(region, birthday, 2 * (100 + index) + (sex === '男' ? 1 : 0)),
  register,
  phone: `199000010${String(index).padStart(2, '0')}`,
  contract: '2022-03-01至2025-02-28',
})

/** Invented people of other provinces. The names of the last have what lists and fonts get wrong. */
export const people: readonly ListedPerson[] = [
  person(1, '郑样例', '男', '510824', '19880412', '四川省广元市苍溪县'),
  person(2, '王示范', '女', '230606', '19911103', '黑龙江省大庆市大同区'),
  person(3, '冯样本', '男', '211282', '19790825', '辽宁省铁岭市开原市'),
  person(4, '陈示例', '女', '150702', '19950316', '内蒙古自治区呼伦贝尔市海拉尔区'),
  person(5, '褚样板', '男', '411421', '19840709', '河南省商丘市民权县'),
  person(6, '卫演示', '女', '130104', '19990130', '河北省石家庄市桥西区'),
  person(7, '买买提·吐尔逊', '男', '653101', '19920518', '新疆维吾尔自治区喀什地区喀什市'),
  person(8, '㛃样', '女', '340123', '19870606', '安徽省合肥市肥西县'),
  person(9, '王𬎆', '男', '370105', '19931212', '山东省济南市天桥区'),
]

/** The people, each many times over with a number of their own: so many as are asked for. */
export const manyPeople = (count: number): ListedPerson[] =>
  Array.from({ length: count }, (_, index) => {
    const like = people[index % people.length]
    if (like === undefined) throw new Error('nobody')
    const [year, month, date] = [1965 + (index % 38), 1 + (index % 12), 1 + (Math.floor(index / 12) % 28)]
    const birthday = `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`
    const serial = 2 * (Math.floor(index / 38) % 500) + (like.sex === '男' ? 1 : 0)
    return {
      ...like,
      idNumber: sampleIdNumber(like.idNumber.slice(0, 6), birthday, serial),
      phone: `1990${String(index).padStart(7, '0')}`,
    }
  })
