import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../src/app/App';
import { fakeApi } from './fake_api';

/** Opens the whole browser part at an address, before a server that answers from invented facts. */
export function show(address: string, overrides: Parameters<typeof fakeApi>[0] = {}) {
  const { answer, sent } = fakeApi(overrides);
  vi.stubGlobal('fetch', answer);
  window.history.replaceState(null, '', address);
  render(<App />);
  return { sent, user: userEvent.setup() };
}
