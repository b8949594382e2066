import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MessagesProvider } from '../messages/MessagesProvider';
import { Caught } from './Caught';

function Broken(): never {
  throw new Error('broken');
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

test('a fault stays on its page, and the next page gets its chance', async () => {
  const page = (place: string, content: React.ReactNode) => (
    <MessagesProvider>
      <Caught place={place}>{content}</Caught>
    </MessagesProvider>
  );
  const { rerender } = render(page('/a', <Broken />));
  expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on our side.');
  rerender(page('/b', <p>All is well</p>));
  expect(screen.getByText('All is well')).toBeInTheDocument();
});
