/** The oldest browsers that the scripts are built for; in older ones the words on the page stay. */
export const BROWSERS = ['chrome111', 'firefox128', 'safari16.4'];
