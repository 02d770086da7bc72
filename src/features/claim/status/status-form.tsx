import { View } from '@tarojs/components'
import type { ClaimView } from '@contract/views'
import { shownSections } from '@/services/claim/shown-form'
import { regionName } from '@/services/phone/regions'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Disclosure } from '@/ui/display/disclosure'
import { Row } from '@/ui/display/row'

/** What was filled in, one tap away; numbers only as masks: whoever finds an open phone reads this too. */
export const StatusForm = ({ claim }: { claim: ClaimView }) => (
  <Card>
    <Disclosure label="看填了什么" openLabel="收起填的内容">
      {shownSections(claim, regionName).map(({ id, title, fields }) => (
        <View key={id}>
          <CardTitle>{title}</CardTitle>
          {fields.map(({ field, text }) => (
            <Row key={field.id} label={field.label} value={text ?? '没有填'} />
          ))}
        </View>
      ))}
    </Disclosure>
  </Card>
)
