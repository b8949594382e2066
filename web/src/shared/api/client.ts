import createClient, { type Middleware } from 'openapi-fetch';
import { problemFrom, Problem } from './problem';
import type { paths } from './schema';
import { rememberVersion, versionFor } from './versions';

let signedOut: () => void = () => undefined;

/** Called when the server no longer knows us. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener;
}

let spoken = 'nb';

/** The server answers (problems, alarms, names) in this language. */
export function answerIn(language: string): void {
  spoken = language;
}

const writes = new Set(['PUT', 'PATCH', 'DELETE', 'POST']);

const edge: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', spoken);
    if (writes.has(request.method) && !request.headers.has('If-Match')) {
      const known = versionFor(new URL(request.url).pathname);
      if (known !== undefined) request.headers.set('If-Match', known.etag);
    }
    return request;
  },
  async onResponse({ request, response }) {
    const path = new URL(request.url).pathname;
    if (response.ok) {
      const etag = response.headers.get('ETag');
      const resource = request.method === 'GET' ? path : (response.headers.get('Location') ?? versionFor(path)?.path ?? path);
      if (etag !== null && !request.url.includes('?')) rememberVersion(resource, etag);
      return undefined;
    }
    if (response.status === 401 && path !== '/api/session') signedOut();
    throw await problemFrom(response);
  },
  onError({ error }) {
    return error instanceof Problem ? error : new Problem(0, { title: String(error) });
  },
};

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});
api.use(edge);

/** The body of an answer: refusals have been thrown as `Problem` before this. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

/** For the multipart bodies that the typed client cannot write. */
export function form(fields: Record<string, string | Blob | undefined>): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) filled.append(name, value);
  }
  return filled;
}
