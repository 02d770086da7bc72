import type { CellValue } from 'hucre'
import { remarksHeading } from '../../cloudfunctions/domain/roster/row-words'
import { people } from './people'
import { head, line, linesOf, list, type MadeFiles } from './stay-lines'
import { sheet, xlsx, xlsxOf } from './sheet-files'

const across = (row: number, from = 0, to = 9) => ({ startRow: row, endRow: row, startCol: from, endCol: to })
const down = (column: number, from: number, to: number) => ({
  startRow: from,
  endRow: to,
  startCol: column,
  endCol: column,
})
const only = (text: string): CellValue[] => [text]

/** How lists are laid out: titles, heads, hidden and empty lines, sums, several sheets. */
export const layoutFiles: MadeFiles = {
  'plain.xlsx': () => xlsx(list()),
  'title.xlsx': () =>
    xlsx(
      [
        only('省外留长人员春节务工员工名册'),
        ['企业名称（公章）：示例制造有限公司', null, null, null, null, '填表日期：2023年2月8日'],
        ...list(),
      ],
      { merges: [across(0), across(1, 0, 4)] },
    ),
  'moved-head.xlsx': () =>
    xlsx([[], only('附件2'), [], only('员工名册'), [], ['单位：', '示例制造有限公司'], [], ...list()]),
  'two-line-head.xlsx': () =>
    xlsx(
      [
        only('员工名册'),
        head,
        [
          null,
          null,
          null,
          '（18位）',
          '（XX省XX市XX县）',
          '（11位）',
          '（起止日期）',
          '（是/否）',
          '（是/否）',
          null,
        ],
        ...linesOf(),
      ],
      { merges: [across(0), ...[0, 1, 2, 9].map((column) => down(column, 1, 2))] },
    ),
  'grouped-head.xlsx': () =>
    xlsx(
      [
        ['序号', '基本信息', null, null, null, null, '用工信息', null, null, '备注'],
        [null, ...head.slice(1, 9), null],
        ...linesOf(),
      ],
      { merges: [across(0, 1, 5), across(0, 6, 8), down(0, 0, 1), down(9, 0, 1)] },
    ),
  'wrapped-head.xlsx': () =>
    xlsx([
      [
        '序\n号',
        '姓  名',
        '性 别',
        '身份证\n号码',
        '户籍地\n（省市县）',
        '手机号码：',
        '劳动合同\n期限',
        '是否留长',
        '是否派遣',
        '备 注',
      ],
      ...linesOf(),
    ]),
  'other-headings.xlsx': () =>
    xlsx([
      [
        '编号',
        '员工姓名',
        '男女',
        '公民身份号码',
        '户口所在地',
        '联系电话',
        '合同起止日期',
        '春节在岗',
        '是否劳务派遣',
        '说明',
      ],
      ...linesOf(),
    ]),
  'more-columns.xlsx': () =>
    xlsx([
      [
        '工号',
        '部门',
        '手机号码',
        '姓名',
        '岗位',
        '工资卡号',
        '身份证号',
        '性别',
        '入职日期',
        '户籍地',
        '签订劳动合同期限',
        '春节一直在长春干活',
        '劳务派遣',
      ],
      ...people.slice(0, 6).map((person, place) => {
        const [, name, sex, idNumber, register, phone, contract] = line(person, place)
        return [
          `A${100 + place}`,
          '总装',
          phone ?? null,
          name ?? null,
          '装配',
          `62220200000000000${place}`,
          idNumber ?? null,
          sex ?? null,
          '2022-03-01',
          register ?? null,
          contract ?? null,
          '是',
          '否',
        ]
      }),
    ]),
  'hidden-rows.xlsx': () =>
    xlsx(list(), {
      rowDefs: new Map([
        [2, { hidden: true }],
        [5, { hidden: true }],
      ]),
    }),
  'hidden-columns.xlsx': () =>
    xlsx(
      list().map((cells) => [...cells, null]),
      {
        columns: Array.from({ length: 11 }, (_, column) =>
          column === 4 || column === 9 ? { hidden: true, width: 8 } : { width: 12 },
        ),
      },
    ),
  'sums.xlsx': () => {
    const rows = linesOf()
    return xlsx([
      head,
      ...rows.slice(0, 3),
      ['小计', '3人', null, null, null, null, null, null, null, null],
      ...rows.slice(3),
      ['小计', '3人', null, null, null, null, null, null, null, null],
      ['合计', null, null, '共6人', null, null, null, null, null, null],
    ])
  },
  'empty-lines.xlsx': () => {
    const rows = linesOf()
    return xlsx([
      head,
      [],
      ...rows.slice(0, 2),
      [null, ' ', null, '　'],
      ...rows.slice(2, 4),
      [],
      [],
      ...rows.slice(4),
    ])
  },
  'three-sheets.xlsx': () =>
    xlsxOf([
      sheet('填表说明', [only('一、请用正楷填写'), only('二、一人一行')]),
      sheet('留长员工', list()),
      sheet('离职员工', [head, line(people[6] ?? never(), 0)]),
    ]),
  'hidden-sheet.xlsx': () =>
    xlsxOf([
      sheet('去年', [head, ...people.slice(6).map((person, place) => line(person, place))], { hidden: true }),
      sheet('今年', list()),
    ]),
  'repeated-heads.xlsx': () => {
    const rows = linesOf()
    return xlsx([only('员工名册'), head, ...rows.slice(0, 3), only('员工名册'), head, ...rows.slice(3)])
  },
  'notes.xlsx': () =>
    xlsx([
      ...list(),
      [],
      only('注：户籍地填写XX省XX市XX县（市），此表一式三份。'),
      ['填表人：', '某某', null, '联系电话：', '0431-88000000'],
      only('以上情况属实。'),
    ]),
  'one-register.xlsx': () =>
    xlsx(
      list((_, place) =>
        place === 1 || place === 2
          ? { register: null }
          : place === 0
            ? { register: '四川省广元市苍溪县' }
            : {},
      ),
      {
        merges: [down(4, 1, 3)],
      },
    ),
  'without-yes-no.xlsx': () => xlsx(list().map((cells) => [...cells.slice(0, 7), cells[9] ?? null])),
  'twice.xlsx': () => xlsx([...list(), line(people[1] ?? never(), 6)]),
  'without-head.xlsx': () => xlsx(linesOf()),
  'contract-in-two.xlsx': () =>
    xlsx(
      [
        ['姓名', '性别', '身份证号', '户籍地', '手机号码', '劳动合同期限', null, '是否留长', '是否派遣'],
        [null, null, null, null, null, '开始日期', '终止日期', null, null],
        ...people
          .slice(0, 6)
          .map(({ name, sex, idNumber, register, phone }) => [
            name,
            sex,
            idNumber,
            register,
            phone,
            new Date(Date.UTC(2022, 2, 1)),
            new Date(Date.UTC(2025, 1, 28)),
            '是',
            '否',
          ]),
      ],
      { merges: [across(0, 5, 6), ...[0, 1, 2, 3, 4, 7, 8].map((column) => down(column, 0, 1))] },
    ),
  'given-back.xlsx': () =>
    xlsx(
      list().map((cells, place) => [
        ...cells,
        place === 0 ? remarksHeading : place === 2 ? '手机号码：手机号要 11 位，1 开头，请再看一遍' : null,
      ]),
    ),
  'no-list.xlsx': () =>
    xlsx([
      ['品名', '单价', '数量'],
      ['螺母', 0.5, 2000],
      ['垫圈', 0.2, 5000],
    ]),
  'nothing.xlsx': () => xlsx([[]]),
}

function never(): never {
  throw new Error('nobody')
}
