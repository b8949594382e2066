import { beforeEach, expect, test, vi } from 'vitest';
import { fakeApi, json, problem } from '../../../test/fake_api';
import { agreementView } from '../../../test/fake_facts';
import { api, answerIn, body, onSignedOut } from './client';
import { nextKey } from './paging';
import { Problem } from './problem';

const path = { params: { path: { id: 'a7' } } };

beforeEach(() => onSignedOut(() => undefined));

function serve(overrides: Parameters<typeof fakeApi>[0] = {}) {
  const fake = fakeApi(overrides);
  vi.stubGlobal('fetch', fake.answer);
  return fake.sent;
}

test('a write says which version it changes', async () => {
  const sent = serve();
  await api.GET('/api/agreements/{id}', path);
  await api.POST('/api/agreements/{id}/our-signature', path);
  expect(sent[1]?.headers.get('If-Match')).toBe('"2"');
});

test('a second write names the version that the first one made', async () => {
  const sent = serve();
  await api.GET('/api/agreements/{id}', path);
  await api.POST('/api/agreements/{id}/our-signature', path);
  await api.POST('/api/agreements/{id}/termination', path);
  expect(sent[2]?.headers.get('If-Match')).toBe('"3"');
});

test('what was created is known by its version at once', async () => {
  const sent = serve({ 'POST agreements': () => json(agreementView('a7'), 201, { Location: '/api/agreements/a7', ETag: '"1"' }) });
  await api.POST('/api/agreements', { body: {} as never });
  await api.POST('/api/agreements/{id}/our-signature', path);
  expect(sent[1]?.headers.get('If-Match')).toBe('"1"');
});

test('a refusal is thrown with its title, fields and request id', async () => {
  serve({ 'GET agreements/a7': () => problem(422, 'Something must be put right.', [{ pointer: '/valid_to', detail: 'Too early.' }]) });
  const refusal = await body(api.GET('/api/agreements/{id}', path)).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Problem);
  expect(refusal).toMatchObject({ status: 422, title: 'Something must be put right.', requestId: 'r-42', unexpected: false });
  expect((refusal as Problem).errors).toEqual([{ pointer: '/valid_to', detail: 'Too early.' }]);
});

test('no answer at all is unexpected', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('gone')));
  const refusal = await body(api.GET('/api/agreements/{id}', path)).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ status: 0, unexpected: true });
});

test('an ended session is told', async () => {
  serve({ 'GET agreements/a7': () => problem(401, 'Sign in.') });
  const told = vi.fn();
  onSignedOut(told);
  await api.GET('/api/agreements/{id}', path).catch(() => undefined);
  expect(told).toHaveBeenCalledOnce();
});

test('the server is asked in the language of the page', async () => {
  const sent = serve();
  answerIn('da');
  await api.GET('/api/agreements/{id}', path);
  expect(sent[0]?.headers.get('Accept-Language')).toBe('da');
});

test('the following page stands in the Link header', () => {
  expect(nextKey('</api/partners?after=abc%3D&sort=name>; rel="next"')).toBe('abc=');
  expect(nextKey('</api/partners>; rel="first"')).toBeUndefined();
  expect(nextKey(null)).toBeUndefined();
});
