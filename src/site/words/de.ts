import type { SiteWords } from '../words.js';

export const de: SiteWords = {
  skip: 'Zum Inhalt springen',
  cases: 'Fälle',
  open: 'Hier können Sie jetzt handeln',
  closed: 'Zurzeit nichts zu senden',
  none: 'Zurzeit ist hier kein Fall veröffentlicht.',
  missing: 'Diese Seite gibt es hier nicht.',
  feed: 'Meldungen als Feed',
  embed: 'In Ihre Website einbinden',
  earlier: 'Frühere Meldungen',
  background: 'Hintergrund',
  elsewhere:
    'Die zuständige Person ist auf diesem Weg ({network}) zurzeit nicht erreichbar. Diese Wege stehen offen:',
  back: 'Alles zum Fall {name}',

  embedLead:
    'Wählen Sie, wo Sie diesen Fall zeigen möchten. Jede Kopie steht für sich, nennt ihren Stand und führt auch von einer alten Seite aus zur richtigen Person. Wo das Skript läuft, zeigt die Karte immer den aktuellen Stand des Falls.',
  preview: 'So sieht es aus',
  where: 'Wo möchten Sie es einfügen?',
  code: 'Zum Kopieren: {place}',
  copy: 'Kopieren',
  copied: 'Kopiert',
  file: 'Die Falldatei:',
  signed:
    'Die Falldatei ist signiert. Mit dem Schlüssel im Code kann die Karte das prüfen: Eine Datei, die jemand anderes verändert hat, wird nicht angezeigt.',
  scriptAddress: 'Adresse des Skripts',
  elementName: 'Tag-Name des Elements',
  attributes: 'Attribute',
  places: {
    own: {
      name: 'Eigene Website',
      why: 'Fügen Sie diesen Code im HTML dort ein, wo die Karte stehen soll. Der Text bleibt auch dann, wenn das Skript nicht läuft.',
    },
    wordpressEditor: {
      name: 'WordPress, als Redakteur oder Administrator',
      why: 'Fügen Sie den Block „Individuelles HTML“ hinzu und setzen Sie diesen Code ein. WordPress lässt Ihre Skripte zu, und das Skript macht aus dem Text eine Karte.',
    },
    wordpressAuthor: {
      name: 'WordPress, als Autor oder Mitarbeiter oder in einem Netzwerk von Websites',
      why: 'WordPress entfernt hier Skripte, deshalb enthält dieser Code keines. Setzen Sie ihn in den Block „Individuelles HTML“ ein: Text und Links bleiben und werden zur Karte, wenn die Website das Skript hat. Oder setzen Sie die Adresse der Seite zum Fall in eine eigene Zeile: WordPress zeigt sie in einem Frame.',
    },
    ghost: {
      name: 'Ghost',
      why: 'Fügen Sie das Element „HTML“ hinzu, setzen Sie diesen Code ein und zeigen Sie es nur im Web. Für den Newsletter fügen Sie ein zweites mit dem Code für Newsletter-Programme hinzu.',
    },
    squarespace: {
      name: 'Squarespace',
      why: 'Fügen Sie einen Code-Block hinzu und setzen Sie diesen Code ein. Erlaubt Ihr Tarif keine Skripte, bleiben Text und Links.',
    },
    webflow: {
      name: 'Webflow',
      why: 'Fügen Sie das Element „Code Embed“ hinzu und setzen Sie diesen Code ein. Die Karte erscheint auf der veröffentlichten Website, nicht im Designer.',
    },
    wix: {
      name: 'Wix',
      why: 'Fügen Sie ein benutzerdefiniertes Element hinzu und tragen Sie diese Werte ein; Wix verlangt dafür ein Premiumpaket. Wix erzeugt das Element selbst, es ist also nichts einzusetzen.',
    },
    drupal: {
      name: 'Drupal',
      why: 'Das einfache Textformat entfernt Skripte, Frames und Klassen. Überschriften, Absätze, Listen und Links bleiben, deshalb enthält dieser Code nichts anderes.',
    },
    joomla: {
      name: 'Joomla',
      why: 'Der Textfilter entfernt Skripte und unbekannte Elemente. Dieser Code kommt durch und wird zur Karte, wenn die Website das Skript hat.',
    },
    frames: {
      name: 'Editoren, die Frames zulassen, aber keine Skripte',
      why: 'Die Karte steht in einem Frame und bleibt auf dem Stand des Falls. Darunter steht eingeklappt ihr Text: Er bleibt, wo Frames entfernt werden.',
    },
    mail: {
      name: 'Mailchimp, Brevo und andere Newsletter-Programme',
      why: 'In E-Mails laufen keine Skripte, und die meisten Formatierungen gehen verloren. Deshalb ist dies eine Tabelle, bei der jedes Element seine Formatierung selbst trägt; ihre Links führen auf unsere Seiten und stimmen auch in einer alten E-Mail noch.',
    },
    plain: {
      name: 'E-Mail ohne HTML',
      why: 'Für den Nur-Text-Teil einer E-Mail und für Chatnachrichten.',
    },
    substack: {
      name: 'Substack, Medium und andere Editoren ohne HTML',
      why: 'Dort bleiben nur Text und Links. Setzen Sie dies als Text ein und sehen Sie sich das Ergebnis an, oder setzen Sie nur die Adresse der Seite zum Fall ein.',
    },
    markdown: {
      name: 'Wikis, Foren und statische Websites',
      why: 'Dies ist Markdown. Wo ein Name nach @ ein Mitglied der Plattform benachrichtigt, setzen Sie die Nachricht in einen Codeblock.',
    },
  },
};
