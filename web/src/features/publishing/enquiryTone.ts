import type { Tone } from '../../shared/feedback/StateMark';
import type { EnquiryRow } from './enquiries.api';

export function enquiryTone(state: EnquiryRow['state']): Tone {
  return state === 'answered' ? 'good' : 'attention';
}
