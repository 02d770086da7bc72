import { useState } from 'react'
import { View } from '@tarojs/components'
import { longestCompanyName } from '@domain/organisation/enterprise-application'
import { normaliseCreditCode } from '@domain/organisation/credit-code'
import type { OwnEnterprise } from '@contract/enterprise-calls'
import { city } from '@/services/phone/city'
import { unionDistricts } from '@/services/claim/named-employer'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { ErrorLine } from '@/ui/inputs/error-line'
import { Field } from '@/ui/inputs/field'
import { Notice } from '@/ui/feedback/notice'
import { OptionSheet } from '@/ui/sheets/option-sheet'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { FormTrouble } from './form-trouble'
import { LicenceField } from './licence-field'
import { RefusalNotice } from './refusal-notice'
import { firstProblem, problemsOf } from './typed-enterprise'
import { useAsk } from './use-ask'
import { useLicence } from './use-licence'
import { useTyped } from './use-typed'

const districts = unionDistricts.map(({ id, name }) => ({ value: id, label: name }))
const { question, assumed } = city.duties.selfEntry.openPoint

interface Props {
  /** The refused application that is corrected; null for a first one. */
  corrected: OwnEnterprise | null
  onAsked: () => void
}

/** "I am HR of this enterprise": what stands on the licence, its photo, and one's own name. */
export function EnterpriseForm({ corrected, onAsked }: Props) {
  const { typed, change, forget } = useTyped(corrected)
  const licence = useLicence(corrected?.photoUrl ?? null)
  const [tried, setTried] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const problems = problemsOf(typed, licence.ready || licence.sending)
  const { busy, trouble, ask } = useAsk({
    corrected,
    licence,
    onAsked: () => {
      forget()
      onAsked()
    },
  })
  const shown = tried ? problems : {}
  const first = firstProblem(problems)
  const send = () => {
    setTried(true)
    if (first === undefined) void ask(typed)
  }
  const action = (
    <>
      <ErrorLine text={tried ? first : undefined} />
      <Button
        look="primary"
        block
        busy={busy && '正在提交'}
        disabledReason={licence.sending ? '照片正在上传，请等一下' : undefined}
        onTap={send}
      >
        交给就业服务局核对
      </Button>
    </>
  )
  const district = unionDistricts.find(({ id }) => id === typed.district)?.name
  return (
    <Screen title="我是企业人事" action={action}>
      {corrected?.refusal && <RefusalNotice refusal={corrected.refusal} />}
      <View>登记单位，就业服务局确认以后，您就能替单位办事，还能邀请同事。</View>
      <Notice tone="info">
        {question}
        {assumed}
      </Notice>
      <FormTrouble trouble={trouble} />
      <Card>
        <LicenceField licence={licence} error={shown.photo} />
        <Field
          label="统一社会信用代码"
          hint="营业执照上的 18 位数字和字母"
          value={typed.creditCode}
          maxLength={30}
          clean={normaliseCreditCode}
          error={shown.creditCode}
          onChange={(creditCode) => change({ creditCode })}
        />
        <Field
          label="单位名称"
          hint="和营业执照上一个字都不差"
          value={typed.companyName}
          maxLength={longestCompanyName}
          error={shown.companyName}
          onChange={(companyName) => change({ companyName })}
        />
        <Row label="单位在哪个区" value={district ?? '请选择'} onTap={() => setChoosing(true)} />
        <ErrorLine text={shown.district} />
        <Field
          label="您的姓名"
          hint="就业服务局向单位核实时用"
          value={typed.name}
          maxLength={60}
          error={shown.name}
          onChange={(name) => change({ name })}
        />
      </Card>
      <View>照片和姓名只有就业服务局的工作人员看得到。没确认以前，您随时能撤回，撤回就删掉。</View>
      <OptionSheet
        open={choosing}
        title="单位在哪个区"
        options={districts}
        value={typed.district}
        onChoose={(chosen) => change({ district: chosen })}
        onClose={() => setChoosing(false)}
      />
    </Screen>
  )
}
