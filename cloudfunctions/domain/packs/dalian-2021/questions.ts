import type { Question } from '../../policy/pack/question'

/**
 * What kind of unit asks. Whoever said at the very beginning that it is an enterprise has answered this; an answer given here
 * says more, so it stands before that question.
 */
export const unitKindQuestion: Question = {
  kind: 'choice',
  id: 'employerKind',
  ask: '单位是哪一种？',
  effort: '1',
  options: [
    { value: 'company', label: '企业', sets: { unitKind: 'enterprise' } },
    {
      value: 'individualWithStaff',
      label: '个体户，雇了人',
      sets: { unitKind: 'individualWithStaff' },
    },
    { value: 'individualAlone', label: '个体户，没雇人', sets: { unitKind: 'individualAlone' } },
    {
      value: 'privateNonEnterprise',
      label: '民办非企业单位',
      sets: { unitKind: 'privateNonEnterprise' },
    },
    { value: 'other', label: '都不是', sets: { unitKind: 'other' } },
  ],
}

/** What a person is asked. */
export const personQuestions: Question[] = [
  {
    kind: 'choice',
    id: 'situation',
    ask: '您现在在做什么？',
    effort: '1',
    options: [
      {
        value: 'employed',
        label: '在单位上班',
        sets: { workSituation: 'employed', traineeCount: 0 },
      },
      {
        value: 'trainee',
        label: '在大连的见习基地见习',
        note: '院校安排的见习也算',
        sets: { workSituation: 'trainee', traineeCount: 1 },
      },
      {
        value: 'ownBusiness',
        label: '自己做生意、种地',
        sets: { workSituation: 'ownBusiness', traineeCount: 0 },
      },
      {
        value: 'outOfWork',
        label: '现在没有工作',
        sets: { workSituation: 'outOfWork', traineeCount: 0 },
      },
    ],
  },
  {
    kind: 'region',
    id: 'householdRegister',
    ask: '您的老家户口在哪里？',
    hint: '看户口本或身份证上的地址（户籍地）。',
    effort: '1',
    fact: 'householdRegister',
  },
  {
    kind: 'choice',
    id: 'stayed',
    ask: '您一直在大连，到 2021年2月28日吗？',
    hint: '从通知印发那天算起。哪天印发，正文没有写。',
    effort: '1',
    options: [
      {
        value: 'yes',
        label: '一直在大连',
        note: '还没到那天的，打算一直留下',
        sets: { stayedThroughout: true },
      },
      { value: 'no', label: '中间离开过，或要离开', sets: { stayedThroughout: false } },
    ],
  },
  {
    kind: 'several',
    id: 'matters',
    ask: '下面哪些是您的情况？',
    hint: '可以选几个。都没有，就直接点下一步。',
    effort: '1',
    options: [
      { value: 'wantsWork', label: '想找工作、换工作', sets: { wantsWork: true } },
      { value: 'wantsTraining', label: '想上网学技能', sets: { wantsTraining: true } },
      {
        value: 'wageDispute',
        label: '没按时拿足工资，或和单位有纠纷',
        sets: { wageDispute: true },
      },
      { value: 'returnedFounder', label: '农村户口，打工后回乡创业', sets: { returnedFounder: true } },
      { value: 'hardToEmploy', label: '我是就业困难人员', sets: { hardToEmploy: true } },
      {
        value: 'zeroEmploymentFamily',
        label: '家里没有一个人上班',
        sets: { zeroEmploymentFamily: true },
      },
    ],
    otherwise: {
      wantsWork: false,
      wantsTraining: false,
      wageDispute: false,
      returnedFounder: false,
      hardToEmploy: false,
      zeroEmploymentFamily: false,
    },
  },
  {
    kind: 'choice',
    id: 'founderRules',
    ask: '人社部门说您能享受返乡创业政策吗？',
    hint: '条件文件没有写。还没问过，就点“不清楚”。',
    effort: '2',
    options: [
      { value: 'yes', label: '说了，能', sets: { founderRulesConfirmed: true } },
      { value: 'no', label: '说了，不能', sets: { founderRulesConfirmed: false } },
    ],
  },
]

/** What an enterprise is asked. */
export const enterpriseQuestions: Question[] = [
  {
    kind: 'choice',
    id: 'registration',
    ask: '单位注册在哪里？',
    hint: '看营业执照或登记证书。',
    effort: '1',
    options: [
      { value: 'dalian', label: '大连市', note: '各区市县都算', sets: { registeredInDalian: true } },
      { value: 'elsewhere', label: '别的地方', sets: { registeredInDalian: false } },
    ],
  },
  {
    kind: 'several',
    id: 'enterpriseMatters',
    ask: '单位有下面哪些情况？',
    hint: '可以选几个。都没有，就直接点下一步。',
    effort: '1',
    options: [
      {
        value: 'keptOutsiders',
        label: '有外地户口的员工留在大连过年',
        sets: { keptOutsiders: true },
      },
      {
        value: 'trainsOutsiders',
        label: '组织留下的外地员工学技能',
        sets: { trainsOutsiders: true },
      },
      { value: 'keepsProducing', label: '春节期间不停工', sets: { keepsProducing: true } },
      { value: 'shortOfStaff', label: '缺人', sets: { shortOfStaff: true } },
      { value: 'surplusStaff', label: '活少，员工有富余', sets: { surplusStaff: true } },
    ],
    otherwise: {
      keptOutsiders: false,
      trainsOutsiders: false,
      keepsProducing: false,
      shortOfStaff: false,
      surplusStaff: false,
    },
  },
  {
    kind: 'several',
    id: 'stayMatters',
    ask: '对留下的外地员工，单位做到了哪些？',
    hint: '可以选几个。',
    effort: '1',
    options: [
      { value: 'paidBonus', label: '发了“留岗红包”', sets: { paidBonus: true } },
      { value: 'stableEmployment', label: '员工在岗，工作稳定', sets: { stableEmployment: true } },
      { value: 'insurancePaid', label: '依法交了社会保险费', sets: { insurancePaid: true } },
    ],
    otherwise: { paidBonus: false, stableEmployment: false, insurancePaid: false },
  },
  {
    kind: 'count',
    id: 'stayers',
    ask: '一直留在大连的外地员工有几人？',
    hint: '户口不在大连，从通知印发那天到 2021年2月28日都在。',
    effort: '2',
    unit: '人',
    fact: 'stayers',
    least: 1,
    most: 100_000,
  },
  {
    kind: 'choice',
    id: 'refundRules',
    ask: '人社部门说单位能领稳岗返还吗？',
    hint: '条件由国家定。还没问过，就点“不清楚”。',
    effort: '2',
    options: [
      { value: 'yes', label: '说了，能领', sets: { refundConfirmed: true } },
      { value: 'no', label: '说了，不能领', sets: { refundConfirmed: false } },
    ],
  },
]
