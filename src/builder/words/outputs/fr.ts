// What the step "Publish" says, in French.
// A narrow no-break space stands before ; ! ? and a no-break space before : and inside guillemets.

import type { OutputsWords } from '../outputs.js';

export const fr: OutputsWords = {
  mend: 'À corriger d’abord',
  held: 'Tant que ce n’est pas corrigé, il n’y a rien à copier ni à télécharger ici, sauf si vous décidez de continuer.',
  goOn: 'Continuer malgré tout, sans rien changer',
  refused: 'Voici ce qu’il faut corriger avant de pouvoir publier quoi que ce soit :',

  where: 'Où le cas sera publié',
  whereHint:
    'Votre cas reçoit son propre petit site, que vous mettez en ligne sur votre site web. Vous pouvez aussi laisser ce champ vide : ce qui n’a pas besoin de site fonctionne sans.',
  base: 'Où sur votre site web le mettrez-vous en ligne ?',
  baseHint:
    'Choisissez un emplacement nouveau et vide, comme {example}. À l’adresse de votre page d’accueil, il remplacerait cette page.',
  baseBad:
    'Aucun site ne peut être publié à cette adresse. Il faut une adresse qui commence par https:// et ne contient ni « ? » ni « # ».',
  baseWrite: 'Écrire « {address} »',
  name: 'Nom du fichier',
  nameHint: 'Il fait partie des adresses. Une fois quelque chose publié, ne le changez plus.',
  nameBad:
    'Utilisez seulement des lettres de a à z, des chiffres, « - » et « _ ». « script » n’est pas possible.',
  nameMissing:
    'Le fichier n’a pas encore de nom. Écrivez celui de la personne en lettres latines, comme « mira-invented ».',
  page: 'La page du cas sera ici :',

  site: 'Le site à télécharger et à mettre en ligne',
  siteHint: 'Vous recevez un seul fichier zip avec tout ce qui est publié de ce cas :',
  parts: [
    'la page du cas, et une page pour chaque moyen d’écrire au destinataire, dans chacune des langues du cas',
    'la page où d’autres prennent le code pour leur propre site',
    'des copies pour l’e-mail et pour les éditeurs qui n’acceptent que du texte, ainsi que le flux',
    'le fichier du cas, et ce qui fait fonctionner la carte',
  ],
  stepsTitle: 'Que faire du fichier',
  steps: [
    'Décompressez le fichier zip.',
    'Mettez tout son contenu en ligne sur votre site web, de sorte que le fichier index.html se trouve à l’adresse {base}. Si vous ne savez pas comment faire, demandez à la personne qui s’occupe de votre site.',
    'Quand le cas change, modifiez-le ici, téléchargez de nouveau le fichier zip et mettez-le en ligne par-dessus l’ancien. Laissez-y les fichiers plus anciens : des pages d’autres sites les utilisent peut-être encore.',
  ],
  alone:
    'La liste des cas qui s’y trouve ne contient que celui-ci. Si d’autres cas sont déjà à cette adresse, choisissez-en une autre pour celui-ci.',
  commandLine:
    'Seulement pour qui dispose d’une ligne de commande : « case-action publish » fait un seul site de plusieurs cas, et peut les signer.',
  download: 'Télécharger le site',
  siteNeedsBase:
    'Pour cela, indiquez d’abord plus haut où vous le mettrez en ligne. Si vous n’avez pas de site, passez au point 3.',
  siteNeedsName: 'Pour cela, donnez d’abord un nom au fichier plus haut.',
  making: 'Le site est en préparation.',
  made: 'Téléchargé :',
  count: 'Nombre de fichiers :',

  paste: 'Quoi coller, et où',
  place: 'Emplacement',
  placesAlone: 'Fonctionne sans site à vous',
  placesOnSite: 'Demande que votre site soit en ligne',
  placeNames: {
    drupal: 'Drupal et autres blogs',
    frames: 'Autres éditeurs qui peuvent afficher une page dans un cadre (iframe)',
  },
  anywhere:
    'Ceci fonctionne sans site à vous. Vous pouvez coller du texte mis en forme (choisissez « {html} ») ou du texte brut (choisissez « {text} ») dans n’importe quel blog.',
  lang: 'Langue du cas',
  needsBase:
    'Ce code charge la carte depuis votre site en ligne. Indiquez d’abord plus haut où vous le mettrez en ligne.',
  needsName:
    'Ce code charge la carte depuis votre site en ligne. Donnez d’abord un nom au fichier plus haut.',
  direct:
    'Tant que l’adresse ou le nom du fichier manque plus haut, ces liens mènent directement aux réseaux, et non à des pages à vous que vous pourriez encore modifier plus tard.',
  onSite:
    'Les liens qui s’y trouvent mènent aux pages de ce cas sur votre propre site, à l’adresse {base}.',
  uploadFirst: 'Ceci fonctionne dès que votre site est publié.',
  reading: 'Le code est en préparation.',
  unread:
    'Les fichiers de la carte n’ont pas pu être lus. Ouvrez cette page à son adresse en https://, vérifiez votre connexion et réessayez.',
  again: 'Réessayer',
  copyCode: 'Copier le code',
  copyLook: 'Copier avec la mise en forme',
  lookHint:
    'Pour Gmail, Outlook, Thunderbird et les éditeurs de blogs, copiez avec la mise en forme et collez là où vous écrivez. Là où du HTML est demandé, copiez le code.',
  copied: {
    code: 'Le code est copié.',
    text: 'Le texte est copié.',
    look: 'Le texte est copié avec sa mise en forme. Collez-le là où vous écrivez.',
  },
  copyFailed:
    'Votre navigateur n’a pas permis la copie. Le code est sélectionné : copiez-le vous-même.',
  lookFailed:
    'Votre navigateur n’a pas permis la copie avec la mise en forme. Copiez plutôt le code.',

  previews: 'Ce que cela donne ailleurs',
  mail: 'Dans un e-mail',
  mailHint:
    'Il ne contient aucune image, car beaucoup de messageries n’en affichent pas. Les liens ne font rien dans cet aperçu.',
  feed: 'Dans un lecteur de flux',
  feedNeedsPage:
    'Une entrée mène à la page du cas. Indiquez plus haut où elle sera publiée, ou donnez un lien au cas.',
  feedWithdrawn: 'Un cas retiré n’a aucune entrée dans les flux.',
  plain: 'En texte brut',
};
