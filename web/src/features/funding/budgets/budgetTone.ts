import type { Tone } from '../../../shared/feedback/StateMark';
import type { BudgetView } from './budgets.api';

const tones: Record<BudgetView['state'], Tone> = { planned: 'open', applied: 'waiting', granted: 'good', rejected: 'attention', ended: 'quiet' };

export function budgetTone(state: BudgetView['state']): Tone {
  return tones[state];
}
