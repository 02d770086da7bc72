import { View } from '@tarojs/components'
import type { Trouble } from '@/services/calls/call-failure'
import { sentencesOf } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { Notice } from '@/ui/feedback/notice'
import { Field } from '@/ui/inputs/field'

interface Props {
  idNumber: string
  onIdNumber: (typed: string) => void
  wrong: string | undefined
  trouble: Trouble | null
}

/** Whose place is looked for. */
export function WhoForm({ idNumber, onIdNumber, wrong, trouble }: Props) {
  return (
    <Card>
      <View>单位给员工报补贴，要交一份名册。您在不在里面，这里能看到。</View>
      <Field
        label="您的身份证号"
        hint="只用来找名册里有没有您，不会存下来。"
        type="idcard"
        value={idNumber}
        error={wrong}
        onChange={onIdNumber}
      />
      <View>再点下面的按钮，用微信的手机号对一下是不是您本人。名册里的号码和手机号都对上，才看得到。</View>
      {trouble && <Notice tone="warn">{lookTrouble(trouble)}</Notice>}
    </Card>
  )
}

/** Nobody types a phone number here: WeChat says whose it is. */
const lookTrouble = (trouble: Trouble): string => {
  if (trouble.code === 'phoneNotGiven') return '没拿到微信的手机号。请再点一次，点“允许”。'
  const { happened, whatToDo } = sentencesOf(trouble)
  return `${happened}。${whatToDo}`
}
