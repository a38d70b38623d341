/** The day of a moment as case files write it, in UTC: `2026-03-02`. */
export const dayOf = (moment: Date | number): string => new Date(moment).toISOString().slice(0, 10);
