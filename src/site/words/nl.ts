import type { SiteWords } from '../words.js';

export const nl: SiteWords = {
  skip: 'Naar de inhoud',
  cases: 'Zaken',
  open: 'Hier kun je nu iets doen',
  closed: 'Op dit moment niets te versturen',
  none: 'Er is hier op dit moment geen zaak gepubliceerd.',
  missing: 'Deze pagina bestaat niet.',
  feed: 'Nieuwsfeed',
  embed: 'Op je eigen site plaatsen',
  earlier: 'Eerdere updates',
  background: 'Achtergrond',
  elsewhere:
    'De ontvanger is langs deze weg ({network}) op dit moment niet te bereiken. Deze wegen staan open:',
  back: 'Alles over de zaak van {name}',

  embedLead:
    'Kies waar je deze zaak wilt tonen. Elke kopie werkt op zichzelf, vermeldt van wanneer ze is en leidt ook vanaf een oude pagina naar de juiste persoon. Waar het script draait, blijft de kaart bij met de zaak.',
  preview: 'Zo ziet het eruit',
  where: 'Waar wil je het plaatsen?',
  code: 'Om te kopiëren: {place}',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  file: 'Het bestand van de zaak:',
  signed:
    'Het bestand van de zaak is ondertekend. Met de sleutel in de code kan de kaart dat controleren: een bestand dat iemand anders heeft gewijzigd, wordt niet getoond.',
  scriptAddress: 'Adres van het script',
  elementName: 'Tagnaam van het element',
  attributes: 'Attributen',
  places: {
    own: {
      name: 'Een eigen site',
      why: 'Plak deze code in de HTML op de plek waar de kaart moet komen. De tekst blijft staan als het script niet draait.',
    },
    wordpressEditor: {
      name: 'WordPress, als redacteur of beheerder',
      why: 'Voeg het blok ‘Aangepaste HTML’ toe en plak deze code erin. WordPress laat je scripts gebruiken, en het script maakt van de tekst een kaart.',
    },
    wordpressAuthor: {
      name: 'WordPress, als auteur of schrijver, of in een netwerk van sites',
      why: 'WordPress verwijdert hier scripts, dus deze code bevat er geen. Plak die in het blok ‘Aangepaste HTML’: tekst en links blijven staan en worden een kaart als de site het script heeft. Of plak het adres van de pagina over de zaak op een eigen regel: WordPress toont die in een frame.',
    },
    ghost: {
      name: 'Ghost',
      why: 'Voeg het blok ‘HTML’ toe, plak deze code erin en toon het alleen op het web. Voeg voor de nieuwsbrief een tweede toe met de code voor mailprogramma’s.',
    },
    squarespace: {
      name: 'Squarespace',
      why: 'Voeg een codeblok toe en plak deze code erin. Staat je abonnement geen scripts toe, dan blijven tekst en links staan.',
    },
    webflow: {
      name: 'Webflow',
      why: 'Voeg het element ‘Code Embed’ toe en plak deze code erin. De kaart is te zien op de gepubliceerde site, niet in de ontwerpomgeving.',
    },
    wix: {
      name: 'Wix',
      why: 'Voeg een aangepast element toe en vul deze waarden in; Wix vraagt hiervoor een premiumabonnement. Wix maakt het element zelf, dus er valt niets te plakken.',
    },
    drupal: {
      name: 'Drupal',
      why: 'Het basistekstformaat van Drupal verwijdert scripts, frames en klassen. Koppen, alinea’s, lijsten en links blijven staan, dus deze code bevat niets anders.',
    },
    joomla: {
      name: 'Joomla',
      why: 'Het tekstfilter van Joomla verwijdert scripts en onbekende elementen. Deze code komt erdoor en wordt een kaart als de site het script heeft.',
    },
    frames: {
      name: 'Editors die wel frames toestaan, maar geen scripts',
      why: 'De kaart staat in een frame en blijft bij met de zaak. Daaronder staat ingeklapt de tekst: die blijft staan waar frames worden verwijderd.',
    },
    mail: {
      name: 'Mailchimp, Brevo en andere mailprogramma’s voor nieuwsbrieven',
      why: 'E-mail kent geen scripts en behoudt weinig opmaak, dus dit is een tabel met de opmaak op elk element. De links gaan naar pagina’s van ons, die ook vanuit een oude e-mail nog kloppen.',
    },
    plain: {
      name: 'E-mail zonder HTML',
      why: 'Voor het deel van een e-mail in platte tekst, en voor chatberichten.',
    },
    substack: {
      name: 'Substack, Medium en andere editors zonder HTML',
      why: 'Die behouden alleen tekst en links. Plak dit als tekst en bekijk het resultaat, of plak alleen het adres van de pagina over de zaak.',
    },
    markdown: {
      name: 'Wiki’s, forums en statische sites',
      why: 'Dit is Markdown. Waar een naam na @ een lid van die site een melding stuurt, zet je het bericht in een codeblok.',
    },
  },
};
