import './no-generated-code.ts';
import './style/style.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { connect } from './client.ts';
import { ApiProvider, apiOf, newQueryClient } from './queries.ts';
import { NoWayIn } from './screens/entry/no-way-in.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const client = await connect().catch(() => null);

createRoot(root).render(
  <StrictMode>
    {client === null ? (
      <NoWayIn />
    ) : (
      <QueryClientProvider client={newQueryClient()}>
        <ApiProvider value={apiOf(client)}>
          <App />
        </ApiProvider>
      </QueryClientProvider>
    )}
  </StrictMode>,
);
