import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { json } from '../../../test/fake_api';
import { year } from '../../../test/fake_year';
import { show } from '../../../test/show';

test('the start page says what needs the reader, each with what to do about it', async () => {
  show('/');
  await screen.findByRole('heading', { level: 1, name: 'The year' });
  const item = (await screen.findByText(/One named person left/, { selector: 'p' })).closest('li')!;
  expect(within(item).getByRole('link', { name: /^Name someone/ })).toHaveAttribute('href', '/partners/p3/people');
  expect(item).toHaveTextContent('since Sat 3 October');
  expect(screen.getByText(/A visit to Berufskolleg Witten is due/, { selector: 'p' }).closest('li')).toHaveTextContent('by Mon 28 December, in 6 weeks');
});

test('the drawing is for the eye only; the list says the same', async () => {
  show('/');
  const lists = await screen.findAllByText('9 from Witten');
  expect(lists.filter((found) => found.closest('[aria-hidden]')).length).toBe(1);
  expect(lists.filter((found) => !found.closest('[aria-hidden]')).length).toBeGreaterThan(0);
});

test('another school year is asked for by its first year', async () => {
  const { user, sent } = show('/');
  await user.click(await screen.findByRole('link', { name: /2027\/28/ }));
  await waitFor(() => expect(window.location.search).toBe('?school_year=2027'));
  await waitFor(() => expect(sent.filter(({ path }) => path === 'year')).toHaveLength(2));
});

test('when nothing needs anyone, it says so', async () => {
  show('/', { 'GET year': () => json({ ...year, alarms: [] }) });
  expect(await screen.findByText('Nothing needs you now')).toBeInTheDocument();
});
