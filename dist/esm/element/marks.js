// The marks of the networks, in one colour and drawn by hand: for the eye only, beside the name.
import { html } from 'lit';
/** Lines on a square of 24. */
const LINES = {
    x: 'M4 4h4l12 16h-4zM19.5 4l-6.2 6.6M4.5 20l6.2-6.6',
    bluesky: 'M12 11C10 7.5 6 4 3 4c0 5 1 8 5 8-3 0-4 2-3 4 2 3.5 5 3 7-2 2 5 5 5.5 7 2 1-2 0-4-3-4 4 0 5-3 5-8-3 0-7 3.5-9 7z',
    mastodon: 'M17 20c-6 2-12 0-12-7V9c0-4 2-6 7-6s7 2 7 6v4c0 3-2 4-7 4M9 13V9.5a1.5 1.5 0 0 1 3 0V12 9.5a1.5 1.5 0 0 1 3 0V13',
    threads: 'M18 8c-1-3-3-5-6-5-5 0-7 4-7 9s2 9 7 9c4 0 6-2 6-5 0-4-4-5-6.5-5S8 12 8 14s2 3 3.5 3C14 17 15 15 15 12c0-3-1-4-3-4-1.5 0-2.5.5-3 1.5',
    email: 'M3 6h18v12H3zM3 7l9 6 9-6',
    whatsapp: 'M4 20l1-4a8 8 0 1 1 3 3zM9 8.5c0 3.5 3 6.5 6.5 6.5l.5-2-2-1-1 1-2-2 1-1-1-2z',
    telegram: 'M21 4L3 11l6 3 1.5 6 3.5-4 5 3zM9 14l8-6.5',
    facebook: 'M14 21v-8h3l.5-3H14V8c0-1 .5-2 2-2h1.5V3H15c-3 0-4 2-4 4v3H8v3h3v8z',
    copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
    share: 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8',
    form: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
};
export const markOf = (id) => html `<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d=${LINES[id]}></path></svg>`;
