import { View } from '@tarojs/components'
import { Button } from '@/ui/inputs/button'
import '../shared/roster.scss'

interface Props {
  province: string
  onTake: () => void
}

/** The province that the ID number begins with, to be taken over with one tap. Registers move: it is only offered. */
export const RegisterOffer = ({ province, onTake }: Props) => (
  <View>
    <Button block icon="check" onTap={onTake}>
      {`填上${province}`}
    </Button>
    <View className="roster__where">身份证号开头是这个省。户口迁走的，按户口本上的写。</View>
  </View>
)
