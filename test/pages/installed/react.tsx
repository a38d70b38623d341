// Renders the app, or takes over what a server has rendered.

import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';

const main = document.querySelector('main')!;
if (main.hasChildNodes()) hydrateRoot(main, <App />);
else createRoot(main).render(<App />);
