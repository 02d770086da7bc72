/**
 * Words of offices that a worker may not know, and the plain ones that stand beside them. A text of ours uses such a word
 * only where one of its plain words is there too; names that the sources give (titles, forms, offices) are free.
 */
export const glossary: readonly { official: string; plain: readonly string[] }[] = [
  { official: '户籍', plain: ['户口'] },
  { official: '新就业形态劳动者', plain: ['送外卖', '送快递', '开网约车'] },
  { official: '基层工会', plain: ['单位工会'] },
  { official: '上级工会', plain: ['区总工会', '上一级工会'] },
  { official: '参照执行', plain: ['照着'] },
  { official: '人力资源服务机构', plain: ['人力资源公司', '机构有', '长春市的'] },
  { official: '拨付', plain: ['拨钱', '发钱', '打到'] },
  { official: '核销', plain: ['用掉'] },
  { official: '逾期', plain: ['过了'] },
  { official: '申领', plain: ['领'] },
  { official: '予以', plain: [] },
  { official: '不予', plain: [] },
  { official: '知悉', plain: [] },
  { official: '受理', plain: ['申请'] },
  { official: '兑现', plain: ['发'] },
  { official: '就业见习基地', plain: ['见习单位', '实习'] },
  { official: '欠薪', plain: ['没拿到工资', '拖欠工资', '工资'] },
  { official: '四上企业', plain: ['入库入统', '统计'] },
  { official: '点对点', plain: ['包车', '直接', '集中送'] },
  { official: '现行', plain: ['规定'] },
]
