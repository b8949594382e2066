import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { problem } from '../../../test/fake_api';
import { show } from '../../../test/show';

test('an agreement in force says until when, and offers only what the rules allow', async () => {
  show('/agreements/a2');
  expect(await screen.findByText('Until Sat 31 July 2027, in 8 months.')).toBeInTheDocument();
  const actions = screen.getByRole('list', { name: 'What may be done' });
  expect(within(actions).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Open as PDF', 'Give notice']);
});

test('signing asks once, then names the version that was read', async () => {
  const { user, sent } = show('/agreements/a7');
  await user.click(await screen.findByRole('button', { name: 'Sign' }));
  await user.click(screen.getByRole('button', { name: 'Sign now' }));
  await waitFor(() => expect(sent.find(({ path }) => path === 'agreements/a7/our-signature')?.headers.get('If-Match')).toBe('"2"'));
  expect(await screen.findByText('The agreement is signed for you.')).toBeInTheDocument();
});

test('a refused signature says why and leaves the question standing', async () => {
  const { user } = show('/agreements/a7', { 'POST agreements/a7/our-signature': () => problem(412, 'Someone else changed this meanwhile.') });
  await user.click(await screen.findByRole('button', { name: 'Sign' }));
  await user.click(screen.getByRole('button', { name: 'Sign now' }));
  expect(await screen.findByText('Someone else changed this meanwhile.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Sign now' })).toBeInTheDocument();
});

test('the history tells who changed what', async () => {
  show('/agreements/a2/history');
  const entry = (await screen.findByText('Draft changed')).closest('li')!;
  expect(entry).toHaveTextContent('Liv Berntsen');
  expect(entry).toHaveTextContent('Notice: 60 90');
});

test('an agreement that is not there says so', async () => {
  show('/agreements/zzz');
  expect(await screen.findByRole('alert')).toHaveTextContent('It does not exist.');
});
