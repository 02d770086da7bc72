export default definePageConfig({ navigationBarTitleText: '申请出行补贴' })
