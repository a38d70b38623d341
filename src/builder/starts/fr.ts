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
      'Le ‹date›, ‹qui : la police, des soldats, des hommes sans nom› sont venus chercher ‹nom› à ‹lieu›. ‹Qui est cette personne : métier, ville, famille›.',
      'Depuis, ‹ce que l’on sait : lieu de détention ou silence des autorités, visites de la famille ou de l’avocat permises ou non›.',
      'Il y a lieu de craindre pour ‹nom› : ‹quel est le danger, et comment vous le savez›.',
    ],
    update: '‹Ce qui est nouveau, en une ou deux phrases, et qui l’a dit›.',
    ask: 'Demandez à ‹responsable› de faire savoir où se trouve ‹nom›, de laisser entrer la famille, un avocat et un médecin, et d’ordonner la libération en l’absence de charges légales. ‹Pourquoi cette autorité peut le faire›.',
    messages: [
      'Je crains pour {name}, dont on est sans nouvelles ‹ou : en détention› depuis le ‹date›. Merci, {target}, de faire savoir où se trouve {name} et de laisser entrer famille et avocat. {link}',
      'Je vous prie, {target}, de veiller à la sécurité de {name}. Depuis le ‹date›, ‹ce que la famille sait ou ignore›. Famille, avocat et médecin doivent pouvoir entrer sans délai. {link}',
    ],
    mail: {
      subject: '{name} : enlèvement du ‹date›',
      body: 'Bonjour {target},\n\nJe vous écris au sujet de {name}, ‹qui est cette personne›. Le ‹date›, à ‹lieu›, ‹par qui et comment a eu lieu l’enlèvement›. Depuis, ‹ce que l’on sait, ou que l’on ne sait rien›. Je crains pour sa sécurité.\n\nJe vous demande respectueusement de faire savoir où se trouve {name} et pourquoi, de laisser entrer sans délai la famille, un avocat et un médecin, et d’ordonner la libération en l’absence de charges légales.\n\nAvec mes salutations respectueuses,',
    },
  },
  hungerStrike: {
    headline: 'En grève de la faim à ‹prison› depuis le ‹date›',
    summary: [
      '‹Nom›, ‹qui est cette personne›, est en prison depuis le ‹date›. ‹Accusation, procès et peine, et ce qui ne va pas›.',
      'Depuis le ‹date›, ‹nom› refuse toute nourriture pour protester contre ‹quoi›. La grève de la faim prendrait fin si ‹la demande›.',
      '‹L’état de santé, qui l’a dit, et si un médecin indépendant a pu entrer›.',
    ],
    update:
      '‹Le combientième jour de grève de la faim, l’état de la personne, et qui l’a dit : famille, avocat, médecin›.',
    ask: 'Demandez à ‹responsable› de répondre à la demande, de laisser entrer un médecin que ‹nom› choisit, et de veiller à ce que personne ne subisse de punition ni d’alimentation forcée à cause de la grève de la faim. ‹Pourquoi cette autorité peut le faire›.',
    messages: [
      '{name} est en grève de la faim depuis le ‹date› et demande ‹la demande›. Merci, {target}, d’y répondre tant qu’il est temps et de laisser entrer un médecin indépendant. {link}',
      'La santé de {name}, en grève de la faim à ‹prison› depuis le ‹date›, m’inquiète. Je vous prie, {target}, de laisser entrer un médecin indépendant et de répondre à ‹la demande›. {link}',
    ],
    mail: {
      subject: '{name} : grève de la faim depuis le ‹date›',
      body: 'Bonjour {target},\n\n{name}, ‹qui est cette personne›, est en grève de la faim à ‹prison› depuis le ‹date›, pour protester contre ‹quoi›. ‹L’état de santé, et qui l’a dit›.\n\nJe vous demande respectueusement de répondre à sa demande, à savoir ‹la demande›, de laisser entrer un médecin de son choix, et de veiller à ce que personne ne subisse de punition ni d’alimentation forcée à cause de la grève de la faim.\n\nAvec mes salutations respectueuses,',
    },
  },
  trial: {
    headline: 'Procès à ‹lieu› le ‹date›, pour ‹quoi : un article, une manifestation, une prière›',
    summary: [
      'Le procès de ‹nom›, ‹qui est cette personne›, doit s’ouvrir devant ‹tribunal› le ‹date›. L’accusation : ‹accusation›. La peine peut aller jusqu’à ‹peine›.',
      'Ce que ‹nom› a fait : ‹ce sur quoi repose l’accusation›. ‹Pourquoi ce n’est pas un crime, ou pourquoi le procès ne peut pas être équitable›.',
      '‹Où est la personne d’ici là : en détention depuis quand, ou libre, et si la défense a pu se préparer›.',
    ],
    update: '‹Ce qui est nouveau : date fixée, audience, décision, et qui l’a dit›.',
    ask: 'Demandez à ‹responsable› de veiller à ce que l’accusation soit abandonnée si elle ne repose que sur ‹ce que la personne a fait›, et à ce que tout procès soit équitable et ouvert aux observateurs. ‹Pourquoi cette autorité peut le faire›.',
    messages: [
      'Le ‹date›, un procès attend {name} pour ‹ce que la personne a fait›. Merci, {target}, de veiller à l’abandon de cette accusation et à la présence d’observateurs à l’audience. {link}',
      'Je suis de près le procès de {name}, le ‹date› devant ‹tribunal›. Je vous prie, {target}, de veiller à l’abandon de l’accusation : personne ne doit être puni pour ‹ce que la personne a fait›. {link}',
    ],
    mail: {
      subject: 'Le procès de {name} le ‹date›',
      body: 'Bonjour {target},\n\nJe vous écris au sujet de {name}, ‹qui est cette personne›, dont le procès doit s’ouvrir devant ‹tribunal› le ‹date›. L’accusation : ‹accusation›. À ma connaissance, elle repose sur ‹ce que la personne a fait›, ‹ce qui est un droit et non un crime›.\n\nJe vous demande respectueusement de veiller à ce que l’accusation soit abandonnée, et à ce que tout procès soit équitable et ouvert à la famille et aux observateurs.\n\nAvec mes salutations respectueuses,',
    },
  },
  ended: {
    headline: '‹Comment cela s’est terminé, en quelques mots›',
    summary: [
      '‹Nom›, ‹qui est cette personne› : ‹ce qui était arrivé : prison, enlèvement, procès›, le ‹date›, ‹pourquoi›.',
      '‹Ce qui a été demandé, à qui, et combien de personnes ont écrit›.',
    ],
    update:
      '‹Ce qui s’est passé, quel jour, comment va la personne, et ce que disent la famille ou l’avocat›.',
    outcome:
      'Depuis le ‹date›, ‹nom› ‹ce qui s’est passé : libération, acquittement, fin de peine, décès›. ‹Ce qui reste à réparer, s’il y a lieu›. Merci à toutes les personnes qui ont écrit.',
  },
};
