// What a supporter writes in place of the prepared message. The official's address in it is not theirs: it is
// another one on each network, and may be corrected while they write.
/** Scripts that put no blanks between words. */
const DENSE = String.raw `\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
/** A letter that goes on a word. */
const LETTER = String.raw `(?![${DENSE}])[\p{L}\p{N}\p{M}_]`;
/** Arabic writes "and", "with", "for" and the like as a letter before the word. */
const PARTICLE = String.raw `(?<=(?<!${LETTER})[وفبلك])`;
const escape = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/** Where an address stands as a whole. A "." by itself before it belongs to it. */
function pattern(address) {
    const dot = String.raw `(?<dot>(?<![\p{L}\p{N}.])\.)?`;
    // A name is a word among words, where there are blanks between them.
    if (!address.startsWith('@')) {
        const isDense = new RegExp(`^[${DENSE}]`, 'u').test(address);
        const [before, after] = isDense
            ? ['', '']
            : [`(?:(?<!${LETTER})|${PARTICLE})`, `(?!${LETTER})`];
        return dot + before + escape(address) + after;
    }
    // A handle ends where its letters do, which are those of ASCII: others may stand right beside it.
    // One that has dots in it may be the beginning of a longer one.
    const longer = address.includes('.') ? '[.@-]' : '@';
    return String.raw `${dot}(?<![A-Za-z0-9_@])${escape(address)}(?![A-Za-z0-9_]|${longer}[A-Za-z0-9])`;
}
/** Networks do not tell upper from lower case in handles; in names it makes a difference. */
const flags = (address) => (address.startsWith('@') ? 'giu' : 'gu');
/** The text of a draft for where the official is addressed otherwise; a "." before the handle goes with it. */
export function readdress({ text = '', address, name }, other) {
    if (address === other || address === '')
        return text;
    const found = `(?<address>${pattern(address)})`;
    // Of an official and a person with the same words in their names, the longer one is meant.
    const both = [found, escape(name)];
    if (name.length > address.length)
        both.reverse();
    const places = new RegExp(name === '' ? found : both.join('|'), flags(address));
    return text.replace(places, (whole, ...rest) => {
        const { address: isFound, dot = '' } = rest.at(-1);
        if (isFound === undefined)
            return whole;
        return other.startsWith('@') ? dot + other : other;
    });
}
/** Whether a text still says the official's address, however small or large its letters. */
export const addresses = (text, address) => address !== '' && new RegExp(pattern(address), flags(address)).test(text);
