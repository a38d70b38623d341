// What checking says, in French. Fields are called what the form calls them in ../fields/fr.ts.
// A narrow no-break space stands before ; ! ? and a no-break space before : and inside guillemets.

import { HANDLES, NETWORKS, OPTIONS, TYPES, UNITS } from '../terms/fr.js';
import { type FindingWords, ifLikely, isolate, optionsOf, wordOf } from './wordings.js';

const quote = (text: string | number | undefined): string => `« ${isolate(text)} »`;

export const findings: FindingWords = {
  'no-case': () => [
    'il n’y a aucun cas à montrer',
    'indiquez au moins un nom, un résumé, un destinataire et un message',
  ],
  'not-json': () => [
    'le texte n’est pas du JSON valide',
    'cherchez une virgule, un guillemet ou une accolade qui manque',
  ],
  'not-object': (args) => [
    `le cas n’est pas un objet, mais ${wordOf(TYPES, args['found'])}`,
    'écrivez-le sous la forme { "name": …, "summary": … }',
  ],
  'too-large': (args) => [
    `le cas dépasse ${args['limit']} ko`,
    'raccourcissez-le ; les images doivent avoir leur propre adresse',
  ],
  'more-problems': (args) => [
    `la liste des problèmes s’arrête ici ; nombre de problèmes non affichés : ${args['count']}`,
    'corrigez d’abord ceux-ci',
  ],
  missing: () => ['il manque un champ obligatoire', 'remplissez-le'],
  'wrong-type': (args) => [
    `il faut ici ${wordOf(TYPES, args['expected'])}, et non ${wordOf(TYPES, args['found'])}`,
    `écrivez ${wordOf(TYPES, args['expected'])}`,
  ],
  'too-long': (args) => [
    `un texte dépasse ${args['limit']} caractères et a été laissé de côté`,
    'raccourcissez-le',
  ],
  'too-many': (args) => [
    `une liste a plus de ${args['limit']} éléments ; les suivants ont été laissés de côté`,
    'raccourcissez-la',
  ],
  'unknown-choice': (args) => [
    `${quote(args['value'])} ne fait pas partie des valeurs connues ici`,
    `choisissez l’une de celles-ci : ${optionsOf(OPTIONS, args, ', ')}`,
  ],
  'bad-link': (args) => [
    `${quote(args['value'])} n’est pas une adresse https et a été laissé de côté`,
    'écrivez l’adresse complète, avec https:// au début',
  ],
  'bad-handle': (args) => [
    `${quote(args['value'])} n’est pas un nom de compte sur ${args['network']} et a été laissé de côté`,
    wordOf(HANDLES, args['network']),
  ],
  'bad-email': (args) => [
    `${quote(args['value'])} n’est pas une adresse e-mail et a été laissé de côté`,
    'écrivez-la comme bureau@ministere.example',
  ],
  'bad-date': (args) => [
    `${quote(args['value'])} n’est pas une date`,
    'écrivez-la comme 2015-11-09 ou, avec une heure, comme 2015-11-09T18:30+01:00',
  ],
  'bad-language': (args) => [
    `${quote(args['value'])} n’est pas un code de langue`,
    'écrivez par exemple en, fr ou pt-BR',
  ],

  unreadable: (args) => [
    `le fichier n’a pas pu être lu : ${isolate(args['reason'])}`,
    'vérifiez son nom, et que vous avez le droit de le lire',
  ],
  'not-utf8': () => [
    'le fichier n’est pas en UTF-8 : les lecteurs voient � à la place de certaines lettres',
    'enregistrez-le en UTF-8',
  ],
  'duplicate-field': () => [
    'ce champ apparaît deux fois, et seul le dernier compte',
    'n’en gardez qu’un',
  ],
  'unknown-field': (args) => [
    `${quote(args['field'])} n’est pas un champ connu ici et n’est pas pris en compte`,
    ifLikely(
      args,
      (likely) => `écrivez « ${likely} », si c’est ce que vous vouliez dire`,
      'cherchez son vrai nom dans la liste des champs, ou retirez-le',
    ),
  ],
  'http-link': (args) => [
    `${quote(args['value'])} commence par http://, que d’autres peuvent lire et modifier en chemin, et a été laissé de côté`,
    'ouvrez cette adresse avec https:// dans un navigateur et, si cela fonctionne, écrivez-la ainsi',
  ],
  'no-alt': () => [
    'rien ne dit ce que montre l’image à ceux qui ne peuvent pas la voir',
    'décrivez-la en une phrase dans « Description »',
  ],
  'over-limit': (args) => [
    `pour ${wordOf(NETWORKS, args['network'])}, le message compte ${args['count']} ${wordOf(UNITS, args['unit'])}, et la limite est de ${args['limit']}`,
    `raccourcissez-le, ou écrivez-en un plus court pour ${wordOf(NETWORKS, args['network'])}`,
  ],
  'handle-differs': (args) => [
    `${quote(args['found'])} n’est pas tout à fait le nom de compte du destinataire, qui est ${isolate(args['handle'])}`,
    'cherchez lequel est juste et, dans un message, écrivez {target} à la place',
  ],
  'handle-in-message': (args) => [
    `${quote(args['found'])} est écrit là où devrait être {target} : si le compte change, le message ne suit pas`,
    'écrivez {target} à la place',
  ],
  'starts-with-handle': () => [
    'le message commence par le nom de compte : il ressemble à une réponse et risque d’être montré à peu de gens',
    'commencez par un autre mot, et placez {target} plus loin',
  ],
  'unknown-placeholder': (args) => [
    `${quote(args['found'])} n’est remplacé par rien et sera envoyé tel quel`,
    ifLikely(
      args,
      (likely) => `écrivez ${likely}, si c’est ce que vous vouliez dire`,
      'utilisez {target}, {name} ou {link}',
    ),
  ],
  'cut-hashtag': (args) => [
    `le hashtag ${quote(args['found'])} s’arrête au trait d’union : les réseaux ne retiennent que ${isolate(args['left'])}`,
    'écrivez-le sans trait d’union, ou avec _ à la place',
  ],
  'numeric-hashtag': (args) => [
    `${quote(args['found'])} ne contient aucune lettre : pour les réseaux, ce n’est pas un hashtag`,
    'ajoutez-y un mot',
  ],
  'not-verified': () => [
    'rien ne dit quand les coordonnées de ce destinataire ont été vérifiées pour la dernière fois',
    'vérifiez-les, et indiquez le jour dans « Coordonnées vérifiées le »',
  ],
  'old-contact': (args) => [
    `les coordonnées de ce destinataire ont été vérifiées pour la dernière fois le ${args['date']}, il y a ${args['days']} jours`,
    'vérifiez-les de nouveau, et indiquez le jour',
  ],
  'same-official': () => [
    'ce destinataire a le même nom, la même fonction et la même organisation qu’un autre : les lecteurs ne peuvent guère les distinguer',
    'dites dans « Fonction » ou « Organisation » ce qui les distingue, ou n’en gardez qu’un',
  ],
  'no-contact': () => [
    'on ne peut écrire à aucun des destinataires : le message ne s’adresse à personne en particulier',
    'ajoutez les coordonnées d’au moins l’un d’eux, par exemple dans « Destinataire sur X », « Destinataire sur Bluesky », « Adresse e-mail » ou « Formulaire de contact »',
  ],
  'x-only': () => [
    'X est ici le seul moyen de joindre quelqu’un, et beaucoup de gens n’y sont pas',
    'ajoutez un autre contact, s’il y en a un : Bluesky, Mastodon, une adresse e-mail ou un formulaire',
  ],
  'no-safety': () => [
    'rien n’est dit sur la sécurité : les lecteurs voient la phrase générale dans leur langue',
    'si écrire présente un risque particulier dans ce cas, dites-le dans « Sécurité » ; sinon, ne changez rien',
  ],
  'never-reviewed': () => [
    'rien ne dit à quelle date ce cas ouvert était exact',
    'ajoutez une nouvelle avec sa date, ou indiquez dans « Confirmé le » le jour de votre dernière vérification',
  ],
  'not-reviewed': (args) => [
    `ce cas ouvert n’a plus donné de nouvelles depuis le ${args['date']}, et les lecteurs en sont avertis`,
    'ajoutez une nouvelle, ou vérifiez que tout est encore exact et indiquez le jour dans « Confirmé le »',
  ],
  expired: (args) => [
    `le cas est ouvert, mais son dernier jour était le ${args['date']} : plus rien n’est demandé`,
    'indiquez un autre jour, ou terminez le cas avec « État » et « Dénouement »',
  ],
  'future-date': (args) => [
    `la date ${quote(args['value'])} n’est pas encore arrivée`,
    'indiquez le jour où cela s’est passé',
  ],
  'aging-words': (args) => [
    `${quote(args['found'])} change de sens avec chaque jour qui passe`,
    'écrivez la date',
  ],
  untranslated: (args) => [
    `il manque ici une traduction en ${isolate(args['lang'])}, alors que d’autres textes en ont une`,
    `ajoutez-la dans « Traductions », sous ${quote(args['lang'])}`,
  ],
  'unmatched-translation': (args) => [
    `${quote(args['value'])} ne correspond à aucun original : cette traduction n’est jamais affichée`,
    'écrivez exactement la même chose que dans le texte traduit',
  ],
  'ambiguous-date': (args) => [
    `plusieurs nouvelles ont la date ${quote(args['value'])} : on ne sait pas laquelle est traduite ici, et cette traduction n’est pas affichée`,
    'donnez une heure à ces nouvelles, comme 2026-11-20T18:30+01:00, et la même à leurs traductions, ou traduisez-les toutes',
  ],
  'insecure-address': (args) => [
    `${quote(args['value'])} commence par http:// : les pages en https:// n’ont pas toujours le droit de charger ce fichier`,
    'publiez le fichier à une adresse https',
  ],
  'no-cors': () => [
    'les pages d’autres sites n’ont pas le droit de lire le fichier, car il est servi sans un Access-Control-Allow-Origin qui le leur permet',
    'servez-le avec « Access-Control-Allow-Origin: * »',
  ],
  'redirect-without-cors': (args) => [
    `l’adresse ${isolate(args['url'])} mène à une autre sans Access-Control-Allow-Origin : les pages d’autres sites n’y arrivent pas`,
    'servez aussi cette réponse avec « Access-Control-Allow-Origin: * », ou donnez aux pages la dernière adresse',
  ],
  'wrong-mime-type': (args) => [
    `le fichier est servi comme ${isolate(args['found'])}`,
    'servez-le comme application/json',
  ],
  'long-cache': (args) => [
    `les navigateurs peuvent garder le fichier ${args['hours']} h, et un rectificatif n’arrive qu’après ce délai`,
    'servez-le avec « Cache-Control: max-age=300 », ou moins',
  ],
};
