import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { problem } from '../../../test/fake_api';
import { show } from '../../../test/show';

test('a file that is picked leads to what was understood of it', async () => {
  const { user } = show('/organisation/imports');
  await user.upload(await screen.findByLabelText('Choose a file'), new File(['orgnr;navn'], 'skoler-2026.csv', { type: 'text/csv' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'skoler-2026.csv' })).toBeInTheDocument();
  expect(screen.getByText('semicolon')).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /kommunenr 4601 · 4626 · 0301/ })).toBeInTheDocument();
});

test('a corrected column is sent as the profile', async () => {
  const { user, sent } = show('/organisation/imports/i1');
  await user.selectOptions(await screen.findByLabelText('What is in the column oppdatert'), 'postcode');
  await user.selectOptions(screen.getByLabelText('What is in the column adresse'), '');
  await user.click(screen.getByRole('button', { name: 'Try the rows' }));
  await screen.findByText('All rows have been tried.');
  const profile = sent.find(({ method }) => method === 'PUT')?.body as { columns: { field: string; column: string }[] };
  expect(profile.columns).toContainEqual({ field: 'postcode', column: 'oppdatert', words: [] });
  expect(profile.columns.some(({ column }) => column === 'adresse')).toBe(false);
});

test('a refused profile says why at its column', async () => {
  const refusal = () => problem(422, 'Something must be put right.', [{ pointer: '/columns/3/column', detail: 'The file has no such column.' }]);
  const { user } = show('/organisation/imports/i1', { 'PUT directory-imports/i1/profile': refusal });
  await user.click(await screen.findByRole('button', { name: 'Try the rows' }));
  const row = (await screen.findByLabelText('What is in the column adresse')).closest('tr')!;
  await waitFor(() => expect(row).toHaveTextContent('The file has no such column.'));
});

test('the outcomes add up and open to their rows', async () => {
  const { user } = show('/organisation/imports/i2');
  const outcomes = await screen.findByRole('list', { name: 'What becomes of 2,811 rows' });
  expect(within(outcomes).getAllByRole('button').map((button) => button.textContent)).toEqual(['2,640new', '38changed', '120same', '10conflicts', '3refused']);
  await user.click(within(outcomes).getByRole('button', { name: /refused/ }));
  expect(await screen.findByText('The number’s check digit is wrong.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Download the refused rows' })).toHaveAttribute('href', '/api/directory-imports/i2/refused.csv');
});

test('both versions of a conflict are shown, and the choice is sent', async () => {
  const { user, sent } = show('/organisation/imports/i2');
  const conflict = await screen.findByRole('group', { name: /Fjellheim barneskole/ });
  expect(conflict).toHaveTextContent('highest grade 7');
  await user.click(within(conflict).getByRole('radio', { name: /As the register says|Line 40/ }));
  await waitFor(() => expect(sent.find(({ path }) => path === 'directory-imports/i2/decisions/40')?.body).toEqual({ choice: 'take' }));
});

test('organisations without a position are listed apart', async () => {
  const { user } = show('/organisation/imports/i2');
  await user.click(await screen.findByRole('button', { name: '12 organisations without a position' }));
  expect(await screen.findByText(/stand on no map/)).toBeInTheDocument();
  expect(await screen.findByText('Øyer skole')).toBeInTheDocument();
});

test('an import can be undone while nothing is built on it', async () => {
  const { user } = show('/organisation/imports/i4');
  await user.click(await screen.findByRole('button', { name: 'Undo the import' }));
  await user.click(await screen.findByRole('button', { name: 'Undo it' }));
  expect(await screen.findByText('The import is undone.')).toBeInTheDocument();
});
