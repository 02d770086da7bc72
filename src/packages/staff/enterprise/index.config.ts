export default definePageConfig({ navigationBarTitleText: '核对单位' })
