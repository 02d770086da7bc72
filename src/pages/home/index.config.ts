export default definePageConfig({ navigationBarTitleText: '留工通', enablePullDownRefresh: true })
