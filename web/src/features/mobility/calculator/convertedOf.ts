import { isKnownLater } from '../../../shared/rates/GrantTotal';
import type { Fit } from './calculator.api';

/** The sum in the sender's own currency; nothing where no rate is known or there is no sum to convert. */
export function convertedOf({ grant, converted_total: told }: Fit): Fit['converted_total'] {
  return !isKnownLater(grant) && (told?.amount !== undefined || told?.high !== undefined) ? told : undefined;
}
