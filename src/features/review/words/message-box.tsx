import { View } from '@tarojs/components'
import { accessible } from '@/ui/foundation/accessible'
import { Field } from '@/ui/inputs/field'
import { Tappable } from '@/ui/foundation/tappable'
import { messageLimit, withPhrase } from './return-choices'
import './message-box.scss'

interface Props {
  /** Whom it is written to: 本人, 企业. */
  person: string
  phrases: readonly string[]
  message: string
  onChange: (message: string) => void
}

/** The words to the worker: ready phrases to tap, and a box to write on. */
export function MessageBox({ person, phrases, message, onChange }: Props) {
  return (
    <View className="review-message">
      <View className="review-phrases" {...accessible({ role: 'group', label: '常用的话' })}>
        {phrases.map((phrase) => (
          <Tappable
            key={phrase}
            className="review-phrase"
            onTap={() => onChange(withPhrase(message, phrase))}
          >
            {phrase}
          </Tappable>
        ))}
      </View>
      <Field
        label={`告诉${person}的话`}
        hint="不要写身份证号、手机号和卡号，写了会自动去掉。"
        multiline
        maxLength={messageLimit}
        value={message}
        onChange={onChange}
      />
    </View>
  )
}
