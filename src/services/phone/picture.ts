import { DrawnInBrowser, saveInBrowser } from './picture-browser'
import { DrawnInWechat, saveInWechat } from './picture-wechat'

/** What is drawn on: of a canvas, what both platforms have. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'font' | 'fillStyle' | 'textBaseline' | 'fillRect' | 'fillText' | 'measureText'
>

/** A picture that knows its size and draws itself. */
export type Picture = { width: number; heightOf: (pen: Pen) => number; draw: (pen: Pen) => void }

/** Saves a picture and gives what to tell the person. Never throws. */
export type SavePicture = (canvasId: string, fileName: string, picture: Picture) => Promise<string>

const inBrowser = process.env.TARO_ENV === 'h5'

export const savePicture: SavePicture = inBrowser ? saveInBrowser : saveInWechat

/** Has to be on the page where pictures are saved: WeChat draws on nothing else. */
export const PictureCanvas = inBrowser ? DrawnInBrowser : DrawnInWechat
