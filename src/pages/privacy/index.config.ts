export default definePageConfig({ navigationBarTitleText: '隐私与您的信息' })
