import type { SiteWords } from '../words.js';

export const it: SiteWords = {
  skip: 'Vai al contenuto',
  cases: 'Casi',
  open: 'Puoi agire ora',
  closed: 'Per ora non c’è nulla da inviare',
  none: 'Al momento qui non è pubblicato alcun caso.',
  missing: 'Questa pagina non esiste.',
  feed: 'Feed delle notizie',
  embed: 'Inserisci nel tuo sito',
  earlier: 'Aggiornamenti precedenti',
  background: 'Contesto',
  elsewhere:
    'Al momento l’autorità non può essere raggiunta in questo modo ({network}). Si può scrivere così:',
  back: 'Tutto sul caso di {name}',

  embedLead:
    'Scegli dove vuoi mostrare questo caso. Ogni copia funziona da sola, riporta la sua data e porta all’autorità giusta anche da una vecchia pagina. Dove lo script funziona, la scheda segue gli sviluppi del caso.',
  preview: 'Ecco come appare',
  where: 'Dove vuoi inserirlo?',
  code: 'Da copiare: {place}',
  copy: 'Copia',
  copied: 'Copiato',
  file: 'Il file del caso:',
  signed:
    'Il file del caso è firmato. La chiave nel codice permette alla scheda di verificarlo: un file modificato da altri non viene mostrato.',
  scriptAddress: 'Indirizzo dello script',
  elementName: 'Nome del tag dell’elemento',
  attributes: 'Attributi',
  places: {
    own: {
      name: 'Un sito tuo',
      why: 'Incolla questo codice nell’HTML, nel punto in cui deve comparire la scheda. Il testo resta anche se lo script non funziona.',
    },
    wordpressEditor: {
      name: 'WordPress, come editore o amministratore',
      why: 'Aggiungi il blocco «HTML personalizzato» e incolla questo codice. WordPress ti permette di usare gli script, e lo script trasforma il testo in una scheda.',
    },
    wordpressAuthor: {
      name: 'WordPress, come autore o collaboratore, o in una rete di siti',
      why: 'Qui WordPress rimuove gli script, perciò questo codice non ne contiene. Incollalo nel blocco «HTML personalizzato»: testo e link restano e diventano una scheda se il sito ha lo script. Oppure incolla l’indirizzo della pagina del caso su una riga a parte: WordPress la mostra in un riquadro.',
    },
    ghost: {
      name: 'Ghost',
      why: 'Aggiungi il blocco «HTML», incolla questo codice e mostralo solo sul web. Per la newsletter aggiungine un secondo con il codice per gli strumenti di posta.',
    },
    squarespace: {
      name: 'Squarespace',
      why: 'Aggiungi un blocco di codice e incolla questo codice. Se il tuo piano non permette gli script, testo e link restano.',
    },
    webflow: {
      name: 'Webflow',
      why: 'Aggiungi l’elemento «Code Embed» e incolla questo codice. La scheda si vede sul sito pubblicato, non nell’editor.',
    },
    wix: {
      name: 'Wix',
      why: 'Aggiungi un elemento personalizzato e inserisci questi valori; Wix richiede un piano Premium. Wix crea da sé l’elemento, quindi non c’è nulla da incollare.',
    },
    drupal: {
      name: 'Drupal',
      why: 'Il suo formato di testo di base rimuove script, riquadri e classi. Titoli, paragrafi, elenchi e link restano, perciò questo codice non contiene altro.',
    },
    joomla: {
      name: 'Joomla',
      why: 'Il suo filtro del testo rimuove gli script e gli elementi sconosciuti. Questo codice passa e diventa una scheda se il sito ha lo script.',
    },
    frames: {
      name: 'Editor che accettano riquadri (iframe), ma non script',
      why: 'La scheda sta in un riquadro e segue gli sviluppi del caso. Sotto c’è il suo testo, ripiegato: resta dove i riquadri vengono rimossi.',
    },
    mail: {
      name: 'Mailchimp, Brevo e altri strumenti di posta',
      why: 'La posta elettronica non ha script e conserva pochi stili, perciò questa è una tabella con gli stili su ogni elemento. I link portano a pagine nostre, che restano giuste anche da una vecchia e-mail.',
    },
    plain: {
      name: 'E-mail senza HTML',
      why: 'Per la parte di un’e-mail in testo semplice e per i messaggi in chat.',
    },
    substack: {
      name: 'Substack, Medium e altri editor senza HTML',
      why: 'Conservano solo testo e link. Incolla questo come testo e controlla il risultato, oppure incolla solo l’indirizzo della pagina del caso.',
    },
    markdown: {
      name: 'Wiki, forum e siti statici',
      why: 'Questo è Markdown. Dove un nome preceduto da @ avvisa un membro di quel sito, metti il messaggio in un blocco di codice.',
    },
  },
};
