import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { MessagesProvider } from '../shared/messages/MessagesProvider';
import { ToastProvider } from '../shared/toasts/Toasts';
import { Pages } from './Pages';
import { makeQueries } from './queries';
import { useState } from 'react';

export function App() {
  const [queries] = useState(makeQueries);
  return (
    <QueryClientProvider client={queries}>
      <MessagesProvider>
        <BrowserRouter>
          <ToastProvider>
            <Pages />
          </ToastProvider>
        </BrowserRouter>
      </MessagesProvider>
    </QueryClientProvider>
  );
}
