import { View } from '@tarojs/components'
import type { RegionCode } from '@domain/person/region'
import type { Field } from '@domain/procedure/field'
import * as regions from '@/services/phone/regions'
import { Button } from '@/ui/inputs/button'
import { registerHint } from './register-hint'

interface Props {
  idNumber: string
  words: Pick<NonNullable<Field['byCard']>, 'offer' | 'note'>
  onTake: (code: RegionCode) => void
}

/** The place that the ID number begins with, to be said to be the register with one tap. Registers move: it is only offered. */
export function RegisterByCard({ idNumber, words, onTake }: Props) {
  const code = registerHint(idNumber)
  if (code === null) return null
  return (
    <View>
      <Button block icon="check" onTap={() => onTake(code)}>
        {`${words.offer}${regions.regionName(code)}`}
      </Button>
      <View>{words.note}</View>
    </View>
  )
}
