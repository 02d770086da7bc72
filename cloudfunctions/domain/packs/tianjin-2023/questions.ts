import type { Question } from '../../policy/pack/question'

/** What a person is asked. */
export const personQuestions: Question[] = [
  {
    kind: 'choice',
    id: 'situation',
    ask: '您现在在做什么？',
    effort: '1',
    options: [
      {
        value: 'working',
        label: '有活干',
        note: '上班、打零工、做生意、在读书都选这个',
        sets: { workSituation: 'working' },
      },
      {
        value: 'unemployedGraduate',
        label: '高校毕业离校了，还没工作',
        sets: { workSituation: 'unemployedGraduate' },
      },
      { value: 'outOfWork', label: '没有工作', sets: { workSituation: 'outOfWork' } },
    ],
  },
  {
    kind: 'several',
    id: 'matters',
    ask: '下面哪些是您的情况？',
    hint: '可以选几个。都没有，就直接点下一步。',
    effort: '1',
    options: [
      { value: 'wantsWork', label: '想找工作、换工作、打零工', sets: { wantsWork: true } },
      { value: 'comesToTianjin', label: '从外地来天津打工', sets: { comesToTianjin: true } },
      { value: 'owedWages', label: '干了活，没拿到工资', sets: { owedWages: true } },
    ],
    otherwise: { wantsWork: false, comesToTianjin: false, owedWages: false },
  },
  {
    kind: 'several',
    id: 'hardship',
    ask: '您或家里有下面的情况吗？',
    hint: '可以选几个。都没有，就直接点下一步。',
    effort: '1',
    options: [
      { value: 'longUnemployed', label: '我很久没有工作了', sets: { longUnemployed: true } },
      {
        value: 'zeroEmploymentFamily',
        label: '家里没有一个人上班',
        sets: { zeroEmploymentFamily: true },
      },
      { value: 'lowIncomeFamily', label: '家里吃低保', sets: { lowIncomeFamily: true } },
      { value: 'disabledFamily', label: '家里有残疾人', sets: { disabledFamily: true } },
      { value: 'hardToEmploy', label: '我是别的就业困难人员', sets: { hardToEmploy: true } },
    ],
    otherwise: {
      longUnemployed: false,
      zeroEmploymentFamily: false,
      lowIncomeFamily: false,
      disabledFamily: false,
      hardToEmploy: false,
    },
  },
]

/** What an enterprise is asked. */
export const enterpriseQuestions: Question[] = [
  {
    kind: 'several',
    id: 'enterpriseMatters',
    ask: '单位有下面哪些情况？',
    hint: '可以选几个。都没有，就直接点下一步。',
    effort: '1',
    options: [
      {
        value: 'fetchedTogether',
        label: '包车接员工集中回来上班',
        note: '从老家直接到单位（点对点）',
        sets: { fetchedTogether: true },
      },
      { value: 'shortOfStaff', label: '缺人，想招工', sets: { shortOfStaff: true } },
      { value: 'surplusStaff', label: '员工有富余', sets: { surplusStaff: true } },
    ],
    otherwise: { fetchedTogether: false, shortOfStaff: false, surplusStaff: false },
  },
  {
    kind: 'several',
    id: 'enterpriseKinds',
    ask: '单位是下面哪一种？',
    hint: '可以选几个。都不是，就直接点下一步。',
    effort: '2',
    options: [
      { value: 'chain', label: '产业链企业', note: '重点的也选这个', sets: { chainEnterprise: true } },
      {
        value: 'supply',
        label: '抗疫保供、民生保障的重点企业',
        sets: { supplyEnterprise: true },
      },
      {
        value: 'otherKey',
        label: '别的重点企业',
        sets: { otherKeyEnterprise: true },
      },
      { value: 'project', label: '在做全市的重大项目', sets: { majorProject: true } },
    ],
    otherwise: {
      chainEnterprise: false,
      supplyEnterprise: false,
      otherKeyEnterprise: false,
      majorProject: false,
    },
  },
]
