import { act, renderHook } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { useRegister } from './useRegister';

const names = ['state', 'country'] as const;

function shown(address: string) {
  return renderHook(() => ({ register: useRegister(names), address: useLocation().search }), {
    wrapper: ({ children }) => <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>,
  });
}

test('two choices at once both hold', () => {
  const { result } = shown('/stays?after=x');
  act(() => {
    result.current.register.choose('state', 'planned');
    result.current.register.choose('country', 'FR');
  });
  expect(result.current.address).toBe('?state=planned&country=FR');
  expect(result.current.register.query).toEqual({ state: 'planned', country: 'FR' });
});

test('a choice is taken back, and all of them', () => {
  const { result } = shown('/stays?state=planned&country=FR&sort=name');
  act(() => result.current.register.choose('state', ''));
  expect(result.current.address).toBe('?country=FR&sort=name');
  act(() => result.current.register.clear());
  expect(result.current.address).toBe('?sort=name');
});
