export default definePageConfig({ navigationBarTitleText: '全部政策' })
