import type { Tone } from '../../shared/feedback/StateMark';
import type { Rate } from './rates.api';

export const certaintyTone: Record<Rate['provenance']['certainty'], Tone> = { official: 'good', second_hand: 'waiting', derived: 'open', unsourced: 'attention' };
