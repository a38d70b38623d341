/** The version of this script, as in package.json (a test compares them). */
export declare const VERSION = "0.1.0";
