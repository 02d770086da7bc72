export default definePageConfig({ navigationBarTitleText: '修改车票' })
