/** What people say who look for something, and the words that the packs have for it. */
export type SearchWords = { said: readonly string[]; terms: readonly string[] }

/** A row joins words for one thing; it promises nothing of what a measure gives. */
export const searchWords: readonly SearchWords[] = [
  { said: ['房子', '住的地方', '宿舍', '房租', '房补', '购房'], terms: ['住房', '公寓', '租房', '买房'] },
  { said: ['社保', '五险', '保险', '养老', '医保'], terms: ['社保', '失业保险', '社会保险'] },
  { said: ['路费', '车费', '交通费', '交通', '来回的钱'], terms: ['车票', '路费', '交通补贴', '包车'] },
  { said: ['车票', '火车', '高铁', '动车', '飞机', '机票', '大巴', '客车'], terms: ['车票', '包车'] },
  { said: ['回家', '返乡', '探亲'], terms: ['车票', '路费', '返乡', '过年不回家'] },
  { said: ['工钱', '欠钱', '不给钱', '讨薪', '老板跑了', '血汗钱'], terms: ['工资', '欠薪'] },
  { said: ['找活', '干活', '打工', '上班', '就业', '招聘'], terms: ['找工作', '招聘会', '岗位'] },
  { said: ['下岗', '没活', '失业', '失业金'], terms: ['失业金', '没工作', '失业登记'] },
  { said: ['招工', '招人', '缺人', '用工荒'], terms: ['招工', '缺工', '招人'] },
  { said: ['学手艺', '学技术', '培训', '考证'], terms: ['培训', '学技能'] },
  { said: ['红包', '过年钱', '留下过年', '不回家'], terms: ['留岗红包', '过年不回家', '留岗'] },
  { said: ['家电', '洗衣机', '电视', '优惠券', '打折'], terms: ['消费券', '买家电'] },
  { said: ['借钱', '贷款', '本钱', '周转'], terms: ['贷款', '借钱'] },
  { said: ['开店', '做买卖', '做生意', '创业'], terms: ['创业', '开店'] },
  { said: ['困难', '低保', '穷', '救济', '慰问'], terms: ['困难', '低保', '送温暖'] },
  { said: ['大学生', '应届', '刚毕业', '实习'], terms: ['毕业生', '大学生', '实习'] },
  { said: ['中介', '劳务公司', '猎头'], terms: ['人力资源', '中介'] },
]
