import type { Locale } from './locale.js';

export const it: Locale = {
  lang: 'it',
  comma: ', ',

  latestUpdate: 'Ultimo aggiornamento',
  correction: 'Rettifica',
  earlierUpdates: { one: '{n} aggiornamento precedente', other: '{n} aggiornamenti precedenti' },
  source: 'Continua a leggere',
  newUpdate: 'Nuovo aggiornamento: mostra',
  updated: 'Questo caso è stato appena aggiornato.',

  whatWeAsk: 'Cosa chiediamo',
  whoCanAct: 'Chi può intervenire:',
  pickTarget: 'Scegli a chi scrivere',
  message: 'Il messaggio che invii',
  meaning: 'Cosa dice il messaggio:',
  guidance: 'Cambia le parole se vuoi, e mantieni un tono cortese.',
  safety:
    'Ciò che pubblichi è pubblico e porta il tuo nome. Prima di pubblicare, pensa alla tua sicurezza e a quella della tua famiglia.',

  networks: {
    email: 'E-mail',
    form: 'Modulo di contatto',
    copy: 'Copia il messaggio',
    share: 'Altre app',
  },
  tell: 'Scrivi a {target} su {network} per {name}',
  write: 'Scrivi a {target} per {name}: {network}',
  post: 'Fatti sentire per {name} su {network}',
  open: 'Agisci per {name}: scrivi a {target}',
  whole: 'Tutto sul caso',
  otherWays: 'Altri modi per raggiungere {target}',
  spread: 'Fai passaparola',
  notes: {
    mention:
      'Riscrivi lì il nome dell’account e sceglilo dall’elenco, altrimenti non è una menzione.',
    mail: 'Chi riceve l’e-mail vedrà il tuo nome e il tuo indirizzo.',
    form: 'Non si può compilare da qui: copia prima il messaggio.',
    page: 'Condivide solo la pagina, senza testo.',
  },

  copied: 'Il messaggio è stato copiato.',
  notCopied: 'Il browser non ha permesso di copiare. Il messaggio è selezionato: copialo da lì.',
  notShared: 'Il browser non ha permesso di condividere.',
  opened: 'Aperto: {network}.',
  gone: 'Hai dovuto accedere e il testo è sparito?',
  next: 'Poi fai il passo successivo, qui sotto.',

  own: 'Scrivi il tuo',
  prepared: 'Torna al messaggio preparato',
  another: 'Un’altra formulazione',
  invitation: 'Le piattaforme possono filtrare i messaggi identici. Una frase tua aiuta.',
  draft: 'Il tuo messaggio',
  left: 'Caratteri rimasti ({network}): {n}',
  over: 'Troppo lungo per {network}: {n} di troppo',
  lost: 'Senza {target} il tuo messaggio potrebbe non essere visto lì.',
  putBack: 'Rimettilo',
  corrected: 'Il caso è cambiato. Ora il tuo messaggio dice {target}.',

  newTab: 'si apre in una nuova scheda',
  more: 'Scopri di più su {name}',
  publishedBy: 'Un’azione di {publisher}',

  checkFirst: 'Leggi prima le ultime notizie',
  language: 'Lingua',
  progress: '{count} su {goal}',

  stale:
    'Dal giorno {date} ({ago}) qui non sono state riportate novità. La situazione può essere cambiata.',
  expired: 'Questa azione è durata fino al giorno {date}. Per favore, non inviare altro.',
  paused: 'Questa azione è sospesa. Per favore, per ora non inviare nulla.',
  won: 'Questa azione ha raggiunto il suo obiettivo. Non serve più inviare nulla.',
  ended: 'Questa azione è conclusa. Per favore, non inviare altro.',
  withdrawn: 'Questo caso non è più mostrato, su richiesta delle persone interessate.',
};
