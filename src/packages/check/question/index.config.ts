export default definePageConfig({ navigationBarTitleText: '查一查能领什么', enableShareAppMessage: true })
