import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Pen, SavePicture } from './picture'

const aside = { position: 'fixed', left: '-2000px', top: '0', width: '1px', height: '1px' } as const

/** The canvas that WeChat draws on, out of sight. */
export const DrawnInWechat = ({ id }: { id: string }) => (
  <Canvas type="2d" id={id} canvasId={id} style={aside} />
)

type WechatCanvas = { width: number; height: number; getContext(kind: '2d'): Pen }

const canvasOf = (id: string): Promise<WechatCanvas> =>
  new Promise((resolve, reject) =>
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true }, (found?: { node?: WechatCanvas }) =>
        found?.node ? resolve(found.node) : reject(new Error('no canvas')),
      )
      .exec(),
  )

/** Shows the picture large: pressing it long saves it or sends it on, and the app needs no right to the album. */
export const saveInWechat: SavePicture = async (canvasId, _fileName, { width, heightOf, draw }) => {
  try {
    const canvas = await canvasOf(canvasId)
    const pen = canvas.getContext('2d')
    canvas.width = width
    canvas.height = heightOf(pen)
    draw(pen)
    const drawn = { canvas, fileType: 'png' } as unknown as Taro.canvasToTempFilePath.Option
    const { tempFilePath } = await Taro.canvasToTempFilePath(drawn)
    await Taro.previewImage({ current: tempFilePath, urls: [tempFilePath] })
    return '长按图片，就能存到手机或发给别人'
  } catch {
    return '这部手机存不了图片，请截屏'
  }
}
