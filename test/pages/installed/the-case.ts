// The case that this app shows. It is invented.

export const mira = {
  version: 1,
  lang: 'en',
  name: 'Mira Invented',
  summary: 'Mira Invented is an invented journalist, held without charge.',
  targets: [{ name: 'Jo Sample', role: 'Minister of Examples', x: 'InventedMin' }],
  message: 'Where is {name}, {target}? #FreeMira',
};
