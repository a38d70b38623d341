// Which of several officials is asked, and how a reader tells them apart.
/** All officials for a reader to pick from; none where there is only one. */
export function makeChoices(targets, picked, texts) {
    if (targets.length < 2)
        return [];
    const shown = targets.map((target, index) => ({ ...target, ...said(texts.targets?.[index]) }));
    const labels = shown.map(({ name, role }) => label(name, role));
    return shown.map(({ name, role, organisation, x }, index) => ({
        id: idOf(targets, index),
        label: labels.filter((other) => other === labels[index]).length > 1
            ? label(name, role, organisation, x && `@${x}`)
            : labels[index],
        isPicked: index === picked,
    }));
}
const label = (...parts) => parts.filter((part) => part).join(' – ');
/** What a translation says, without what it does not. */
const said = (texts) => Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text !== undefined));
/** Separates what an id is made of. */
const BETWEEN = '\n';
/** What an official is known by from one version of a file to the next; of two that are alike, each by its turn. */
function idOf(targets, index) {
    const keyOf = ({ x = '', name, role = '', organisation = '' }) => [x, name, role, organisation].join(BETWEEN);
    const key = keyOf(targets[index]);
    const turn = targets.slice(0, index).filter((other) => keyOf(other) === key).length;
    return key + BETWEEN + turn;
}
/** The official that was picked: the same one, else the one with the handle, else the one with the name, else the first. */
export function findPicked(targets, id) {
    if (id === undefined)
        return 0;
    const [x, name] = id.split(BETWEEN);
    const places = [
        targets.findIndex((_, index) => idOf(targets, index) === id),
        targets.findIndex((target) => x !== '' && target.x === x),
        targets.findIndex((target) => target.name === name),
    ];
    return places.find((place) => place >= 0) ?? 0;
}
