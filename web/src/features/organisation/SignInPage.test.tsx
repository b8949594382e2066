import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { problem } from '../../../test/fake_api';
import { show } from '../../../test/show';

const signedOut = { 'GET session': () => problem(401, 'Sign in to continue.') };

test('whoever is not signed in is asked to, and comes back to where she was going', async () => {
  const { user, sent } = show('/agreements?state=draft', signedOut);
  await user.type(await screen.findByLabelText('Email'), 'liv@demo.utsyn.example');
  await user.type(screen.getByLabelText('Password'), 'demo');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Agreements' })).toBeInTheDocument();
  expect(window.location.search).toBe('?state=draft');
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ email: 'liv@demo.utsyn.example', password: 'demo' });
});

test('a demo account signs in by one press', async () => {
  const { user, sent } = show('/sign-in', signedOut);
  await user.click(await screen.findByRole('button', { name: /Head teacher.*Aslak Moen/ }));
  await waitFor(() => expect(sent.find(({ method, path }) => method === 'POST' && path === 'session')?.body).toMatchObject({ email: 'aslak@demo.utsyn.example' }));
});

test('a wrong password is said, and the focus goes there', async () => {
  const { user } = show('/sign-in', { ...signedOut, 'POST session': () => problem(401, 'The email address or the password is wrong.') });
  await user.click(await screen.findByRole('button', { name: 'Sign in' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The email address or the password is wrong.');
  await waitFor(() => expect(document.activeElement).toContainElement(alert));
});

test('the language can be changed before anyone signs in', async () => {
  const { user } = show('/sign-in', signedOut);
  await user.click(await screen.findByRole('button', { name: /Language/ }));
  await user.click(screen.getByRole('button', { name: 'Svenska', hidden: true }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Logga in' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('sv');
});
