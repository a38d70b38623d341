import type { Locale } from './locale.js';

export const de: Locale = {
  lang: 'de',
  comma: ', ',

  latestUpdate: 'Neueste Meldung',
  correction: 'Berichtigung',
  earlierUpdates: { one: '{n} frühere Meldung', other: '{n} frühere Meldungen' },
  source: 'Weiterlesen',
  newUpdate: 'Neue Meldung: anzeigen',
  updated: 'Dieser Fall wurde gerade aktualisiert.',

  whatWeAsk: 'Was wir fordern',
  whoCanAct: 'Wer handeln kann:',
  pickTarget: 'An wen Sie sich wenden',
  message: 'Die Nachricht, die Sie senden',
  meaning: 'Was darin steht:',
  guidance: 'Ändern Sie den Text, wenn Sie möchten, und bleiben Sie höflich.',
  safety:
    'Ihr Beitrag ist öffentlich und trägt Ihren Namen. Denken Sie vor dem Posten an Ihre eigene Sicherheit und die Ihrer Familie.',

  networks: {
    email: 'E-Mail',
    form: 'Kontaktformular',
    copy: 'Nachricht kopieren',
    share: 'Andere Apps',
  },
  tell: 'Auf {network} bei {target} für {name} eintreten',
  write: 'Für {name} an {target} schreiben: {network}',
  post: 'Auf {network} für {name} eintreten',
  open: 'Für {name} eintreten: an {target} schreiben',
  whole: 'Alles zum Fall',
  otherWays: 'Andere Wege zu {target}',
  spread: 'Weitersagen',
  notes: {
    mention:
      'Tippen Sie den Kontonamen dort noch einmal ein und wählen Sie ihn aus, sonst ist es keine Erwähnung.',
    mail: 'Die angeschriebene Person erhält Ihren Namen und Ihre E-Mail-Adresse.',
    form: 'Es lässt sich von hier aus nicht ausfüllen: Kopieren Sie zuerst die Nachricht.',
    page: 'Teilt nur die Seite, ohne Text.',
  },

  copied: 'Die Nachricht ist kopiert.',
  notCopied:
    'Ihr Browser hat das Kopieren nicht zugelassen. Die Nachricht ist markiert: Kopieren Sie sie von dort.',
  notShared: 'Ihr Browser hat das Teilen nicht zugelassen.',
  opened: 'Geöffnet: {network}.',
  gone: 'Sie mussten sich anmelden, und der Text ist weg?',
  next: 'Gehen Sie dann unten den nächsten Schritt.',

  own: 'Selbst schreiben',
  prepared: 'Zurück zum vorbereiteten Text',
  another: 'Anderer Wortlaut',
  invitation: 'Netzwerke filtern gleichlautende Beiträge mitunter heraus. Ein eigener Satz hilft.',
  draft: 'Ihre Nachricht',
  left: 'Verbleibende Zeichen ({network}): {n}',
  over: 'Für {network} um {n} zu lang',
  lost: 'Ohne {target} wird Ihre Nachricht dort vielleicht nicht gesehen.',
  putBack: 'Wieder einfügen',
  corrected: 'Der Fall hat sich geändert. In Ihrer Nachricht steht jetzt {target}.',

  newTab: 'öffnet einen neuen Tab',
  more: 'Mehr über {name}',
  publishedBy: 'Eine Aktion von {publisher}',

  checkFirst: 'Zuerst die neuesten Nachrichten lesen',
  language: 'Sprache',
  progress: '{count} von {goal}',

  stale:
    'Seit dem {date} ({ago}) wurde hier nichts Neues gemeldet. Die Lage kann sich geändert haben.',
  expired: 'Diese Aktion lief bis zum {date}. Bitte senden Sie nichts mehr.',
  paused: 'Diese Aktion ruht zurzeit. Bitte senden Sie vorerst nichts.',
  won: 'Diese Aktion hatte Erfolg. Es muss nichts mehr gesendet werden.',
  ended: 'Diese Aktion ist beendet. Bitte senden Sie nichts mehr.',
  withdrawn: 'Dieser Fall wird auf Wunsch der Betroffenen nicht mehr gezeigt.',
};
