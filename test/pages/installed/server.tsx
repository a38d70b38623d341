// What a server makes of the app, where there is no page.

import { renderToString } from 'react-dom/server';
import { App } from './app';

console.log(renderToString(<App />));
