export default definePageConfig({ navigationBarTitleText: '查到的结果', enableShareAppMessage: true })
