import type { Tone } from '../../shared/feedback/StateMark';

const offerTones: Record<string, Tone> = { draft: 'open', coming: 'waiting', open: 'good', closed: 'quiet', over: 'quiet' };
const stayTones: Record<string, Tone> = { planned: 'waiting', away: 'good', home: 'quiet', broken_off: 'attention', cancelled: 'quiet' };
const learningAgreementTones: Record<string, Tone> = { draft: 'open', awaiting_signatures: 'waiting', agreed: 'good' };

export function offerTone(state: string): Tone {
  return offerTones[state] ?? 'open';
}

export function stayTone(state: string): Tone {
  return stayTones[state] ?? 'open';
}

export function learningAgreementTone(state: string): Tone {
  return learningAgreementTones[state] ?? 'open';
}
