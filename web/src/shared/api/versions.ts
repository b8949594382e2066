/** The ETag under which each resource was last read or written, so that a write can say which version it changes. */
const versions = new Map<string, string>();

export function rememberVersion(path: string, etag: string): void {
  versions.set(path, etag);
}

/** An action below a resource (`/api/agreements/1/our-signature`) changes that resource, so the nearest one known counts. */
export function versionFor(path: string): { path: string; etag: string } | undefined {
  for (let at = path; at.length > '/api'.length; at = at.slice(0, at.lastIndexOf('/'))) {
    const etag = versions.get(at);
    if (etag !== undefined) return { path: at, etag };
  }
  return undefined;
}

export function forgetVersions(): void {
  versions.clear();
}
