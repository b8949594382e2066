import * as facts from './fake_facts';
import { directoryImport, importRows } from './fake_import';
import { year } from './fake_year';

export interface Sent {
  method: string;
  path: string;
  body: unknown;
  headers: Headers;
}

type Answer = (sent: Sent, query: URLSearchParams, ...parts: string[]) => Response;

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

export function problem(status: number, title: string, errors: { pointer: string; detail: string }[] = []): Response {
  return new Response(JSON.stringify({ type: 'problem', title, status, errors }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'r-42' },
  });
}

const page = (items: unknown[]) => json({ items, next: '' });
const found = (thing: unknown, etag = '"2"') => (thing === undefined ? problem(404, 'It does not exist.') : json(thing, 200, { ETag: etag }));

function fitting<Row extends { name?: string; partner_name?: string }>(rows: Row[], query: URLSearchParams): Row[] {
  const typed = query.get('q')?.toLowerCase() ?? '';
  return rows.filter(
    (row) =>
      (row.name ?? row.partner_name ?? '').toLowerCase().includes(typed) &&
      ['kind', 'state', 'partner_id'].every((name) => !query.has(name) || query.get(name) === String(row[name as keyof Row])),
  );
}

const routes: [string, RegExp, Answer][] = [
  ['GET', /^session$/, () => json(facts.session)],
  ['POST', /^session$/, () => json(facts.session, 201)],
  ['DELETE', /^session$/, () => json(null, 204)],
  ['PUT', /^session\/(language|organisation)$/, ({ body }) => json({ ...facts.session, ...(body as object) })],
  ['GET', /^year$/, () => json(year)],
  ['GET', /^demo-accounts$/, () => page(facts.demoAccounts)],
  ['GET', /^organisations$/, (_, query) => page(fitting(facts.organisations, query))],
  ['GET', /^organisations\/(\w+)$/, (_, __, id) => found(withNumbers(id))],
  ['GET', /^partners$/, (_, query) => page(fitting(facts.partnerRows, query))],
  ['GET', /^portfolio$/, () => json(facts.portfolio)],
  ['POST', /^partners$/, () => json(facts.partnerView('p1'), 201)],
  ['GET', /^partners\/(\w+)$/, (_, __, id) => found(facts.partnerView(id))],
  ['GET', /^(?:partners|agreements)\/\w+\/history$/, () => page(facts.history)],
  ['POST', /^partners\/\w+\/contacts$/, ({ body }) => json({ id: 'c9', version: 1, ...(body as object) }, 201)],
  ['GET', /^agreements$/, (_, query) => page(fitting(facts.agreementRows, query))],
  ['POST', /^agreements$/, () => json(facts.agreementView('a7'), 201)],
  ['GET', /^agreements\/(\w+)$/, (_, __, id) => found(facts.agreementView(id))],
  ['PUT', /^agreements\/(\w+)$/, (_, __, id) => found(facts.agreementView(id), '"3"')],
  ['POST', /^agreements\/(\w+)\/(?:our-signature|their-signature|termination)$/, (_, __, id) => found(facts.agreementView(id), '"3"')],
  ['POST', /^directory-imports$/, () => json(directoryImport('i1'), 201, { Location: '/api/directory-imports/i1' })],
  ['PUT', /^directory-imports\/(\w+)\/profile$/, () => json(directoryImport('i2'))],
  ['PUT', /^directory-imports\/\w+\/decisions\/(\d+)$/, ({ body }) => json({ ...importRows('conflict')[0], ...(body as object) })],
  ['POST', /^directory-imports\/\w+\/undo$/, () => json({ ...directoryImport('i4'), state: 'undone', allowed_actions: [] })],
  ['POST', /^attachments$/, () => json({ id: 'f1', file_name: 'signed.pdf', media_type: 'application/pdf', size: 9 }, 201)],
  ['GET', /^directory-imports$/, () => page(['i2', 'i4'].map(directoryImport))],
  ['GET', /^directory-imports\/(\w+)$/, (_, __, id) => found(directoryImport(id))],
  ['GET', /^directory-imports\/\w+\/rows$/, (_, query) => page(importRows(query.get('outcome') ?? query.get('finding') ?? ''))],
];

function withNumbers(id: string) {
  const organisation = facts.organisations.find((one) => one.id === id);
  return organisation && { organisation, official_numbers: [] };
}

/** Answers as the server would; `overrides` ("PUT agreements/a7") come first. */
export function fakeApi(overrides: Record<string, (sent: Sent) => Response> = {}) {
  const sent: Sent[] = [];
  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.replace(/^\/api\//, '');
    const isJson = request.headers.get('Content-Type')?.includes('json');
    const one = { method: request.method, path, body: isJson ? await request.json() : undefined, headers: request.headers };
    sent.push(one);
    const override = overrides[`${request.method} ${path}`];
    if (override) return override(one);
    for (const [method, pattern, route] of routes) {
      const match = method === request.method ? pattern.exec(path) : null;
      if (match) return route(one, searchParams, ...match.slice(1));
    }
    return problem(404, 'It does not exist.');
  }
  return { answer, sent };
}
