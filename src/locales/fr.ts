import type { Locale } from './locale.js';

export const fr: Locale = {
  lang: 'fr',
  dir: 'ltr',
  comma: ', ',

  latestUpdate: 'Dernières nouvelles',
  correction: 'Rectificatif',
  earlierUpdates: { one: '{n} nouvelle antérieure', other: '{n} nouvelles antérieures' },
  source: 'Lire la suite',

  whatWeAsk: 'Ce que nous demandons',
  whoCanAct: 'Qui peut agir :',
  pickTarget: 'Choisissez qui interpeller',
  message: 'Le message que vous envoyez',
  meaning: 'Ce que dit le message',
  guidance: 'Changez les mots si vous le souhaitez, et restez courtois.',
  safety:
    'Votre message est public et porte votre nom. Pensez à votre sécurité et à celle de vos proches avant de l’envoyer.',

  tell: 'Interpeller {target} sur {network} au sujet de {name}',
  newTab: 'ouvre un nouvel onglet',
  more: 'En savoir plus sur {name}',
  publishedBy: 'Une action de {publisher}',

  checkFirst: 'Voir d’abord les dernières nouvelles',
  language: 'Langue',
  progress: '{count} sur {goal}',

  stale: 'Rien de nouveau n’a été signalé ici depuis le {date} ({ago}). La situation a pu changer.',
  expired: 'Cette action a pris fin le {date}. Merci de ne plus rien envoyer.',
  paused: 'Cette action est suspendue. Merci de ne rien envoyer pour l’instant.',
  won: 'Cette action a abouti. Il n’y a plus rien à envoyer.',
  ended: 'Cette action est terminée. Merci de ne plus rien envoyer.',
  withdrawn: 'Ce cas n’est plus présenté, à la demande des personnes concernées.',
};
