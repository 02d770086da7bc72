import { findStation } from '../places/station'

/** Dots between the parts of a name, as fonts have them and as they are read. */
const dots = '·•.。｡・･‧∙⋅-'
const anyDot = new RegExp(`(?<=\\p{Script=Han})[${dots}](?=\\p{Script=Han})`, 'gu')
/** What a name can be made of, before its dots are made one. */
export const nameCharacter = `[\\p{Script=Han}${dots}]`

const name = /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u
const shortest = 2
/** Only names of several parts are long: more characters without a dot are words. */
const longest = { inOnePart: 12, inSeveral: 30 }
/** Words that stand beside a number without being a name. People are called 中国: behind a surname it is no country. */
const noName =
  /行程|信息|提示|有效|签注|购票|凭证|证件|身份|车次|电话|号码|成人|学生|儿童|居民|全票|半票|无座|^中国|中国.|铁路|不得|签转|改退|收费|服务|运输|公司|发票|项目|须知|费$/

/** The person's name that a text is, its dots as `·`, or null. */
export function personNameIn(text: string): string | null {
  const parts = text.split('-')
  if (parts.length === 2 && parts.every((part) => findStation(part))) return null
  const plain = text.replace(anyDot, '·')
  const most = plain.includes('·') ? longest.inSeveral : longest.inOnePart
  const fits = plain.length >= shortest && plain.length <= most && name.test(plain)
  return fits && !noName.test(plain) ? plain : null
}
