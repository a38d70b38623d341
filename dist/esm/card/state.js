// What state a case is in for a reader at a moment, and when that will change by itself.
import { DAY_MS, isFuture } from './dates.js';
/** After so many days without an update or a review an open case shows its age. */
const STALE_DAYS = 180;
/** The state of a case. Only an open one has a state that its status does not say. */
export function stateOf(shown, now) {
    const status = shown.status ?? 'open';
    if (status !== 'open')
        return status;
    if (now.getTime() >= expiryOf(shown))
        return 'expired';
    return now.getTime() >= staleFrom(shown, now) ? 'stale' : 'open';
}
/** Whether a case in a state asks its readers to write. */
export const isAsking = (state) => state === 'open' || state === 'stale';
/** When an open case will expire or become stale, in milliseconds since 1970; infinite where it will not. */
export function nextChange(shown, now) {
    const moments = [expiryOf(shown), staleFrom(shown, now)];
    return Math.min(...moments.filter((moment) => moment > now.getTime()));
}
/** The newest day on which somebody said something of the case, by update or review. */
export function lastHeard(shown, now) {
    return [shown.reviewed, ...shown.updates.map(({ date }) => date)]
        .filter((date) => date !== undefined)
        .filter((date) => !isFuture(date, now))
        .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}
/** From 00:00 UTC after the last day. */
const expiryOf = ({ expires }) => expires === undefined ? Infinity : Date.parse(expires) + DAY_MS;
function staleFrom(shown, now) {
    const heard = lastHeard(shown, now);
    return heard === undefined ? Infinity : Date.parse(heard) + STALE_DAYS * DAY_MS;
}
