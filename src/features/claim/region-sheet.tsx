import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RegionCode } from '@domain/person/region'
import { accessible } from '@/ui/accessible'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { provinces, regionName, regionsBelow, type Region } from './regions'

interface Props {
  open: boolean
  title: string
  onChoose: (code: RegionCode) => void
  onClose: () => void
}

/** Province, city, county, each tapped in a list of large rows. */
export function RegionSheet({ open, title, onChoose, onClose }: Props) {
  const [path, setPath] = useState<readonly Region[]>([])
  const here = path[path.length - 1]
  const choices = here ? regionsBelow(here.code) : provinces()

  const close = () => {
    setPath([])
    onClose()
  }
  const choose = (region: Region) => {
    if (regionsBelow(region.code).length > 0) {
      setPath([...path, region])
      return
    }
    onChoose(region.code)
    close()
  }
  return (
    <Sheet open={open} title={title} onClose={close}>
      {here && (
        <Row
          icon="arrow-up"
          label={`已选：${regionName(here.code)}，点这里重选`}
          onTap={() => setPath(path.slice(0, -1))}
        />
      )}
      <View key={here?.code ?? 'top'} {...accessible({ role: 'group', label: title })}>
        {choices.map((region) => (
          <Row key={region.code} label={region.name} onTap={() => choose(region)} />
        ))}
      </View>
    </Sheet>
  )
}
