/**
 * Every WeChat interface used that reaches personal data. The same list goes into the privacy declaration of the WeChat
 * console (用户隐私保护指引): an interface that is missing there fails on people's phones.
 */
export const privacyInterfaces = [
  { name: 'chooseMedia', what: '拍照、从相册选照片', why: '拍车票或选车票照片' },
  {
    name: 'chooseMessageFile',
    what: '从微信聊天里选图片和文件',
    why: '选家人发来的车票照片、12306 发来的电子票，企业选员工名单',
  },
  { name: 'getPhoneNumber', what: '微信绑定的手机号', why: '您点“用微信的手机号”，免得打字' },
  {
    name: 'setClipboardData',
    what: '写剪贴板',
    why: '复制邀请码发给同事，复制办事地址和网址，复制您自己的信息',
  },
] as const
