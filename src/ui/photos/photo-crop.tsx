import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import type { PhotoRegion } from '@domain/ticket/record/reading'
import { accessible } from '../foundation/accessible'
import { cropWindow } from './crop-window'
import { Tappable } from '../foundation/tappable'
import './photo-crop.scss'

interface Props {
  /** The whole photo: nothing but what is shown already is loaded. */
  path: string
  region: PhotoRegion
  /** 照片上的票价 */
  label: string
  onTap: () => void
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
/** Heights of the type in which it is set, as long as the line has room. */
const height = 3

/** The part of a photo where a line stands, upright and large enough to read; nothing where the photo cannot be shown. */
export function PhotoCrop({ path, region, label, onTap }: Props) {
  const [failedPath, setFailedPath] = useState('')
  const seen = cropWindow(region)
  if (!seen || path === '' || failedPath === path) return null
  const { shape, photo, turned } = seen
  const place = {
    left: percent(photo.left),
    top: percent(photo.top),
    width: percent(photo.width),
    height: percent(photo.height),
    transform: `rotate(${turned * 90}deg)`,
  }
  return (
    <View className="ui-crop" style={{ width: `${(height * shape).toFixed(2)}em` }}>
      <Tappable className="ui-crop__tap" label={label} onTap={onTap}>
        <View className="ui-crop__window" style={{ paddingBottom: percent(1 / shape) }}>
          <Image
            className="ui-crop__photo"
            style={place}
            src={path}
            mode="scaleToFill"
            lazyLoad
            onError={() => setFailedPath(path)}
            {...accessible({ hidden: true })}
          />
        </View>
      </Tappable>
    </View>
  )
}
