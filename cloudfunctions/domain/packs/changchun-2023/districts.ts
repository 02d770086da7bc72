/**
 * The districts, zones and counties that sources 000 names, by the id used in facts. The outer ones follow items 1 and 2
 * by reference (一（五）5, 二（五）5).
 */
export const cityDistricts = {
  chaoyang: '朝阳区',
  nanguan: '南关区',
  kuancheng: '宽城区',
  erdao: '二道区',
  lvyuan: '绿园区',
  jingkai: '经开区',
  qikai: '汽开区',
  jingyue: '净月区',
  xinqu: '新区',
  zhonghan: '中韩区',
  lianhuashan: '莲花山区',
} as const

export const outerDistricts = {
  shuangyang: '双阳区',
  jiutai: '九台区',
  gongzhuling: '公主岭市',
  yushu: '榆树市',
  nongan: '农安县',
  dehui: '德惠市',
} as const

/** What an enterprise of an outer district is told: the source gives no number of its employment office, only the city's. */
export const referenceWords =
  '双阳、九台和外县市结合通知照着办（参照执行）。具体怎么办文件没写，请问当地就业服务局。文件没写他们的电话，可以先问市就业服务局。'
