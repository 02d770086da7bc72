import sharp from 'sharp'
import { creditCodeWords } from '../../cloudfunctions/domain/organisation/credit-code'
import { inProject } from '../paths'
import { sampleApplicants, sampleEnterprise } from './people'
import { rosterFirms } from './roster-firms'

type Company = { companyName: string; creditCode: string; legalRepresentative?: string }

const rowsOfLicence = ({ companyName, creditCode, legalRepresentative = '样例人' }: Company) => [
  ['统一社会信用代码', creditCodeWords(creditCode)],
  ['名　　称', companyName],
  ['类　　型', '有限责任公司（样例）'],
  ['法定代表人', legalRepresentative],
  ['注册资本', '壹佰万元整'],
  ['成立日期', '2019年05月06日'],
  ['住　　所', '长春汽车经济技术开发区样例路 1 号'],
]

const rowsOfContract = [
  ['甲　　方', '用人单位（样例）'],
  ['乙　　方', '新招的职工（样例）'],
  ['合同期限', '2023年02月01日 到 2025年01月31日'],
  ['工作地点', '长春市'],
  ['工作内容', '生产'],
  ['劳动报酬', '按月支付'],
]

const rowsOfProof = [
  ['单位类别', '规模以上工业（样例）'],
  ['入库时间', '2021 年'],
  ['出具单位', '统计部门（样例）'],
]

const rowsOfProduction = [
  ['期　　间', '2023年01月14日 到 2023年02月05日'],
  ['开工班次', '每天两班'],
  ['在岗人数', '见考勤表'],
]

const rowsOfInvoice = [
  ['购买方', '用工单位（样例）'],
  ['项　目', '包车客运 1 车'],
  ['日　期', '2023年01月29日'],
  ['金　额', '9600.00 元'],
  ['号　码', '24022000001'],
]

const text = (x: number, y: number, size: number, content: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" font-family="Noto Sans CJK SC" ${more}>${content}</text>`

const drawing = (title: string, notReal: string, rows: readonly string[][]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="850">
<rect width="1200" height="850" fill="#8d8f8c"/>
<g transform="rotate(-0.8 600 425)">
<rect x="50" y="40" width="1100" height="770" fill="#f6f1df"/>
<rect x="76" y="66" width="1048" height="718" fill="none" stroke="#a98d45" stroke-width="6"/>
${text(600, 180, 76, title, 'text-anchor="middle" font-weight="700" fill="#222"')}
${text(600, 232, 26, notReal, 'text-anchor="middle" fill="#8a2f2a"')}
${rows.map(([label = '', value = ''], index) => text(130, 310 + index * 62, 27, label, 'fill="#555"') + text(390, 310 + index * 62, 30, value, 'fill="#222"')).join('\n')}
</g></svg>`

const put = (file: string, svg: string) =>
  sharp(Buffer.from(svg))
    .jpeg({ quality: 82 })
    .toFile(inProject('scripts', 'demo', 'photos', file))

const licenceOf = (company: Company) =>
  drawing('营 业 执 照', '样例，不是真的营业执照', rowsOfLicence(company))

/** Draws the papers of the demo's enterprises: invented ones that say so, with what an officer compares. */
export async function drawPapers(): Promise<void> {
  await put('licence.jpg', licenceOf(sampleEnterprise))
  for (const applicant of [...sampleApplicants, ...rosterFirms])
    await put(applicant.licence, licenceOf(applicant))
  await put('four-above.jpg', drawing('四上企业入库证明', '样例，不是真的证明', rowsOfProof))
  await put('production.jpg', drawing('春节生产记录', '样例，不是真的记录', rowsOfProduction))
  await put('charter-invoice.jpg', drawing('包 车 发 票', '样例，不是真的发票', rowsOfInvoice))
  await put('contract.jpg', drawing('劳 动 合 同', '样例，不是真的劳动合同', rowsOfContract))
}
