import '@digdir/designsystemet-css';
import '@fontsource-variable/inter/wght.css';
import './shared/theme/tokens.css';
import './shared/theme/look.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html holds no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
