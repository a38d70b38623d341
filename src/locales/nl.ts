import type { Locale } from './locale.js';

export const nl: Locale = {
  lang: 'nl',
  comma: ', ',

  latestUpdate: 'Laatste update',
  correction: 'Rectificatie',
  earlierUpdates: { one: '{n} eerdere update', other: '{n} eerdere updates' },
  source: 'Lees meer',
  newUpdate: 'Nieuwe update: tonen',
  updated: 'Deze zaak is zojuist bijgewerkt.',

  whatWeAsk: 'Wat we vragen',
  whoCanAct: 'Wie iets kan doen:',
  pickTarget: 'Kies wie je aanspreekt',
  message: 'Het bericht dat je verstuurt',
  meaning: 'Wat er staat:',
  guidance: 'Pas de tekst gerust aan, en blijf beleefd.',
  safety:
    'Wat je plaatst is openbaar en draagt je naam. Denk aan je eigen veiligheid en die van je familie voordat je iets plaatst.',

  networks: {
    email: 'E-mail',
    form: 'Contactformulier',
    copy: 'Bericht kopiëren',
    share: 'Andere apps',
  },
  tell: 'Spreek {target} op {network} aan over {name}',
  write: 'Schrijf aan {target} over {name}: {network}',
  post: 'Kom op voor {name} op {network}',
  open: 'Kom op voor {name}: spreek {target} aan',
  whole: 'Alles over deze zaak',
  otherWays: 'Andere manieren om {target} te bereiken',
  spread: 'Zeg het voort',
  notes: {
    mention:
      'Typ de accountnaam daar opnieuw en kies die uit de lijst, anders is het geen vermelding.',
    mail: 'De ontvanger krijgt je naam en e-mailadres.',
    form: 'Dit kan niet vanaf hier worden ingevuld: kopieer eerst het bericht.',
    page: 'Deelt alleen de pagina, zonder tekst.',
  },

  copied: 'Het bericht is gekopieerd.',
  notCopied: 'Je browser stond kopiëren niet toe. Het bericht is geselecteerd: kopieer het daar.',
  notShared: 'Je browser stond delen niet toe.',
  opened: 'Geopend: {network}.',
  gone: 'Moest je inloggen en is de tekst weg?',
  next: 'Zet daarna hieronder de volgende stap.',

  own: 'Zelf schrijven',
  prepared: 'Terug naar de kant-en-klare tekst',
  another: 'Andere formulering',
  invitation: 'Netwerken filteren identieke berichten soms weg. Een eigen zin helpt.',
  draft: 'Je bericht',
  left: 'Resterende tekens ({network}): {n}',
  over: 'Te lang voor {network}: {n} te veel',
  lost: 'Zonder {target} wordt je bericht daar misschien niet gezien.',
  putBack: 'Zet het terug',
  corrected: 'De zaak is gewijzigd. In je bericht staat nu {target}.',

  newTab: 'opent in een nieuw tabblad',
  more: 'Meer over {name}',
  publishedBy: 'Een actie van {publisher}',

  checkFirst: 'Bekijk eerst het laatste nieuws',
  language: 'Taal',
  progress: '{count} van {goal}',

  stale: 'Sinds {date} ({ago}) is hier niets nieuws gemeld. De situatie kan veranderd zijn.',
  expired: 'Deze actie liep tot en met {date}. Verstuur alsjeblieft niets meer.',
  paused: 'Deze actie is gepauzeerd. Verstuur voorlopig alsjeblieft niets.',
  won: 'Deze actie heeft succes gehad. Er hoeft niets meer verstuurd te worden.',
  ended: 'Deze actie is afgelopen. Verstuur alsjeblieft niets meer.',
  withdrawn: 'Deze zaak wordt niet meer getoond, op verzoek van de betrokkenen.',
};
