import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Field as FormField } from '@domain/procedure/field'
import { problemOfField } from '@domain/procedure/fields/check-form'
import { employer, longestEmployerName } from '@domain/procedure/fields/employer'
import { sessionStore, todayOf } from '@/services/calls/session'
import { districtHotline } from '@/services/claim/policy'
import type { Line } from '@/services/procedure/line'
import { goBack } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Field } from '@/ui/inputs/field'
import { Hotline } from '@/ui/display/hotline'
import { OptionSheet } from '@/ui/sheets/option-sheet'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { AskByPhone } from '../form/ask-by-phone'
import { nameEmployer } from '../draft/draft-store'

interface Props {
  /** What was searched for. */
  typed: string
  /** What is asked; it offers the districts. */
  field: FormField
  line: Line
  onBack: () => void
}

/** An employer that the list does not have: its name and district, so that the district union can find its union. */
export function EmployerNaming({ typed, field, line, onBack }: Props) {
  const [name, setName] = useState(typed)
  const [district, setDistrict] = useState<string | undefined>()
  const [choosing, setChoosing] = useState(false)
  const today = todayOf(sessionStore((state) => state.session))
  const districts = field.choices ?? []
  const named = { name, district: district ?? '' }
  const problem = problemOfField(field, { [field.id]: employer.normalise(named) }, today)
  const districtName = districts.find(({ value }) => value === district)?.label
  const hotline = districtName === undefined ? null : districtHotline(districtName)

  const take = () => {
    nameEmployer(named)
    goBack()
  }
  const missing =
    problem === null ? undefined : problem === 'noSuchDistrict' ? '请选单位在哪个区' : '请写单位的全名'
  const action = (
    <>
      <Button look="primary" block disabledReason={missing} onTap={take}>
        就写这个单位
      </Button>
      <Button look="text" block onTap={onBack}>
        回去再找找
      </Button>
    </>
  )
  return (
    <Screen title="写单位名字" action={action}>
      <SectionTitle>名单里没有也能申请</SectionTitle>
      <View>写上单位和它在哪个区。申请先交给那个区的总工会，区总工会找到您单位的工会，再转过去核对。</View>
      <Card>
        <Field
          label="单位全名"
          hint="合同、工资条上有"
          value={name}
          maxLength={longestEmployerName}
          onChange={setName}
        />
        <Row label="单位在哪个区" value={districtName ?? '请选择'} onTap={() => setChoosing(true)} />
      </Card>
      <SectionTitle>说不准就打电话问</SectionTitle>
      {hotline && (
        <Card flush>
          <Hotline name={hotline.name} phone={hotline.phone} />
        </Card>
      )}
      <AskByPhone line={line} />
      <OptionSheet
        open={choosing}
        title="单位在哪个区"
        options={districts}
        value={district}
        onChoose={setDistrict}
        onClose={() => setChoosing(false)}
      />
    </Screen>
  )
}
