import { useCallback, useEffect, useId, useState } from 'react'
import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { Button } from '../inputs/button'
import { canSpeak, readAloud, stopReading } from './speech-browser'

/** Reads the screen that it stands on aloud, and falls silent when that is left. Nothing where the platform cannot. */
export const ReadAloud = () => (canSpeak() ? <Reader /> : null)

function Reader() {
  const id = `read-${useId().replace(/:/g, '')}`
  const [reading, setReading] = useState(false)
  const stop = useCallback(() => {
    stopReading()
    setReading(false)
  }, [])
  useDidHide(stop)
  useEffect(() => stopReading, [])

  const start = () => {
    setReading(true)
    readAloud(id, () => setReading(false))
  }
  return (
    <View id={id} className="ui-read-aloud">
      <Button look="text" icon={reading ? 'close' : 'sound'} onTap={reading ? stop : start}>
        {reading ? '停下不读' : '读给我听'}
      </Button>
    </View>
  )
}
