// The French words for what the English sentences of checking take as it is.

import type { HandleWords } from '../findings/wordings.js';

export const TYPES = {
  null: 'null',
  'a list': 'une liste',
  'a text': 'un texte',
  'a string': 'un texte',
  'a number': 'un nombre',
  'a boolean': 'true ou false',
  'an object': 'un objet',
  'an object that cannot be read': 'un objet illisible',
  'a whole number': 'un nombre entier',
  'a whole number above 0': 'un nombre entier supérieur à 0',
  'a text or false': 'un texte ou false',
  'an object with a language for each key': 'un objet dont chaque clé est une langue',
};

export const UNITS = {
  characters: 'caractères',
  bytes: 'octets',
  'encoded characters': 'caractères une fois encodé',
};

export const NETWORKS = { 'e-mail': 'l’e-mail' };

export const OPTIONS = {
  open: 'ouvert',
  paused: 'suspendu',
  won: 'gagné',
  ended: 'terminé',
  withdrawn: 'retiré',
  update: 'nouvelle',
  correction: 'rectificatif',
  email: 'e-mail',
  copy: 'copier le message',
  share: 'autres applications',
};

export const HANDLES: HandleWords = {
  X: 'écrivez ce qui suit le @ sur le profil : lettres, chiffres et _, 15 au plus',
  Bluesky: 'écrivez le nom de compte entier, comme nom.bsky.social',
  Mastodon: 'écrivez le nom de compte avec son serveur, comme nom@serveur.example',
  Threads: 'écrivez ce qui suit le @ sur le profil : lettres, chiffres, _ et ., 30 au plus',
};
