import { View } from '@tarojs/components'
import type { RegionCode } from '@domain/person/region'
import * as regions from '@/services/phone/regions'
import { Button } from '@/ui/inputs/button'
import { registerHint } from './register-hint'

interface Props {
  idNumber: string
  onTake: (code: RegionCode) => void
}

/** The place that the ID number begins with, to be said to be the register with one tap. Registers move: it is only offered. */
export function RegisterByCard({ idNumber, onTake }: Props) {
  const code = registerHint(idNumber)
  if (code === null) return null
  return (
    <View>
      <Button block icon="check" onTap={() => onTake(code)}>
        {`户口就在${regions.regionName(code)}`}
      </Button>
      <View>这是照身份证号猜的。户口迁过的，点上面另选。</View>
    </View>
  )
}
