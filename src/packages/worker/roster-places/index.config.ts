export default definePageConfig({ navigationBarTitleText: '单位替我报了吗' })
