import type { Tone } from '../../shared/feedback/StateMark';

const offerTones: Record<string, Tone> = { draft: 'open', coming: 'waiting', open: 'good', closed: 'quiet', over: 'quiet' };
const stayTones: Record<string, Tone> = { planned: 'waiting', away: 'good', home: 'quiet', broken_off: 'attention' };

export function offerTone(state: string): Tone {
  return offerTones[state] ?? 'open';
}

export function stayTone(state: string): Tone {
  return stayTones[state] ?? 'open';
}
