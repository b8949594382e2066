import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { json } from '../../../test/fake_api';
import { session } from '../../../test/fake_facts';
import { show } from '../../../test/show';

test('the menu shows what the reader may, and says where she is', async () => {
  show('/partners', { 'GET session': () => json({ ...session, permissions: ['see_partners'] }) });
  await screen.findByRole('heading', { level: 1, name: 'Partners' });
  const links = screen.getAllByRole('link', { name: 'Partners' });
  expect(links.every((link) => link.getAttribute('aria-current') === 'page')).toBe(true);
  expect(screen.queryByRole('link', { name: 'Agreements' })).not.toBeInTheDocument();
});

test('following a link moves the focus to the new page’s heading and names the tab', async () => {
  const { user } = show('/partners');
  await screen.findByRole('heading', { level: 1, name: 'Partners' });
  await user.click(screen.getAllByRole('link', { name: 'Agreements' })[0]!);
  const heading = await screen.findByRole('heading', { level: 1, name: 'Agreements' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(document.title).toBe('Agreements · Utsyn');
});

test('Ctrl K finds a partner by a few letters', async () => {
  const { user } = show('/agreements');
  await screen.findByRole('heading', { level: 1, name: 'Agreements' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox', { name: /Find/ }), 'desc');
  await screen.findByRole('option', { name: /Lycée Descartes.*Nantes/ });
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Lycée Descartes' })).toBeInTheDocument();
});

test('an address without a page says so and leads back', async () => {
  show('/nowhere');
  expect(await screen.findByText('There is nothing at this address')).toBeInTheDocument();
});

test('a person’s own language counts when she signs in', async () => {
  show('/partners', { 'GET session': () => json({ ...session, language: 'da' }) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Partnere' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('da');
});
