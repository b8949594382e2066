import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { json } from '../../../test/fake_api';
import { show } from '../../../test/show';

test('partners are listed with their agreement', async () => {
  show('/partners');
  const row = (await screen.findByRole('link', { name: 'Lycée Descartes' })).closest('tr')!;
  expect(within(row).getByText('Nantes, France')).toBeInTheDocument();
  expect(within(row).getByText(/Until 31\sJul\s2027/)).toBeInTheDocument();
});

test('a search waits for a pause and lives in the address', async () => {
  const { user, sent } = show('/partners');
  await user.type(await screen.findByRole('searchbox'), 'witten');
  await waitFor(() => expect(window.location.search).toBe('?q=witten'));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Lycée Descartes' })).not.toBeInTheDocument());
  expect(screen.getByRole('link', { name: 'Berufskolleg Witten' })).toBeInTheDocument();
  expect(sent.filter(({ path }) => path === 'partners').length).toBe(2);
});

test('a filter from the address is shown as chosen', async () => {
  show('/partners?kind=company');
  expect(await screen.findByRole('link', { name: 'Hollandsveld Techniek' })).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveValue('company');
});

test('when nothing fits, one press shows all again', async () => {
  const { user } = show('/partners?q=zzz');
  expect(await screen.findByText('Nothing fits what you chose')).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: 'Show all' })[0]!);
  expect(await screen.findByRole('link', { name: 'Lycée Descartes' })).toBeInTheDocument();
});

test('how many partners lie nearby stands above them, with the way to another', async () => {
  show('/partners');
  expect(await screen.findByText(/2 of your 8 partners lie in the near region/)).toHaveTextContent(/no more than 1,312 km away/);
  expect(screen.getByRole('link', { name: 'Find one nearby' })).toHaveAttribute('href', '/partners/new?near_region=true&sort=distance');
});

test('beside a school far away stand the nearest that match and are no partners yet', async () => {
  const near = { id: 'd20', kind: 'school', name: 'Fjordgymnasiet', country: 'DK', town: 'Vejle', is_near: true, distance: 640 };
  const known = { ...near, id: 'd2', name: 'Berufskolleg Witten' };
  show('/partners/new/d1', { 'GET organisations': () => json({ items: [known, near], next: '' }) });
  expect(await screen.findByRole('link', { name: 'Fjordgymnasiet' })).toHaveAttribute('href', '/partners/new/d20');
  expect(screen.getByText(/Vejle, Denmark · 640\skm/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Berufskolleg Witten' })).not.toBeInTheDocument();
});

test('an empty register says what to do next', async () => {
  show('/partners', { 'GET partners': () => json({ items: [], next: '' }) });
  expect(await screen.findByText('No partners yet')).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: 'Add a partner' })[0]).toHaveAttribute('href', '/partners/new');
});

test('the following page is asked for by its key', async () => {
  const { user } = show('/partners', { 'GET partners': () => json({ items: [partner], next: 'key-50' }) });
  await user.click(await screen.findByRole('button', { name: 'Next page' }));
  expect(new URLSearchParams(window.location.search).get('after')).toBe('key-50');
});

const partner = { id: 'p1', organisation_id: 'o1', partner_organisation_id: 'd1', name: 'Lycée Descartes', kind: 'school', country: 'FR', fields: [], languages: [], contacts_ours: 2 };
