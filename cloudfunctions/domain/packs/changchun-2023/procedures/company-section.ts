import type { Section } from '../../../procedure/field'
import type { Clause } from '../../../policy/pack/clause'
import { employmentHotlines } from '../hotlines'
import { cityDistrictChoices } from './district-choices'

/** Whoever does not find their district here is told why, and whom to call: the source gives no number of theirs but the city's. */
function elsewhereHint(clause: Clause): string {
  const [office] = employmentHotlines(clause)
  return `双阳、九台和外县市由当地参照执行。请先问${office?.name} ${office?.phone}`
}

/**
 * What items 1 and 2 ask of the enterprise, as 附件1 and 附件4 have it. The fields have the same ids in both, so that what was entered for
 * one measure is there for the next.
 */
export const companySection = (form: Clause, place: Clause): Section => ({
  id: 'company',
  title: '企业',
  ask: '单位的情况',
  lasting: true,
  fields: [
    { id: 'unitName', kind: 'text', label: '企业名称', needed: true, least: 2, most: 60, clause: form },
    { id: 'creditCode', kind: 'creditCode', label: '统一社会信用代码', needed: true, clause: form },
    {
      id: 'registeredAddress',
      kind: 'text',
      label: '注册地址',
      hint: '营业执照上写的住所',
      needed: true,
      least: 4,
      most: 100,
      clause: form,
    },
    {
      id: 'district',
      kind: 'district',
      label: '注册在哪个区',
      hint: `材料交到这个区的就业服务局。${elsewhereHint(place)}`,
      question: 'enterpriseDistrict',
      fact: 'enterpriseDistrict',
      needed: true,
      choices: cityDistrictChoices,
      clause: place,
    },
    { id: 'legalRepresentative', kind: 'name', label: '法人代表', needed: true, clause: form },
    { id: 'contactName', kind: 'name', label: '企业经办人', needed: true, clause: form },
    { id: 'contactPhone', kind: 'phone', label: '联系电话', needed: true, clause: form },
    {
      id: 'bankName',
      kind: 'text',
      label: '开户行',
      hint: '写到支行',
      needed: true,
      least: 4,
      most: 60,
      clause: form,
    },
    {
      id: 'account',
      kind: 'bankAccount',
      label: '银行账号',
      hint: '单位自己的账户',
      needed: true,
      account: 'enterprise',
      clause: form,
    },
  ],
})
