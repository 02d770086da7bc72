import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RegionCode } from '@domain/person/region'
import { accessible } from '../foundation/accessible'
import { Row } from '../display/row'
import { Sheet } from './sheet'

export type Region = { code: RegionCode; name: string }

/** The list of regions, which lives in a service: it is too large for pages that do not ask. */
export type RegionTree = {
  provinces: () => Region[]
  /** What to choose from below a region, empty when it is as fine as it gets. */
  regionsBelow: (code: string) => Region[]
  regionName: (code: string) => string
}

interface Props {
  open: boolean
  title: string
  regions: RegionTree
  onChoose: (code: RegionCode) => void
  onClose: () => void
}

/** Province, city, county, each tapped in a list of large rows. */
export function RegionSheet({ open, title, regions, onChoose, onClose }: Props) {
  const { provinces, regionsBelow, regionName } = regions
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
    <Sheet open={open} title={title} part={here?.code} onClose={close}>
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
