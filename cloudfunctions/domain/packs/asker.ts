import type { Question } from '../policy/pack/question'

/**
 * Whom the check is for. It splits every pack, so every pack asks it in the same words. Measures for enterprises alone are not
 * for every unit that asks: which kind another one is, a pack asks where it matters.
 */
export const askerQuestion: Question = {
  kind: 'choice',
  id: 'asker',
  ask: '您给谁查？',
  effort: '1',
  options: [
    { value: 'worker', label: '给我自己', note: '上班、找工作、刚毕业、做小生意', sets: { asker: 'worker' } },
    {
      value: 'enterprise',
      label: '给企业',
      note: '公司、工厂的人事、老板',
      sets: { asker: 'enterprise', isEnterprise: true, unitKind: 'enterprise' },
    },
    {
      value: 'otherUnit',
      label: '给别的单位',
      note: '医院、学校、机关、合作社、个体户等',
      sets: { asker: 'enterprise', isEnterprise: false },
    },
    { value: 'agency', label: '给人力资源公司', sets: { asker: 'agency' } },
  ],
}

export type Asker = 'worker' | 'enterprise' | 'agency'
