import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { problem } from '../../../test/fake_api';
import { show } from '../../../test/show';

const refusal = () =>
  problem(422, 'Something must be put right.', [
    { pointer: '/valid_to', detail: 'The end lies before the beginning.' },
    { pointer: '/quotas/0/days', detail: 'Must be at least 1.' },
    { pointer: '/hidden', detail: 'Nobody knows this field.' },
  ]);

test('each refused field says why, and the summary leads to it', async () => {
  const { user } = show('/agreements/new?partner=p6', { 'POST agreements': refusal });
  const [people] = await screen.findAllByLabelText('People a year');
  await user.type(people!, '4');
  await user.click(screen.getByRole('button', { name: 'Save the draft' }));

  const summary = await screen.findByRole('alert');
  const links = within(summary).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Last day: The end lies before the beginning.', 'Days each: Must be at least 1.']);
  expect(summary).toHaveTextContent('Nobody knows this field.');
  expect(screen.getAllByText('The end lies before the beginning.').length).toBeGreaterThan(0);

  await user.click(links[0]!);
  expect(screen.getByLabelText('Last day')).toHaveFocus();
});

test('the draft that is sent holds what was written', async () => {
  const { user, sent } = show('/agreements/new?partner=p6');
  await user.type(await screen.findByLabelText('Purpose'), 'A term together.');
  await user.click(screen.getByRole('button', { name: '3 years' }));
  await user.click(screen.getByRole('button', { name: 'Save the draft' }));
  expect(await screen.findByText('The draft is saved.')).toBeInTheDocument();
  expect(sent.find(({ method, path }) => method === 'POST' && path === 'agreements')?.body).toMatchObject({
    partner_id: 'p6',
    purpose: 'A term together.',
    valid_from: '2027-08-01',
    valid_to: '2030-07-31',
    quotas: [],
    conditions: {},
  });
});
