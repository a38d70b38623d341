// Before high punctuation and inside guillemets stands a narrow no-break space: these texts run over several lines.

import type { SiteWords } from '../words.js';

export const fr: SiteWords = {
  skip: 'Aller au contenu',
  cases: 'Cas',
  open: 'Vous pouvez agir maintenant',
  closed: 'Rien à envoyer pour l’instant',
  none: 'Aucun cas n’est publié ici pour l’instant.',
  missing: 'Cette page n’existe pas.',
  feed: 'Flux d’actualités',
  embed: 'Intégrer à votre site',
  earlier: 'Nouvelles précédentes',
  background: 'Contexte',
  elsewhere:
    'Le destinataire ne peut pas être joint par ce moyen ({network}) pour l’instant. D’autres moyens restent ouverts :',
  back: 'Tout sur ce cas : {name}',

  embedLead:
    'Choisissez où vous voulez montrer ce cas. Chaque copie fonctionne seule, indique sa date et mène au bon destinataire, même depuis une page ancienne. Là où le script fonctionne, la carte suit l’évolution du cas.',
  preview: 'Voici le résultat',
  where: 'Où voulez-vous l’intégrer ?',
  code: 'À copier : {place}',
  copy: 'Copier',
  copied: 'Copié',
  file: 'Le fichier du cas :',
  signed:
    'Le fichier du cas est signé. La clé présente dans le code permet à la carte de le vérifier : un fichier modifié par quelqu’un d’autre n’est pas affiché.',
  scriptAddress: 'Adresse du script',
  elementName: 'Nom de balise de l’élément',
  attributes: 'Attributs',
  places: {
    own: {
      name: 'Votre propre site',
      why: 'Collez ce code dans le HTML, à l’endroit où la carte doit apparaître. Le texte reste même si le script ne fonctionne pas.',
    },
    wordpressEditor: {
      name: 'WordPress, avec le rôle d’éditeur ou d’administrateur',
      why: 'Ajoutez le bloc « HTML personnalisé » et collez ce code. WordPress vous permet d’utiliser des scripts, et le script transforme le texte en carte.',
    },
    wordpressAuthor: {
      name: 'WordPress, avec le rôle d’auteur ou de contributeur, ou dans un réseau de sites',
      why: 'WordPress retire ici les scripts, il n’y en a donc pas dans ce code. Collez-le dans le bloc « HTML personnalisé » : le texte et les liens restent, et deviennent une carte si le site a le script. Ou collez l’adresse de la page du cas sur une ligne à part : WordPress l’affiche dans un cadre.',
    },
    ghost: {
      name: 'Ghost',
      why: 'Ajoutez le bloc « HTML », collez ce code et ne l’affichez que sur le web. Pour la newsletter, ajoutez-en un second avec le code destiné aux outils d’e-mailing.',
    },
    squarespace: {
      name: 'Squarespace',
      why: 'Ajoutez un bloc de code et collez ce code. Si votre forfait n’autorise pas les scripts, le texte et les liens restent.',
    },
    webflow: {
      name: 'Webflow',
      why: 'Ajoutez l’élément « Code Embed » et collez ce code. La carte s’affiche sur le site publié, pas dans l’éditeur.',
    },
    wix: {
      name: 'Wix',
      why: 'Ajoutez un élément personnalisé et saisissez ces valeurs ; Wix exige pour cela un forfait Premium. Wix crée l’élément lui-même, il n’y a donc rien à coller.',
    },
    drupal: {
      name: 'Drupal',
      why: 'Son format de texte de base retire les scripts, les cadres et les classes. Les titres, paragraphes, listes et liens restent : ce code ne contient rien d’autre.',
    },
    joomla: {
      name: 'Joomla',
      why: 'Son filtre de texte retire les scripts et les éléments inconnus. Il laisse passer ce code, qui devient une carte si le site a le script.',
    },
    frames: {
      name: 'Éditeurs qui acceptent les cadres (iframes), mais pas les scripts',
      why: 'La carte apparaît dans un cadre et suit l’évolution du cas. Son texte se trouve en dessous, replié : il reste là où les cadres sont retirés.',
    },
    mail: {
      name: 'Mailchimp, Brevo et autres outils d’e-mailing',
      why: 'Un e-mail n’a pas de scripts et garde peu de styles : voici donc un tableau où chaque élément porte les siens. Ses liens mènent à nos propres pages, qui restent justes même depuis un ancien e-mail.',
    },
    plain: {
      name: 'E-mail sans HTML',
      why: 'Pour la partie en texte brut d’un e-mail, et pour les messageries.',
    },
    substack: {
      name: 'Substack, Medium et autres éditeurs sans HTML',
      why: 'Ils ne gardent que le texte et les liens. Collez ceci comme texte et vérifiez le résultat, ou collez seulement l’adresse de la page du cas.',
    },
    markdown: {
      name: 'Wikis, forums et sites statiques',
      why: 'Ceci est du Markdown. Là où un nom précédé de @ avertit un membre du site, placez le message dans un bloc de code.',
    },
  },
};
