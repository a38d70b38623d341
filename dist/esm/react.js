// <case-action> in JSX, for React 19 and newer: `import type {} from 'case-action/react'`. Types only, since React itself
// sets properties, attributes and listeners.
export {};
