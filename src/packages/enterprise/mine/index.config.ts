export default definePageConfig({ navigationBarTitleText: '我是企业人事' })
