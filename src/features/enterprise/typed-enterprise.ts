import '@domain/zod-setup'
import * as z from 'zod/mini'
import { creditCodeProblem, normaliseCreditCode } from '@domain/organisation/credit-code'
import { isCompanyName, normaliseCompanyName } from '@domain/organisation/enterprise-application'
import { isLatinName, isName, normaliseName } from '@domain/person/name'
import type { OwnEnterprise } from '@contract/enterprise-calls'
import { creditCodeSentences } from '@/services/words/credit-code-words'

/** What is written in the form, as it was typed. */
export const Typed = z.object({
  creditCode: z.string(),
  companyName: z.string(),
  district: z.string(),
  name: z.string(),
})
export type Typed = z.infer<typeof Typed>

export const nothingTyped: Typed = { creditCode: '', companyName: '', district: '', name: '' }

/** What a refused application said, to be corrected. */
export const typedOf = ({ creditCode, companyName, district, name }: OwnEnterprise): Typed => ({
  creditCode,
  companyName,
  district,
  name,
})

export type Problems = Partial<Record<keyof Typed | 'photo', string>>

/** What is still wrong in the form, by the rules that the server has too. */
export function problemsOf(typed: Typed, hasPhoto: boolean): Problems {
  const code = normaliseCreditCode(typed.creditCode)
  const problem = creditCodeProblem(code)
  const name = normaliseName(typed.name)
  return {
    ...(hasPhoto ? {} : { photo: '请拍一张营业执照' }),
    ...(problem === null
      ? {}
      : { creditCode: code === '' ? '请填统一社会信用代码' : creditCodeSentences[problem] }),
    ...(isCompanyName(normaliseCompanyName(typed.companyName))
      ? {}
      : { companyName: '请填营业执照上的单位全名' }),
    ...(typed.district === '' ? { district: '请选单位在哪个区' } : {}),
    ...(isName(name) || isLatinName(name) ? {} : { name: '请填您本人的姓名' }),
  }
}

/** The first thing to do, as it stands under the button; undefined when nothing is missing. */
export const firstProblem = ({
  photo,
  creditCode,
  companyName,
  district,
  name,
}: Problems): string | undefined => photo ?? creditCode ?? companyName ?? district ?? name
