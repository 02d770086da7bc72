import { day } from '@domain/calendar/day'
import { mostListRows } from '@domain/output/list'
import { mostNoticeRows } from '@domain/output/printed-notice'
import { renderList } from '../../../cloudfunctions/documents/render/render-list'
import { renderNotice } from '../../../cloudfunctions/documents/render/render-notice'
import { stayRoster } from '@domain/packs/changchun-2023/outputs/stay-roster'

/** A program that makes the largest list and the largest notice, every cell of them different, and says how large they are. */
const rowsOf = <T>(count: number, row: (serial: number) => T): T[] =>
  Array.from({ length: count }, (_, serial) => row(serial))

async function makeLargest(): Promise<void> {
  const roster = rowsOf(mostListRows, (serial) => ({
    name: `阿卜杜勒·买买提${serial}`,
    sex: '男',
    idNumber: `测试号码${serial}`,
    register: `新疆维吾尔自治区喀什地区疏附县${serial}`,
    phone: `测试${serial}`,
    contract: `2022年1月1日至2024年12月31日 ${serial}`,
    remark: `备注${serial}`,
  }))
  const list = await renderList(stayRoster, { fields: {}, rows: { roster } })
  const notice = await renderNotice({
    title: '公示',
    paragraphs: [],
    table: {
      headings: ['序号', '姓名', '单位'],
      widths: [1, 2, 4],
      rows: rowsOf(mostNoticeRows, (serial) => [String(serial), '样*', `示范公司${serial}`]),
    },
    from: day('2023-02-21'),
    to: day('2023-02-23'),
    workingDays: 3,
    hotlines: [],
    office: '示范区就业服务局',
    day: day('2023-02-20'),
  })
  console.log(JSON.stringify([list.content.length, notice.content.length]))
}

void makeLargest()
