import type { Locale } from './locale.js';

export const fr: Locale = {
  lang: 'fr',
  comma: ', ',

  latestUpdate: 'Dernières nouvelles',
  correction: 'Rectificatif',
  earlierUpdates: { one: '{n} nouvelle précédente', other: '{n} nouvelles précédentes' },
  source: 'Lire la suite',
  newUpdate: 'Du nouveau : afficher',
  updated: 'Ce cas vient d’être mis à jour.',

  whatWeAsk: 'Ce que nous demandons',
  whoCanAct: 'Qui peut agir :',
  pickTarget: 'Choisissez qui interpeller',
  message: 'Le message que vous envoyez',
  meaning: 'Ce que dit le message :',
  guidance: 'Changez les mots si vous le souhaitez, et restez courtois.',
  safety:
    'Ce que vous publiez est public et porte votre nom. Avant de publier, pensez à votre sécurité et à celle de vos proches.',

  networks: {
    email: 'E-mail',
    form: 'Formulaire de contact',
    copy: 'Copier le message',
    share: 'Autres applications',
  },
  tell: 'Interpeller {target} sur {network} pour {name}',
  write: 'Écrire à {target} pour {name} : {network}',
  post: 'Prendre la parole pour {name} sur {network}',
  open: 'Agir pour {name} : interpeller {target}',
  whole: 'Tout sur ce cas',
  otherWays: 'Autres moyens de joindre {target}',
  spread: 'Faire passer le mot',
  notes: {
    mention: 'Retapez-y le nom du compte et choisissez-le, sinon ce n’est pas une mention.',
    mail: 'Le destinataire reçoit votre nom et votre adresse électronique.',
    form: 'Impossible de le remplir d’ici : copiez d’abord le message.',
    page: 'Ne partage que la page, sans texte.',
  },

  copied: 'Le message est copié.',
  notCopied: 'Votre navigateur n’a pas permis de copier. Le message est sélectionné : copiez-le.',
  notShared: 'Votre navigateur n’a pas permis de partager.',
  opened: 'Ouverture : {network}.',
  gone: 'Le texte a disparu à la connexion ?',
  next: 'Puis passez à l’étape suivante, ci-dessous.',

  own: 'Écrire le vôtre',
  prepared: 'Revenir au message préparé',
  another: 'Une autre formulation',
  invitation: 'Les réseaux filtrent parfois les messages identiques. Une phrase personnelle aide.',
  draft: 'Votre message',
  left: 'Caractères restants ({network}) : {n}',
  over: 'Trop long pour {network} : {n} en trop',
  lost: 'Sans {target}, votre message risque de ne pas y être vu.',
  putBack: 'Le remettre',
  corrected: 'Le cas a changé. Votre message dit maintenant {target}.',

  newTab: 'ouvre un nouvel onglet',
  more: 'En savoir plus sur {name}',
  publishedBy: 'Une action proposée par {publisher}',

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
