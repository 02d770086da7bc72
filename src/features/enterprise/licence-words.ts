import type { PhotoRefusal } from '@/services/photos/photo'

export const noPhoto = '这不是照片。请对着营业执照拍一张，或者从相册选一张。'

/** Why a chosen file is no photo of a licence. */
export const licenceRefusals: Record<PhotoRefusal, string> = {
  notAnImage: noPhoto,
  tooLarge: '这张照片太大（最大 10 MB）。请对着营业执照重新拍一张。',
  privacyRefused: '微信没有打开相机或相册。请再点一次，在弹出的隐私提示里点“同意”。',
  cannotOpen: '没能打开相机或相册。请在手机设置里允许微信使用相机和照片，再试一次。',
}
