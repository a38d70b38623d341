// What the form calls every field and how to write it, in French.
// A narrow no-break space stands before ; ! ? and a no-break space before : and inside guillemets.

import type { FieldTable } from './field-words.js';

const VARIANTS = { item: 'Variante du message', add: 'Ajouter une variante' };
const ACCOUNT = 'Le nom qui suit le @ sur le profil.';
const ADDRESS = 'L’adresse complète, avec https:// au début.';

export const fields: FieldTable = {
  version: { label: 'Version du format', hint: 'Reste 1.' },
  lang: { label: 'Langue', hint: 'La langue dans laquelle les textes de ce cas sont écrits.' },
  name: { label: 'Nom', hint: 'La personne ou le groupe dont il s’agit.' },
  headline: {
    label: 'Titre',
    hint: 'Le cas en une ligne : de qui il s’agit, et ce qui s’est passé.',
  },
  summary: {
    label: 'Résumé',
    hint: 'Le cas en deux ou trois courts paragraphes, pour qui n’en a jamais entendu parler ; une ligne vide commence un nouveau paragraphe.',
    item: 'Paragraphe',
    add: 'Ajouter un paragraphe',
  },
  image: {
    label: 'Image',
    hint: 'En général un portrait, avec l’accord de la personne ou de sa famille.',
  },
  'image.src': { label: 'Adresse de l’image', hint: ADDRESS },
  'image.alt': {
    label: 'Description',
    hint: 'Ce que montre l’image, en une phrase, pour ceux qui ne peuvent pas la voir.',
  },
  'image.credit': { label: 'Crédit', hint: 'L’auteur de l’image.' },
  'image.width': {
    label: 'Largeur',
    hint: 'En pixels ; avec la hauteur, rien ne bouge pendant le chargement de l’image.',
  },
  'image.height': { label: 'Hauteur', hint: 'En pixels.' },
  status: { label: 'État', hint: 'Décide si les lecteurs sont appelés à agir.' },
  outcome: {
    label: 'Dénouement',
    hint: 'Ce qu’il en est advenu, en quelques phrases ; nécessaire une fois le cas gagné ou terminé.',
  },
  expires: {
    label: 'Dernier jour de l’action',
    hint: 'Après ce jour, plus rien n’est demandé aux lecteurs.',
  },
  reviewed: {
    label: 'Confirmé le',
    hint: 'Le jour où quelqu’un a vérifié pour la dernière fois que tout est encore exact.',
  },
  updates: {
    label: 'Dernières nouvelles',
    hint: 'Ce qui s’est passé, dans n’importe quel ordre : la plus récente est affichée en premier.',
    item: 'Nouvelle',
    add: 'Ajouter une nouvelle',
  },
  'updates.date': {
    label: 'Date',
    hint: 'Le jour où cela s’est passé.',
  },
  'updates.text': { label: 'Texte', hint: 'Ce qui s’est passé, en quelques phrases.' },
  'updates.title': { label: 'Titre', hint: 'Quelques mots au-dessus du texte.' },
  'updates.url': {
    label: 'Lien vers le texte complet',
    hint: 'L’adresse d’une page où les lecteurs peuvent le vérifier, avec https:// au début.',
  },
  'updates.kind': {
    label: 'Type',
    hint: 'Un rectificatif est affiché aussitôt, même sur les pages déjà ouvertes.',
  },
  targets: {
    label: 'Destinataires',
    hint: 'Les responsables publics qui peuvent agir ; au moins un tant que le cas est ouvert.',
    item: 'Destinataire',
    add: 'Ajouter un destinataire',
  },
  'targets.name': { label: 'Nom', hint: 'Celui sous lequel le destinataire est connu du public.' },
  'targets.role': {
    label: 'Fonction',
    hint: 'La charge officielle, par exemple ministre de la Justice.',
  },
  'targets.organisation': {
    label: 'Organisation',
    hint: 'Le ministère, le tribunal ou l’organisme.',
  },
  'targets.x': { label: 'Destinataire sur X', hint: ACCOUNT },
  'targets.bluesky': {
    label: 'Destinataire sur Bluesky',
    hint: 'Le nom de compte entier, par exemple nom.bsky.social.',
  },
  'targets.mastodon': {
    label: 'Destinataire sur Mastodon',
    hint: 'Le nom de compte avec son serveur, par exemple nom@serveur.example.',
  },
  'targets.threads': { label: 'Destinataire sur Threads', hint: ACCOUNT },
  'targets.email': {
    label: 'Adresse e-mail',
    hint: 'L’adresse publique du service, jamais une adresse privée.',
  },
  'targets.form': {
    label: 'Formulaire de contact',
    hint: 'L’adresse de la page du formulaire, avec https:// au début.',
  },
  'targets.verified': {
    label: 'Coordonnées vérifiées le',
    hint: 'Le jour où quelqu’un a vérifié pour la dernière fois toutes ces coordonnées.',
  },
  networks: {
    label: 'Réseaux',
    hint: 'Les moyens d’envoyer le message, dans cet ordre ; sans choix, tous sont proposés.',
    item: 'Réseau',
    add: 'Ajouter un réseau',
  },
  ask: {
    label: 'Ce que vous demandez',
    hint: 'Ce que le destinataire doit faire, et pourquoi il en a le pouvoir.',
  },
  message: {
    label: 'Message',
    hint: 'Ce qui sera envoyé : {target} devient le destinataire, {name} la personne, {link} la page du cas.',
    ...VARIANTS,
  },
  'message.text': {
    label: 'Texte',
    hint: 'Mettez {target} là où le destinataire doit être nommé, mais pas au tout début.',
  },
  'message.lang': {
    label: 'Langue du message',
    hint: 'Seulement si ce n’est pas celle du cas.',
  },
  'message.meaning': {
    label: 'Ce que dit le message',
    hint: 'Une traduction, pour ceux qui ne lisent pas la langue du message.',
  },
  'message.default': {
    label: 'Pour tous les réseaux',
    hint: 'Utilisé partout où il n’y a pas de message particulier.',
    ...VARIANTS,
  },
  'message.x': { label: 'Pour X', ...VARIANTS },
  'message.bluesky': { label: 'Pour Bluesky', ...VARIANTS },
  'message.mastodon': { label: 'Pour Mastodon', ...VARIANTS },
  'message.threads': { label: 'Pour Threads', ...VARIANTS },
  'message.email': {
    label: 'Par e-mail',
    hint: 'Pour les destinataires dont l’adresse e-mail est indiquée.',
  },
  'message.email.subject': { label: 'Objet', hint: 'À défaut, le titre du cas est repris.' },
  'message.email.body': {
    label: 'Texte de l’e-mail',
    hint: 'Peut être plus long qu’une publication, avec une formule d’appel et une formule de politesse.',
  },
  'message.share': {
    label: 'Pour les proches',
    hint: 'Ce qui est transmis à des connaissances ; à défaut, le titre et le lien.',
    ...VARIANTS,
  },
  guidance: {
    label: 'Comment écrire',
    hint: 'Un conseil avant d’écrire ; à défaut, une phrase générale est affichée.',
  },
  safety: {
    label: 'Sécurité',
    hint: 'Ce à quoi penser avant de publier ; à défaut, une phrase générale est affichée.',
  },
  link: {
    label: 'Page du cas',
    hint: 'Là où l’on peut tout lire sur le cas : l’adresse complète, avec https:// au début.',
  },
  background: {
    label: 'Contexte',
    hint: 'Ce qu’il y a d’autre à savoir.',
    item: 'Paragraphe de contexte',
    add: 'Ajouter du contexte',
  },
  'background.title': { label: 'Titre' },
  'background.text': { label: 'Texte' },
  progress: {
    label: 'Progression',
    hint: 'Où en est la campagne, par exemple 300 lettres envoyées sur 500.',
  },
  'progress.count': { label: 'Atteint à ce jour', hint: 'Un nombre entier.' },
  'progress.goal': { label: 'Objectif', hint: 'Un nombre entier.' },
  'progress.label': {
    label: 'Ce qui est compté',
    hint: 'En quelques mots, par exemple lettres envoyées.',
  },
  links: {
    label: 'Autres façons d’aider',
    hint: 'Des pages où les lecteurs peuvent en faire plus, par exemple une pétition.',
    item: 'Lien',
    add: 'Ajouter un lien',
  },
  'links.label': {
    label: 'Texte du lien',
    hint: 'Ce que l’on peut y faire, par exemple Signer la pétition.',
  },
  'links.url': { label: 'Adresse', hint: ADDRESS },
  publisher: { label: 'Éditeur', hint: 'Qui rend ce cas public et en répond.' },
  'publisher.name': { label: 'Organisation' },
  'publisher.url': { label: 'Site web', hint: ADDRESS },
  'publisher.note': {
    label: 'Note',
    hint: 'Une ligne sous le nom, par exemple ce que fait l’organisation.',
  },
  translations: {
    label: 'Traductions',
    hint: 'Les textes dans d’autres langues ; ce qui n’est pas traduit apparaît tel quel.',
    item: 'Traduction',
    add: 'Ajouter une langue',
  },
};

export const options: Readonly<Record<string, string>> = {
  'status.open': 'Ouvert : les lecteurs sont appelés à agir',
  'status.paused': 'Suspendu : rien n’est demandé pour l’instant',
  'status.won': 'Gagné : l’objectif est atteint',
  'status.ended': 'Terminé : libération, décès ou peine purgée',
  'status.withdrawn': 'Retiré : le cas n’est plus montré nulle part',
  'updates.kind.update': 'Nouvelle',
  'updates.kind.correction': 'Rectificatif d’une erreur',
};
