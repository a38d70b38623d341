import type { SiteWords } from '../words.js';

export const en: SiteWords = {
  skip: 'Skip to content',
  cases: 'Cases',
  open: 'You can act now',
  closed: 'Nothing to send at the moment',
  none: 'No case is published here at the moment.',
  feed: 'News feed',
  embed: 'Put this on your site',
  earlier: 'Earlier updates',
  background: 'Background',
  elsewhere: 'The official is not reached by {network} at the moment. These ways are open:',
  back: 'All about the case of {name}',

  embedLead:
    'Choose where you want to show this case. Each copy works by itself, says as of when it is, and leads to the right official even from an old page. Where the script runs, the card follows the case.',
  preview: 'This is how it looks',
  where: 'Where do you want to put it?',
  code: 'To copy for {place}',
  copy: 'Copy',
  copied: 'Copied',
  file: 'The case file:',
  signed:
    'The case file is signed. The key in the code lets the card check that: a file that somebody else has changed is not shown.',
  scriptAddress: 'Address of the script',
  elementName: 'Name of the element',
  attributes: 'Attributes',
  places: {
    own: {
      name: 'A site of your own',
      why: 'Paste this into the HTML where the card should stand. The words stay when the script does not run.',
    },
    wordpressEditor: {
      name: 'WordPress, as editor or administrator',
      why: 'Add the block “Custom HTML” and paste this. The words pass its filters, and the script makes a card of them.',
    },
    wordpressAuthor: {
      name: 'WordPress, as author or contributor, or in a network of sites',
      why: 'WordPress takes scripts away from you, so there is none in this. Paste it into the block “Custom HTML”: words and links stay, and become a card where the site has the script. Or paste the address of the case’s page on a line of its own: WordPress shows it in a frame.',
    },
    ghost: {
      name: 'Ghost',
      why: 'Add an HTML card and paste this. Let it be seen on the web only; for the newsletter add a second one with the form for mail.',
    },
    squarespace: {
      name: 'Squarespace',
      why: 'Add a code block and paste this. Where your plan has no scripts, the words and links stay.',
    },
    webflow: {
      name: 'Webflow',
      why: 'Add a code embed and paste this. It shows the card on the published site, not in the designer.',
    },
    wix: {
      name: 'Wix',
      why: 'Add a custom element and enter these. Wix makes the element itself, so there is nothing to paste.',
    },
    drupal: {
      name: 'Drupal',
      why: 'Its basic format takes scripts, frames and classes away. Headings, paragraphs, lists and links stay, so this has nothing else.',
    },
    joomla: {
      name: 'Joomla',
      why: 'Its filter takes scripts and unknown elements away. This passes, and becomes a card where the site has the script.',
    },
    frames: {
      name: 'Editors that take frames but no scripts',
      why: 'The card stands in a frame and follows the case. Below it, folded, are its words, for where frames are taken away.',
    },
    mail: {
      name: 'Mailchimp, Brevo and other mail tools',
      why: 'Mail has no scripts and drops most styles. This is a table with its styles on each element. Its links lead to pages of ours, which are right also in an old mail.',
    },
    plain: {
      name: 'Mail without HTML',
      why: 'For the plain part of a mail, and for messages.',
    },
    substack: {
      name: 'Substack, Medium and other editors without HTML',
      why: 'They keep only text and links. Paste this as text and look at the result, or paste just the address of the case’s page.',
    },
    markdown: {
      name: 'Wikis, forums and static sites',
      why: 'Markdown. Where a handle calls whoever has it there, put the message in a block of code.',
    },
  },
};
