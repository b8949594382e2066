import type { Tone } from '../../shared/feedback/StateMark';

export const partnerKinds = ['school', 'company', 'ngo', 'authority'] as const;
/** The countries that a directory of the Nordic and programme countries' schools is narrowed down to. */
export const directoryCountries =
  'AT BE BG CH CY CZ DE DK EE ES FI FO FR GB GL GR HR HU IE IS IT LI LT LU LV MK MT NL NO PL PT RO RS SE SI SK TR'.split(' ');
export const cooperationModes = ['in_person', 'digital', 'both'] as const;
export const agreementKinds = ['school_exchange', 'internship', 'framework'] as const;
export const agreementStates = ['draft', 'awaiting_signatures', 'awaiting_start', 'in_force', 'expired', 'terminated'] as const;

export type AgreementState = (typeof agreementStates)[number];

const tones: Record<AgreementState, Tone> = {
  draft: 'open',
  awaiting_signatures: 'waiting',
  awaiting_start: 'waiting',
  in_force: 'good',
  expired: 'quiet',
  terminated: 'quiet',
};

export function toneOf(state: AgreementState): Tone {
  return tones[state];
}
