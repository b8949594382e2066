import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { forgetVersions } from '../src/shared/api/versions';

// The first page of a file is read and compiled while the test waits for it.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks of a browser.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
HTMLElement.prototype.togglePopover ??= () => true;
Element.prototype.scrollIntoView ??= () => undefined;
window.scrollTo = () => undefined;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;

beforeEach(() => {
  localStorage.setItem('utsyn.language', 'en');
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  forgetVersions();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});
