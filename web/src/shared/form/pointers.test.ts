import { expect, test } from 'vitest';
import { fieldId, problemAt } from './pointers';

test('a form and a pointer make an id that needs no escaping', () => {
  expect(fieldId('_r_1_', '/quotas/0/per_year')).toBe('field_r_1_-quotas-0-per-year');
});

test('a field shows its own problems and those of its parts, not its neighbours’', () => {
  const errors = [
    { pointer: '/valid_to', detail: 'Too early.' },
    { pointer: '/quotas/0/days', detail: 'Too few.' },
  ];
  expect(problemAt(errors, '/valid_to')).toBe('Too early.');
  expect(problemAt(errors, '/quotas')).toBe('Too few.');
  expect(problemAt(errors, '/valid')).toBeUndefined();
});
