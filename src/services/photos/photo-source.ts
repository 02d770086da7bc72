import type { PhotoPlace, PhotoRefusal, TakePhotos } from './photo'
import { takeInBrowser } from './photo-source-browser'
import { takeInWechat } from './photo-source-wechat'

/** Where photos can come from in this build. */
export const photoPlaces: readonly PhotoPlace[] =
  process.env.TARO_ENV === 'weapp' ? ['camera', 'album', 'chat'] : ['camera', 'album']

export const photoPlaceNames: Record<PhotoPlace, string> = {
  camera: '拍照',
  album: '从相册选',
  chat: '从微信聊天选',
}

const icons = { camera: 'camera', album: 'image', chat: 'share' } as const

/** The same as buttons. */
export const photoButtons = photoPlaces.map((place) => ({
  place,
  name: photoPlaceNames[place],
  icon: icons[place],
}))

export const refusalSentences: Record<PhotoRefusal, string> = {
  notAnImage:
    '有一个文件不是照片也不是电子票，没有加进来。请选照片、12306 发来的文件（PDF、OFD、XML、ZIP），或者对着车票拍一张。',
  tooLarge: '有一个文件太大，没有加进来（照片最大 10 MB，PDF 最大 5 MB）。请对着车票重新拍一张。',
  privacyRefused: '微信没有打开相机或相册。请再点一次，在弹出的隐私提示里点“同意”。',
  cannotOpen: '没能打开相机或相册。请在手机设置里允许微信使用相机和照片，再试一次。',
}

/** Takes or chooses photos and makes them small on the phone. Nothing when the person changed their mind. */
export const takePhotos: TakePhotos = process.env.TARO_ENV === 'weapp' ? takeInWechat : takeInBrowser
