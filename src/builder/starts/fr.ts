// The starting points in French, with its no-break spaces.

import type { StartTexts } from './texts.js';

export const fr: StartTexts = {
  name: '‹nom de la personne›',
  official: {
    name: '‹nom du ou de la responsable›',
    role: '‹fonction, par exemple ministre de la Justice›',
    organisation: '‹ministère ou autorité›',
  },
  publisher: '‹votre organisation›',
  blank: {
    summary:
      '‹Qui est cette personne, ce qui s’est passé, et comment vous le savez : deux ou trois paragraphes courts›',
    message:
      'Nous vous demandons, {target}, ‹ce que vous demandez, poliment et en une phrase›. ‹Pourquoi c’est important pour› {name}.',
  },
  urgent: {
    headline: 'Enlèvement à ‹lieu› le ‹date› : une vie en danger',
    summary: [
      'Le ‹date›, ‹qui : des policiers, des soldats, des hommes sans nom› sont venus chercher ‹nom› à ‹lieu›. ‹Qui est cette personne : métier, ville, famille›.',
      'Depuis, ‹ce que l’on sait : lieu de détention ou silence des autorités, visites de la famille ou de l’avocat permises ou non›.',
      'Il y a lieu de craindre le pire : ‹quel est le danger, et comment vous le savez›.',
    ],
    update: '‹Ce qui est nouveau, en une ou deux phrases, et qui l’a dit›.',
    ask: 'Demandez que soit révélé le lieu de détention, que la famille, un avocat et un médecin puissent entrer, et que la libération soit ordonnée en l’absence de charges légales. ‹Pourquoi cette autorité peut le faire›.',
    messages: [
      'Je crains pour {name}, ‹en détention, ou dans un lieu inconnu› depuis son enlèvement. Merci, {target}, de faire savoir où se trouve {name} et de laisser entrer famille et avocat. {link}',
      'Je vous prie, {target}, de veiller à la sécurité de {name}. ‹Ce que la famille sait ou ignore›. Famille, avocat et médecin doivent pouvoir entrer sans délai. {link}',
    ],
    mail: {
      subject: '{name} : une vie en danger',
      body: 'Bonjour {target},\n\nJe vous écris au sujet de {name}, ‹qui est cette personne, en quelques mots›. ‹Quand, où et par qui cette personne a été enlevée›. Je crains pour sa sécurité.\n\nJe vous demande respectueusement de faire savoir où se trouve {name} et pourquoi, de laisser entrer sans délai la famille, un avocat et un médecin, et d’ordonner la libération en l’absence de charges légales.\n\nAvec mes salutations respectueuses,',
    },
  },
  hungerStrike: {
    headline: 'En grève de la faim à ‹prison› depuis le ‹date›',
    summary: [
      '‹Nom›, ‹qui est cette personne›, est en prison depuis le ‹jour de l’arrestation›. ‹Accusation, procès et peine, et ce qui ne va pas›.',
      'La grève de la faim a commencé le ‹date›. ‹Contre quoi cette personne proteste, et ce qui mettrait fin à la grève›.',
      '‹L’état de santé, qui l’a dit, et si un médecin indépendant a pu entrer›.',
    ],
    update:
      '‹Le combientième jour de grève de la faim, l’état de la personne, et qui l’a dit : famille, avocat, médecin›.',
    ask: 'Demandez qu’une réponse soit donnée à la demande, qu’un médecin librement choisi puisse entrer, et que personne ne subisse de punition ni d’alimentation forcée à cause de la grève de la faim. ‹Pourquoi cette autorité peut le faire›.',
    messages: [
      '{name} est en grève de la faim et demande ‹la demande›. Merci, {target}, d’y répondre tant qu’il est temps et de laisser entrer un médecin indépendant. {link}',
      'La santé de {name}, en grève de la faim, m’inquiète. Je vous prie, {target}, de laisser entrer un médecin indépendant et de répondre à sa demande tant qu’il est temps. {link}',
    ],
    mail: {
      subject: '{name} : grève de la faim',
      body: 'Bonjour {target},\n\n{name}, ‹qui est cette personne›, est en grève de la faim à ‹prison›. ‹Comment va cette personne, et qui l’a dit›.\n\nJe vous demande respectueusement de répondre à sa demande, à savoir ‹la demande›, de laisser entrer un médecin de son choix, et de veiller à ce que personne ne subisse de punition ni d’alimentation forcée à cause de la grève de la faim.\n\nAvec mes salutations respectueuses,',
    },
  },
  trial: {
    headline: 'Procès à ‹lieu› le ‹date›, pour ‹quoi : un article, une manifestation, une prière›',
    summary: [
      'Le procès de ‹nom›, ‹qui est cette personne›, doit s’ouvrir devant ‹tribunal› le ‹date›. L’accusation : ‹accusation›. La peine peut aller jusqu’à ‹peine›.',
      'L’accusation repose sur ‹ce que la personne a fait›. ‹Pourquoi ce n’est pas un crime, ou pourquoi le procès ne peut pas être équitable›.',
      '‹Où est la personne d’ici là : en détention depuis quand, ou libre, et si la défense a pu se préparer›.',
    ],
    update: '‹Ce qui est nouveau : date fixée, audience, décision, et qui l’a dit›.',
    ask: 'Demandez que personne ne soit jugé pour ce qui est un droit et non un crime, et que tout procès soit équitable et ouvert aux observateurs. ‹Pourquoi cette autorité peut le faire›.',
    messages: [
      'Un procès attend {name} pour ‹ce que la personne a fait›. Merci, {target}, de veiller à l’abandon de cette accusation et à la présence d’observateurs à l’audience. {link}',
      'Je suis de près le procès de {name}. Je vous prie, {target}, de veiller à l’abandon de l’accusation : personne ne doit être puni pour ce qui est un droit et non un crime. {link}',
    ],
    mail: {
      subject: 'Le procès de {name}',
      body: 'Bonjour {target},\n\nJe vous écris au sujet de {name}, ‹qui est cette personne›, dont le procès doit s’ouvrir devant ‹tribunal›. L’accusation : ‹accusation›. À ma connaissance, elle punit l’exercice d’un droit : ‹lequel : expression, réunion, culte›.\n\nJe vous demande respectueusement de veiller à ce que l’accusation soit abandonnée, et à ce que tout procès soit équitable et ouvert à la famille et aux observateurs.\n\nAvec mes salutations respectueuses,',
    },
  },
  ended: {
    headline: '‹Comment cela s’est terminé, en quelques mots›',
    summary: [
      '‹Nom›, ‹qui est cette personne› : ‹ce qui était arrivé : prison, enlèvement, procès›, ‹quand et pourquoi›.',
      '‹Ce qui a été demandé, à qui, et combien de personnes ont écrit›.',
    ],
    update:
      '‹Ce qui s’est passé, quel jour, comment va la personne, et ce que disent la famille ou l’avocat›.',
    outcome:
      'Le ‹date› : ‹libération, acquittement, fin de peine, décès› de ‹nom›. ‹Ce qui reste à réparer, s’il y a lieu›. Merci à toutes les personnes qui ont écrit.',
  },
};
