/** One page of a register; `next` is the key after which the following page begins. */
export interface Page<Row> {
  items: Row[];
  next: string | undefined;
}

interface Answer<Row> {
  data?: { items: Row[]; next?: string | null };
  response: Response;
}

/** The next key stands in the `Link` header (RFC 8288), or in the body where the server repeats it. */
export async function page<Row>(answer: Promise<Answer<Row>>): Promise<Page<Row>> {
  const { data, response } = await answer;
  return { items: data?.items ?? [], next: nextKey(response.headers.get('Link')) || data?.next || undefined };
}

export function nextKey(link: string | null): string | undefined {
  const found = link?.split(',').find((part) => /rel="?next"?/.test(part));
  const address = found?.match(/<([^>]+)>/)?.[1];
  if (address === undefined) return undefined;
  return new URL(address, window.location.origin).searchParams.get('after') ?? undefined;
}
