/**
 * Every interface that WeChat's privacy guide (用户隐私保护指引) asks to be declared, by the information it reaches.
 * From the guide's list of information and interfaces on developers.weixin.qq.com.
 */
export const privacyGuide: Record<string, readonly string[]> = {
  昵称头像: ['getUserInfo', 'getUserProfile', 'chooseAvatar'],
  位置: [
    'getLocation',
    'getFuzzyLocation',
    'startLocationUpdate',
    'startLocationUpdateBackground',
    'onLocationChange',
    'choosePoi',
    'chooseLocation',
  ],
  地址: ['chooseAddress'],
  发票: ['chooseInvoiceTitle', 'chooseInvoice'],
  微信运动: ['getWeRunData', 'shareToWeRun'],
  车牌: ['chooseLicensePlate'],
  手机号: ['getPhoneNumber', 'getRealtimePhoneNumber'],
  选中的照片或视频: ['chooseImage', 'chooseMedia', 'chooseVideo'],
  选中的文件: ['chooseMessageFile'],
  麦克风: ['startRecord', 'getRecorderManager', 'joinVoIPChat', 'createLivePusherContext'],
  摄像头: ['createCameraContext', 'createVKSession', 'scanCode'],
  蓝牙: ['openBluetoothAdapter', 'createBLEPeripheralServer', 'startBeaconDiscovery'],
  相册写入: ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  通讯录写入: ['addPhoneContact', 'chooseContact'],
  日历写入: ['addPhoneCalendar', 'addPhoneRepeatCalendar'],
  剪切板: ['getClipboardData', 'setClipboardData'],
  加速度: ['startAccelerometer', 'stopAccelerometer', 'onAccelerometerChange', 'offAccelerometerChange'],
  磁场: ['startCompass', 'stopCompass', 'onCompassChange', 'offCompassChange'],
  方向: [
    'startDeviceMotionListening',
    'stopDeviceMotionListening',
    'onDeviceMotionChange',
    'offDeviceMotionChange',
  ],
  陀螺仪: ['startGyroscope', 'stopGyroscope', 'onGyroscopeChange', 'offGyroscopeChange'],
}

export const privacyNames: ReadonlySet<string> = new Set(Object.values(privacyGuide).flat())
