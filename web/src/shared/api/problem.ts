export interface FieldProblem {
  /** JSON Pointer into what was sent: /quotas/0/per_year */
  pointer: string;
  detail: string;
}

interface ProblemJson {
  type?: string;
  title?: string;
  detail?: string;
  status?: number;
  errors?: FieldProblem[];
}

/** What the server refused and why, in the reader's language; `status` 0 means that no answer came. */
export class Problem extends Error {
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly status: number;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | undefined;

  constructor(status: number, told: ProblemJson, requestId?: string) {
    super(told.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.type = told.type ?? 'about:blank';
    this.title = told.title ?? '';
    this.detail = told.detail;
    this.status = status;
    this.errors = told.errors ?? [];
    this.requestId = requestId;
  }

  /** The world failed or we have a bug: nothing the reader did, so the request id helps whoever looks. */
  get unexpected(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

export async function problemFrom(response: Response): Promise<Problem> {
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  let told: ProblemJson = {};
  if (response.headers.get('Content-Type')?.includes('json')) {
    told = await response.json().then((body) => body as ProblemJson, () => ({}));
  }
  return new Problem(response.status, told, requestId);
}

export function isProblem(error: unknown, status?: number): error is Problem {
  return error instanceof Problem && (status === undefined || error.status === status);
}
