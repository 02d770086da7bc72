export default definePageConfig({ navigationBarTitleText: '谁坐这辆车' })
