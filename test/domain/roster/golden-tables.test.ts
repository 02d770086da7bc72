import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { readTable } from '@domain/roster/table/read-table'
import type { Cell } from '@domain/roster/table/sheet'
import { person, stayRules, transportRules } from './persons'
import { cellsOf, knownIn, officialHead, officialRow, people, read, sheet, term } from './tables'

const stay = stayRules.part
const transport = transportRules().part
const said = (place: number) => ({ ...person(place), contract: '2022-03-01/2025-02-28' })
const byHeading = (...columns: string[]) => Object.fromEntries(columns.map((column) => [column, 'heading']))
const official = byHeading('name', 'sex', 'idNumber', 'register', 'phone', 'contract', 'remark')
const valuesOf = (reading: ReturnType<typeof read>) => reading.rows.map(({ values }) => values)

describe('tables as offices send them', () => {
  test('1. 附件2 with its titles and its note', () => {
    const reading = read(stay, [
      sheet([
        ['附件2'],
        ['省外留长人员春节务工员工名册'],
        ['企业名称（公章）：长春市第一铸造厂'],
        officialHead,
        ...people(3),
        ['注：此表一式三份，内容要填写完整、信息要准确无误'],
      ]),
    ])
    assert.deepEqual(knownIn(reading), official)
    assert.deepEqual([reading.headLine, reading.rows.map(({ line }) => line)], [4, [5, 6, 7]])
    assert.deepEqual(valuesOf(reading), [said(1), said(2), said(3)])
    assert.deepEqual(
      reading.leftOut.map(({ line, why }) => [line, why]),
      [[8, 'note']],
    )
    assert.deepEqual(reading.missing, ['stayedThroughout', 'dispatched'])
    assert.deepEqual(reading.columns[0], {
      place: 0,
      heading: '序号',
      column: null,
      knownBy: 'nothing',
      samples: ['1', '2', '3'],
    })
  })

  test('2. 附件5, numbered to 18 with four persons', () => {
    const head = ['序号', '姓名', '性别', '身份证号', '户籍地', '手机号码', '备注']
    const rows = Array.from({ length: 18 }, (_, index): Cell[] =>
      index < 4 ? [index + 1, ...cellsOf(index + 1), null] : [index + 1, null, null, null, '', null, null],
    )
    const reading = read(transport, [
      sheet([['附件 5'], ['省外来长务工人员交通补贴名册'], ['企业名称 (公章) ：'], head, ...rows]),
    ])
    assert.deepEqual(knownIn(reading), byHeading('name', 'sex', 'idNumber', 'register', 'phone', 'remark'))
    assert.deepEqual(valuesOf(reading), [1, 2, 3, 4].map(person))
    assert.deepEqual(reading.leftOut, [])
    assert.deepEqual(reading.missing, ['ride', 'dispatched'])
  })

  test('3. our own columns by their labels, for both items', () => {
    for (const part of [stay, transport]) {
      const labels = part.columns.map(({ label }) => label)
      const cells = cellsOf(1)
      const own: Record<string, Cell> = {
        name: cells[0],
        sex: cells[1],
        idNumber: cells[2],
        register: cells[3],
        phone: cells[4],
        contract: '2022-03-01至2025-02-28',
        stayedThroughout: '是',
        dispatched: '不是',
        ride: '自己买票',
        returnDay: '2023-01-28',
        fare: '188',
      }
      const reading = read(part, [sheet([labels, part.columns.map(({ id }) => own[id] ?? null)])])
      assert.deepEqual(knownIn(reading), byHeading(...part.columns.map(({ id }) => id)))
      assert.deepEqual(reading.missing, [])
      const { values = {} } = reading.rows[0] ?? {}
      assert.equal(values.dispatched, false)
      if (part === transport) assert.deepEqual([values.ride, values.fare], ['own', 188_00])
    }
  })

  test('4. titles spread with blanks, colons and stars in headings', () => {
    const head = [
      '序 号',
      '姓  名*',
      '性 别',
      '身份证号码（18位）',
      '户籍地\n（XX省XX市XX县）',
      '联系电话：',
      '合同期限',
      '备 注',
    ]
    assert.deepEqual(knownIn(read(stay, [sheet([head, ...people(2)])])), official)
  })

  test('5. words in front: 员工姓名, 本人手机号', () => {
    const head = [
      '编号',
      '员工姓名',
      '员工性别',
      '员工身份证号码',
      '户口所在地',
      '本人手机号码',
      '劳动合同起止时间',
      '其他说明',
    ]
    assert.deepEqual(knownIn(read(stay, [sheet([head, ...people(2)])])), official)
  })

  test('6. two lines of head, the days of the contract under one title', () => {
    const rows = people(2).map((cells) => [...cells.slice(0, 6), '2022-03-01', '2025/2/28', null])
    const reading = read(stay, [
      sheet(
        [
          ['员工花名册'],
          ['序号', '姓名', '性别', '身份证号', '户籍地', '手机号码', '劳动合同期限', null, '备注'],
          [null, null, null, null, null, null, '开始日期', '结束日期', null],
          ...rows,
        ],
        { merges: [{ fromLine: 2, toLine: 2, fromColumn: 6, toColumn: 7 }] },
      ),
    ])
    assert.deepEqual(knownIn(reading), official)
    assert.equal(reading.headLine, 3)
    assert.deepEqual(valuesOf(reading), [said(1), said(2)])
  })

  test('7. the same without merges, as a text table has it', () => {
    const rows = people(2).map((cells) => [...cells.slice(0, 6), '2022-03-01', '长期', ''])
    const reading = read(stay, [
      sheet([
        ['序号', '姓名', '性别', '身份证号', '户籍地', '手机号码', '劳动合同期限', '', '备注'],
        ['', '', '', '', '', '', '起', '止', ''],
        ...rows,
      ]),
    ])
    assert.deepEqual(valuesOf(reading)[0], { ...said(1), contract: '2022-03-01/' })
  })

  test('8. the days of the contract in columns of their own', () => {
    const head = ['姓名', '性别', '身份证号', '户籍地', '手机', '合同终止日期', '合同起始日期']
    const rows = [1, 2].map((place) => [...cellsOf(place), new Date('2025-02-28T00:00:00Z'), 44_621])
    assert.deepEqual(valuesOf(read(stay, [sheet([head, ...rows])])), [said(1), said(2)])
  })

  test('9. groups above the head', () => {
    const reading = read(stay, [
      sheet([['人员信息', null, null, null, null, null, '合同信息', '其他'], officialHead, ...people(2)], {
        merges: [{ fromLine: 1, toLine: 1, fromColumn: 0, toColumn: 5 }],
      }),
    ])
    assert.deepEqual(knownIn(reading), official)
    assert.equal(reading.headLine, 2)
  })

  test('10. the register in three columns', () => {
    const rows = [1, 2].map((place) => {
      const [name, sex, id, , phone] = cellsOf(place)
      return [name, sex, id, '四川省', '南充市', '仪陇县', phone, term]
    })
    const reading = read(stay, [
      sheet(
        [
          ['姓名', '性别', '身份证号', '户籍地', null, null, '手机号', '合同期限'],
          [null, null, null, '省', '市', '县（区）', null, null],
          ...rows,
        ],
        { merges: [{ fromLine: 1, toLine: 1, fromColumn: 3, toColumn: 5 }] },
      ),
    ])
    assert.deepEqual(valuesOf(reading), [said(1), said(2)])
  })

  test('11. a head that is moved to the right and down', () => {
    const moved = [officialHead, ...people(2)].map((cells) => [null, null, ...cells])
    const reading = read(stay, [sheet([null, null, ['说明：请如实填写'], null, ...moved])])
    assert.deepEqual([reading.headLine, valuesOf(reading).length], [5, 2])
  })

  test('12. sums, notes, who filled it in, blank lines', () => {
    const reading = read(stay, [
      sheet([
        officialHead,
        officialRow(1),
        null,
        officialRow(2),
        ['小计', null, null, null, null, null, null, '2人'],
        officialRow(3),
        ['合  计：', '3人', null, null, null, null, '1500元'],
        [null, null, null, null, null, null, null],
        ['填表人：李四', null, null, null, '联系电话：', '13800000000'],
        ['填表人：', '李四', null, null, null, '13800000000'],
        ['单位负责人（签字）：', null, null, '（盖章）'],
        ['日期：2023年2月8日'],
        ['以下空白'],
        [null, '以下空白'],
        ['————————'],
      ]),
    ])
    assert.deepEqual(
      reading.rows.map(({ line }) => line),
      [2, 4, 6],
    )
    assert.deepEqual(
      reading.leftOut.map(({ line, why }) => `${line} ${why}`),
      ['5 sum', '7 sum', '9 note', '10 note', '11 note', '12 note', '13 note', '14 note', '15 note'],
    )
  })

  test('13. titles and head on every printed page', () => {
    const page = [['省外留长人员春节务工员工名册'], officialHead]
    const reading = read(stay, [sheet([...page, ...people(2), ...page, officialRow(3)])])
    assert.deepEqual(
      reading.rows.map(({ line }) => line),
      [3, 4, 7],
    )
    assert.deepEqual(
      reading.leftOut.map(({ why }) => why),
      ['repeatedHead', 'repeatedHead'],
    )
  })

  test('14. hidden rows are read and counted', () => {
    const reading = read(stay, [sheet([officialHead, ...people(4)], { hidden: [3, 5] })])
    assert.deepEqual([reading.rows.length, reading.hiddenRows], [4, 2])
  })

  test('15. three sheets, of which one is the roster', () => {
    const reading = read(stay, [
      sheet([['填表说明'], ['请用文本格式填身份证号']], { name: '说明' }),
      sheet([officialHead, ...people(3)], { name: '名册' }),
      sheet([], { name: 'Sheet3' }),
    ])
    assert.deepEqual([reading.sheet, reading.otherSheets], ['名册', []])
  })

  test('16. a sheet for each workshop: the largest, and the others are told', () => {
    const sheets = [
      sheet([officialHead, ...people(2)], { name: '一车间' }),
      sheet([officialHead, ...people(5)], { name: '二车间' }),
      sheet([officialHead], { name: '三车间' }),
    ]
    const reading = read(stay, sheets)
    assert.deepEqual([reading.sheet, reading.otherSheets], ['二车间', [{ name: '一车间', rows: 2 }]])
    const other = read(stay, sheets, { sheet: '一车间' })
    assert.deepEqual([other.sheet, other.otherSheets], ['一车间', [{ name: '二车间', rows: 5 }]])
  })

  test('17. ID numbers in number cells stay numbers', () => {
    const lost = 511324199003071230
    const reading = read(stay, [sheet([officialHead, officialRow(1, { 3: lost }), officialRow(2)])])
    assert.deepEqual(
      valuesOf(reading).map(({ idNumber }) => idNumber),
      [lost, person(2).idNumber],
    )
  })

  test('18. ID numbers that were numbers before they were saved as text', () => {
    const rows = [1, 2, 3, 4].map((place) =>
      officialRow(place, { 3: `${cellsOf(place)[2].slice(0, 15)}000` }),
    )
    for (const { idNumber } of valuesOf(read(stay, [sheet([officialHead, ...rows])])))
      assert.equal(typeof idNumber, 'number')
    const short = [1, 2].map((place) => officialRow(place, { 3: '5.11324E+17' }))
    assert.deepEqual(
      valuesOf(read(stay, [sheet([officialHead, ...short])])).map(({ idNumber }) => typeof idNumber),
      ['string', 'string'],
    )
  })

  test('19. full-width digits, blanks, small x, an apostrophe, ="…"', () => {
    const [, , id] = cellsOf(1)
    const wide = [...id].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')
    for (const written of [
      wide,
      `'${id}`,
      `="${id}"`,
      ` ${id.slice(0, 6)} ${id.slice(6)} `,
      `${id}\u200b`,
      id.toLowerCase(),
    ])
      assert.equal(
        valuesOf(read(stay, [sheet([officialHead, officialRow(1, { 3: written })])]))[0]?.idNumber,
        id,
      )
  })

  test('20. phones kept as numbers, with .0, with blanks and +86', () => {
    const phones: [Cell, string][] = [
      [13_800_000_001, '13800000001'],
      ['13800000001.0', '13800000001'],
      ['138 0000 0001', '13800000001'],
      ['+86-138-0000-0001', '13800000001'],
      [1_380_000_000, '1380000000'],
      ['13800000001/13900000001', '1380000000113900000001'],
    ]
    for (const [cell, phone] of phones)
      assert.equal(
        valuesOf(read(stay, [sheet([officialHead, officialRow(1, { 5: cell })])]))[0]?.phone,
        phone,
      )
  })

  test('21. no head at all: everything by what stands in it', () => {
    const rows = [1, 2, 3, 4, 5].map((place) => [...cellsOf(place), term])
    const reading = read(stay, [sheet(rows)])
    assert.deepEqual(knownIn(reading), {
      name: 'content',
      sex: 'content',
      idNumber: 'content',
      register: 'content',
      phone: 'content',
      contract: 'content',
    })
    assert.deepEqual([reading.headLine, reading.rows.length], [0, 5])
  })

  test('22. headings nobody knows: by what stands in them', () => {
    const head = ['工号', '姓名', '类别', '证照', '来源', '通讯', '年限']
    const rows = [1, 2, 3].map((place) => [`A00${place}`, ...cellsOf(place), term])
    const reading = read(stay, [sheet([head, ...rows])])
    assert.deepEqual(knownIn(reading), {
      name: 'heading',
      sex: 'content',
      idNumber: 'content',
      register: 'content',
      phone: 'content',
      contract: 'content',
    })
    assert.deepEqual(valuesOf(reading), [said(1), said(2), said(3)])
  })

  test('23. a personnel list with much else in it', () => {
    const head = [
      '序号',
      '部门',
      '姓名',
      '性别',
      '出生日期',
      '年龄',
      '民族',
      '身份证号码',
      '籍贯',
      '户籍地址',
      '紧急联系人',
      '紧急联系人电话',
      '联系电话',
      '入职日期',
      '合同起始日',
      '合同到期日',
      '开户行',
      '银行卡号',
      '用工形式',
      '备注',
    ]
    const rows = [1, 2, 3].map((place) => {
      const [name, sex, id, register, phone] = cellsOf(place)
      return [
        place,
        '一车间',
        name,
        sex,
        '1990/3/7',
        33,
        '汉',
        id,
        '四川',
        register,
        '李四',
        '13911112222',
        phone,
        '2022/3/1',
        '2022/3/1',
        '2025/2/28',
        '工商银行',
        '6222021234567890123',
        place === 3 ? '劳务派遣' : '合同工',
        '',
      ]
    })
    const reading = read(stay, [sheet([head, ...rows])])
    assert.deepEqual(knownIn(reading), { ...official, dispatched: 'heading' })
    assert.deepEqual(
      valuesOf(reading),
      [1, 2, 3].map((place) => ({ ...said(place), dispatched: place === 3 })),
    )
    assert.deepEqual(reading.missing, ['stayedThroughout'])
  })

  test('24. yes and no in the words of offices', () => {
    const head = [...officialHead, '是否留长', '是否劳务派遣人员']
    const words: [Cell, Cell, unknown, unknown][] = [
      ['是', '否', true, false],
      ['√', '×', true, false],
      ['留长', '非派遣', true, false],
      ['有', '无', true, false],
      [true, false, true, false],
      ['返乡', '劳务派遣', false, true],
      ['不详', '外包', '不详', '外包'],
      [null, null, undefined, undefined],
    ]
    const rows = words.map(([stayed, dispatched], place) => [...officialRow(place + 1), stayed, dispatched])
    assert.deepEqual(
      valuesOf(read(stay, [sheet([head, ...rows])])).map(({ stayedThroughout, dispatched }) => [
        stayedThroughout,
        dispatched,
      ]),
      words.map(([, , stayed, dispatched]) => [stayed, dispatched]),
    )
  })

  test('25. sexes in words that are certain', () => {
    const words = ['男', '女', '男性', '女性', 'F', ' 男 ', '1', '0', '男/女']
    const rows = words.map((word, place) => officialRow(place + 1, { 2: word }))
    assert.deepEqual(
      valuesOf(read(stay, [sheet([officialHead, ...rows])])).map(({ sex }) => sex),
      ['male', 'female', 'male', 'female', 'female', 'male', '1', '0', '男/女'],
    )
  })

  const transportHead = [
    '姓名',
    '性别',
    '身份证号',
    '户籍地',
    '手机号码',
    '乘车方式',
    '返岗日期',
    '车票金额(元)',
    '是否派遣',
  ]
  const ofTransport = (cells: readonly (readonly [Cell, Cell, Cell])[]) =>
    valuesOf(
      read(transport, [
        sheet([transportHead, ...cells.map((cell, place) => [...cellsOf(place + 1), ...cell, '否'])]),
      ]),
    ).map(({ ride, returnDay, fare }) => [ride, returnDay, fare])

  test('26. fares as money is written', () => {
    const fares: [Cell, unknown][] = [
      [188, 188_00],
      [188.5, 188_50],
      [0.1 + 0.2, 30],
      ['188元', 188_00],
      ['￥188.50', 188_50],
      ['188.500', 188_50],
      ['1,288', 1288_00],
      ['人民币188元整', 188_00],
      [188.555, '188.555'],
      ['约188', '约188'],
      ['', undefined],
    ]
    assert.deepEqual(
      ofTransport(fares.map(([fare]) => ['自费', '2023-01-28', fare])),
      fares.map(([, fare]) => ['own', '2023-01-28', fare]),
    )
  })

  test('27. days as they are kept and written', () => {
    const days: [Cell, unknown][] = [
      [new Date('2023-01-28T00:00:00Z'), '2023-01-28'],
      [new Date('2023-01-27T23:59:59.999Z'), '2023-01-28'],
      [44_954, '2023-01-28'],
      [44_954.75, '2023-01-28'],
      ['44954', '2023-01-28'],
      [20_230_128, '2023-01-28'],
      ['2023年1月28号', '2023-01-28'],
      ['2023/1/28 8:30', '2023-01-28'],
      ['2023-01-28 00:00:00', '2023-01-28'],
      ['2023.1.28（周六）', '2023-01-28'],
      ['23.1.28', '2023-01-28'],
      ['1月28日', '1月28日'],
      ['2023-02-30', '2023-02-30'],
      [28, '28'],
    ]
    assert.deepEqual(
      ofTransport(days.map(([day]) => ['自购票', day, 188])),
      days.map(([, day]) => ['own', day, 188_00]),
    )
  })

  test('28. day and month are told apart by the whole column, or not at all', () => {
    const daysOf = (...cells: string[]) =>
      ofTransport(cells.map((cell) => ['自费', cell, 188])).map(([, day]) => day)
    assert.deepEqual(daysOf('28/01/2023', '02/02/2023'), ['2023-01-28', '2023-02-02'])
    assert.deepEqual(daysOf('01/28/2023', '02/02/2023'), ['2023-01-28', '2023-02-02'])
    assert.deepEqual(daysOf('1/28/23', '2/2/23'), ['2023-01-28', '2023-02-02'])
    assert.deepEqual(daysOf('01/02/2023', '02/02/2023'), ['01/02/2023', '02/02/2023'])
    assert.deepEqual(daysOf('28/01/2023', '01/28/2023'), ['28/01/2023', '01/28/2023'])
    assert.deepEqual(daysOf('2023/1/28', '01/02/2023'), ['2023-01-28', '01/02/2023'])
    assert.deepEqual(daysOf('23/1/28', '23/2/2'), ['2023-01-28', '2023-02-02'])
  })

  test('29. one value for all where the file has no such column', () => {
    const choice = { sameForAll: { stayedThroughout: true, dispatched: false, phone: '13900000000' } }
    const reading = read(stay, [sheet([officialHead, ...people(2)])], choice)
    assert.deepEqual(reading.missing, [])
    assert.deepEqual(
      valuesOf(reading),
      [1, 2].map((place) => ({ ...said(place), stayedThroughout: true, dispatched: false })),
    )
  })

  test('30. columns as the person says they are', () => {
    const head = ['甲', '乙', '丙', '丁', '戊', '己']
    const rows = [1, 2].map((place) => [...cellsOf(place), term])
    const columns = ['name', null, 'idNumber', 'register', 'phone', 'contract']
    const reading = read(stay, [sheet([head, ...rows])], { columns })
    assert.deepEqual(
      reading.columns.map(({ column }) => column),
      columns,
    )
    assert.deepEqual(valuesOf(reading)[0]?.sex, undefined)
    assert.deepEqual(reading.missing, ['sex', 'stayedThroughout', 'dispatched'])
  })

  test('31. what is no roster is not read', () => {
    assert.equal(
      readTable(stay, [
        sheet([
          ['品名', '数量'],
          ['螺丝', 5],
        ]),
      ]),
      null,
    )
    assert.equal(readTable(stay, [sheet([])]), null)
    assert.equal(readTable(stay, []), null)
  })

  test('32. a person of whom much is missing is a row to mend, not left out', () => {
    const reading = read(stay, [
      sheet([
        officialHead,
        [1, '张三', '男', null, null, null, null],
        [2, null, null, cellsOf(2)[2]],
        [3, '李四'],
      ]),
    ])
    assert.deepEqual(
      reading.rows.map(({ line }) => line),
      [2, 3, 4],
    )
  })

  test('33. an example below the head is no person', () => {
    const reading = read(stay, [
      sheet([officialHead, ['例', '张三', '男', '', '四川省南充市仪陇县', '', '', ''], ...people(1)]),
    ])
    assert.deepEqual(
      reading.rows.map(({ line }) => line),
      [3],
    )
  })

  test('34. names with · and rare characters', () => {
    for (const [written, name] of [
      ['阿卜杜勒·买买提', '阿卜杜勒·买买提'],
      ['阿卜杜勒．买买提', '阿卜杜勒·买买提'],
      ['王 㛃', '王㛃'],
      ['𬎆', '𬎆'],
    ] as const)
      assert.equal(
        valuesOf(read(stay, [sheet([officialHead, officialRow(1, { 1: written })])]))[0]?.name,
        name,
      )
  })

  test('35. the stamp of a two-column head in the middle: 手机号码 beside 固定电话', () => {
    const head = [...officialHead, '单位电话', '固定电话']
    const rows = people(2).map((cells) => [...cells, '0431-88888888', '0431-1234567'])
    const reading = read(stay, [sheet([head, ...rows])])
    assert.deepEqual(knownIn(reading), official)
    assert.equal(valuesOf(reading)[0]?.phone, person(1).phone)
  })
})
