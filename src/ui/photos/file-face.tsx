import { Text, View } from '@tarojs/components'
import { Icon } from '../foundation/icon'
import './file-face.scss'

/** Stands where a picture would: the kind of a file that is none. */
export function FileFace({ kind }: { kind: string }) {
  return (
    <View className="ui-file-face">
      <Icon name="document" size={32} tone="primary" />
      <Text>{kind}</Text>
    </View>
  )
}
