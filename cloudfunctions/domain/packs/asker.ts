import type { Question } from '../policy/question'

/** Whom the check is for. It splits every pack, so every pack asks it in the same words. */
export const askerQuestion: Question = {
  kind: 'choice',
  id: 'asker',
  ask: '您给谁查？',
  effort: '1',
  options: [
    { value: 'worker', label: '给我自己', note: '上班、找工作、刚毕业、做小生意', sets: { asker: 'worker' } },
    { value: 'enterprise', label: '给单位', note: '企业人事、老板', sets: { asker: 'enterprise' } },
    { value: 'agency', label: '给人力资源公司', sets: { asker: 'agency' } },
  ],
}

export type Asker = 'worker' | 'enterprise' | 'agency'
