import type { paths } from './schema';

type Methods = 'get' | 'post' | 'put' | 'delete';

/** The JSON that a route answers with, whatever its success status is. */
export type Answer<Path extends keyof paths, Method extends Methods> = paths[Path] extends Record<Method, { responses: infer Responses }>
  ? { [Status in keyof Responses]: Status extends 200 | 201 | 202 ? (Responses[Status] extends { content: { 'application/json': infer Body } } ? Body : never) : never }[keyof Responses]
  : never;

/** One row of a register. */
export type Row<Path extends keyof paths> = Answer<Path, 'get'> extends { items: (infer Item)[] } ? Item : never;

/** The JSON that a route takes. */
export type Input<Path extends keyof paths, Method extends Methods> = paths[Path] extends Record<Method, { requestBody: { content: { 'application/json': infer Body } } }> ? Body : never;
