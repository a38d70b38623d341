// What an edit makes untrue elsewhere. A confirmation is of what was there when it was given: it goes in the same step with
// the contact that was confirmed, with what had happened until then, and with the status. Pure.

import { CONTACT_IDS } from '../contacts/profile.js';
import { type CaseValue, type Edit, valueAt } from '../draft.js';

/** @param today as `2026-03-02` */
export function withFollowUps(
  edits: readonly Edit[],
  value: CaseValue,
  today: string,
): readonly Edit[] {
  const more = edits.flatMap(({ path }): readonly Edit[] => {
    const [list, index, field] = path;
    const contacts: readonly unknown[] = CONTACT_IDS;
    if (list === 'targets' && contacts.includes(field)) {
      return [{ path: [list, index!, 'verified'], value: undefined }];
    }
    // Of what happens later than a day that has been confirmed, the dates tell.
    const isNews = list === 'updates' && value['reviewed'] === today;
    return isNews || list === 'status' ? [{ path: ['reviewed'], value: undefined }] : [];
  });
  return [...edits, ...more.filter(({ path }) => valueAt(value, path) !== undefined)];
}
