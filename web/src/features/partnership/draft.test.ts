import { expect, test } from 'vitest';
import { agreementView } from '../../../test/fake_facts';
import type { Agreement } from './agreements.api';
import { draftOf, newDraft, quotaPointer, valuesOf } from './draft';

test('a new draft begins with the coming school year and lasts four', () => {
  expect(newDraft('p1', '2026-11-16')).toMatchObject({ valid_from: '2027-08-01', valid_to: '2031-07-31' });
  expect(newDraft('p1', '2026-03-01')).toMatchObject({ valid_from: '2026-08-01', valid_to: '2030-07-31' });
});

test('only filled quota lines and conditions are sent', () => {
  const draft = newDraft('p1', '2026-11-16');
  const [first, second, ...rest] = draft.quotas;
  const sent = draftOf({ ...draft, quotas: [first!, { ...second!, per_year: 4, days: 90 }, ...rest], conditions: { ...draft.conditions, housing: ' Host families. ' } });
  expect(sent.quotas).toEqual([{ direction: 'incoming', who: 'pupils', per_year: 4, days: 90 }]);
  expect(sent.conditions).toEqual({ housing: 'Host families.' });
});

test('the server’s word about a quota finds its line', () => {
  const { quotas } = newDraft('p1', '2026-11-16');
  const filled = quotas.map((line, index) => (index === 1 || index === 3 ? { ...line, per_year: 2 } : line));
  expect(quotaPointer(filled, 1)).toBe('/quotas/0');
  expect(quotaPointer(filled, 3)).toBe('/quotas/1');
  expect(quotaPointer(filled, 0)).not.toMatch(/^\/quotas\/\d/);
});

test('what is read and sent back unchanged stays the same', () => {
  const agreement = agreementView('a2')!.agreement as unknown as Agreement;
  const sent = draftOf(valuesOf(agreement));
  expect(sent.quotas).toHaveLength(3);
  expect(sent.conditions).toMatchObject({ housing: 'Host families, else the boarding house.' });
  expect(sent.valid_to).toBe(agreement.valid_to);
});
