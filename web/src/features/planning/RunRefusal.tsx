import type { ReactNode } from 'react';
import { isProblem } from '../../shared/api/problem';
import { Notice } from '../../shared/feedback/Notice';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';

/** Why a placement was not tried: each thing that the server refuses, with a name before it where there is one. */
export function RunRefusal({ error, nameAt = () => null }: { error: unknown; nameAt?: (pointer: string) => ReactNode }) {
  if (!isProblem(error) || error.errors.length === 0) return <ProblemNotice error={error} />;
  return (
    <Notice tone="danger" role="alert" title={error.title}>
      {error.errors.map(({ pointer, detail }) => (
        <p key={pointer}>
          {nameAt(pointer)} {detail}
        </p>
      ))}
    </Notice>
  );
}
