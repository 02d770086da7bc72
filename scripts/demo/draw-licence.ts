import sharp from 'sharp'
import { creditCodeWords } from '../../cloudfunctions/domain/organisation/credit-code'
import { inProject } from '../paths'
import { sampleEnterprise } from './people'

const rows = [
  ['统一社会信用代码', creditCodeWords(sampleEnterprise.creditCode)],
  ['名　　称', sampleEnterprise.companyName],
  ['类　　型', '有限责任公司（样例）'],
  ['法定代表人', '样例人'],
  ['注册资本', '壹佰万元整'],
  ['成立日期', '2019年05月06日'],
  ['住　　所', '长春汽车经济技术开发区样例路 1 号'],
] as const

const text = (x: number, y: number, size: number, content: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" font-family="Noto Sans CJK SC" ${more}>${content}</text>`

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="850">
<rect width="1200" height="850" fill="#8d8f8c"/>
<g transform="rotate(-0.8 600 425)">
<rect x="50" y="40" width="1100" height="770" fill="#f6f1df"/>
<rect x="76" y="66" width="1048" height="718" fill="none" stroke="#a98d45" stroke-width="6"/>
${text(600, 180, 76, '营 业 执 照', 'text-anchor="middle" font-weight="700" fill="#222"')}
${text(600, 232, 26, '样例，不是真的营业执照', 'text-anchor="middle" fill="#8a2f2a"')}
${rows.map(([label, value], index) => text(130, 310 + index * 62, 27, label, 'fill="#555"') + text(390, 310 + index * 62, 30, value, 'fill="#222"')).join('\n')}
</g></svg>`

/** Draws the licence of the demo's enterprise: an invented paper that says so, with what an officer compares. */
export const drawLicence = () =>
  sharp(Buffer.from(drawing))
    .jpeg({ quality: 82 })
    .toFile(inProject('scripts', 'demo', 'photos', 'licence.jpg'))
