// Every problem in words: one sentence that names the place, one that names the remedy.
// The same words for the console, the command line and whatever else reports problems.
/** What a handle looks like, on each network whose handles have a rule in formats.ts. */
const HANDLE_HELP = {
    X: 'what follows the @ on the profile: letters, digits and _, at most 15',
    Bluesky: 'the whole handle, as name.bsky.social',
    Mastodon: 'the handle with its server, as name@server.example',
    Threads: 'what follows the @ on the profile: letters, digits, _ and ., at most 30',
};
/** The two halves of each sentence. */
export const WORDINGS = {
    'no-case': () => [
        'there is no case to show',
        'set src, put a JSON script inside, or give at least name, summary, target and message',
    ],
    'not-json': (args) => [
        `the case is not valid JSON: ${args['reason']}`,
        'look for a missing comma or quote near that place',
    ],
    'not-object': (args) => [
        `the case is ${args['found']}, not an object`,
        'write it as { "name": …, "summary": … }',
    ],
    'too-large': (args) => [
        `the case is larger than ${args['limit']} kB`,
        'shorten it; pictures belong at an address of their own',
    ],
    'more-problems': (args) => [
        `the list of problems ends here; ${args['count']} more were found`,
        'mend these first',
    ],
    missing: () => ['a required field is missing', 'add it'],
    'wrong-type': (args) => [
        `${args['found']} stands where ${args['expected']} belongs`,
        `write ${args['expected']}`,
    ],
    'too-long': (args) => [
        `a text is longer than ${args['limit']} characters and was left out`,
        'shorten it',
    ],
    'too-many': (args) => [
        `a list has more than ${args['limit']} entries; the others were left out`,
        'shorten it',
    ],
    'unknown-choice': (args) => [
        `"${args['value']}" is not one of the values known here`,
        `use one of ${args['options']}`,
    ],
    'bad-link': (args) => [
        `"${args['value']}" is not an https address and was left out`,
        'write the full address, with https:// at its start',
    ],
    'bad-handle': (args) => [
        `"${args['value']}" is not a handle on ${args['network']} and was left out`,
        `write ${HANDLE_HELP[args['network']]}`,
    ],
    'bad-email': (args) => [
        `"${args['value']}" is not an e-mail address and was left out`,
        'write it as office@ministry.example',
    ],
    'bad-date': (args) => [
        `"${args['value']}" is not a date`,
        'write it as 2015-11-09, or with a time as 2015-11-09T18:30+01:00',
    ],
    'bad-language': (args) => [
        `"${args['value']}" is not a language tag`,
        'write it as en, fr or pt-BR',
    ],
    'bad-src': (args) => [
        `"${args['value']}" is not an address that a case can be loaded from`,
        'write the https address of the case file',
    ],
    unreachable: (args) => [
        `the case at ${args['url']} could not be fetched`,
        'open that address in a browser; from another site it must be served with "Access-Control-Allow-Origin: *", and the policy of this page must allow it in connect-src',
    ],
    'http-status': (args) => [
        `the server answered ${args['status']} for the case at ${args['url']}`,
        'check the address, and that the file is published',
    ],
    timeout: (args) => [
        `the case at ${args['url']} did not arrive within ${args['seconds']} seconds`,
        'check the server, or put the case inside as JSON, so that there is something to show meanwhile',
    ],
    'not-a-file': (args) => [
        `the server answered with a web page, not with a case file, for the case at ${args['url']}`,
        'check the address, and that the file is published',
    ],
    'bad-key': (args) => [
        `"${args['value']}" is not a public key`,
        'write all 87 characters of the one that whoever publishes the case has given out',
    ],
    'no-crypto': () => [
        'a page without https can check no signature, so the case is not shown',
        'serve this page over https',
    ],
    'no-signature': (args) => [
        `the signature of the case could not be fetched from ${args['url']}`,
        'publish it there, and serve it as the case file is served; the policy of this page must allow it in connect-src',
    ],
    'bad-signature': (args) => [
        `the case at ${args['url']} is not what was signed with this key, and is not shown`,
        'publish the file and its signature together, and compare the key; if both are right, find out who has changed the file',
    ],
    'unsigned-withdrawal': (args) => [
        `the server answered 410 for the case at ${args['url']}, which withdraws no case that has a key`,
        'publish a signed file with the status "withdrawn"',
    ],
    'ignored-attribute': () => [
        'this attribute is ignored, because facts come from the case file',
        'remove it, or change the case file',
    ],
    'no-target-placeholder': () => [
        'a message without {target} was left out, because only the case file knows the right handle',
        'write {target} where the official is to be named',
    ],
    'bad-refresh': (args) => [
        `"${args['value']}" is not a number of seconds from 30 on`,
        'write it as 300; a lower number counts as 30',
    ],
};
/**
 * A problem in words.
 * @returns for example: `"soon" is not a date (updates[0].date). What to do: write it as 2015-11-09 …`
 */
export function wordProblem({ code, path, file, args }) {
    const [what, remedy] = WORDINGS[code](args);
    const places = [path, file && `in ${file}`].filter((place) => place);
    const where = places.length === 0 ? '' : ` (${places.join(', ')})`;
    return `${what}${where}. What to do: ${remedy}.`;
}
