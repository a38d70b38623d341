import type { SiteWords } from '../words.js';

export const en: SiteWords = {
  skip: 'Skip to content',
  cases: 'Cases',
  open: 'You can act now',
  closed: 'Nothing to send at the moment',
  none: 'No case is published here at the moment.',
  missing: 'There is no such page here.',
  feed: 'News feed',
  embed: 'Put this on your site',
  earlier: 'Earlier updates',
  background: 'Background',
  elsewhere:
    'The official cannot be reached this way ({network}) at the moment. These ways are open:',
  back: 'All about the case of {name}',

  embedLead:
    'Choose where you want to show this case. Each copy works by itself, says as of when it is, and leads to the right official even from an old page. Where the script runs, the card follows the case.',
  preview: 'This is how it looks',
  where: 'Where do you want to put it?',
  code: 'To copy: {place}',
  copy: 'Copy',
  copied: 'Copied',
  file: 'The case file:',
  signed:
    'The case file is signed. The key in the code lets the card check that: a file that somebody else has changed is not shown.',
  scriptAddress: 'Address of the script',
  elementName: 'Tag name of the element',
  attributes: 'Attributes',
  places: {
    own: {
      name: 'A site of your own',
      why: 'Paste this into the HTML where the card should stand. The words stay when the script does not run.',
    },
    wordpressEditor: {
      name: 'WordPress, as editor or administrator',
      why: 'Add the block “Custom HTML” and paste this. WordPress lets you use scripts, and the script makes a card of the words.',
    },
    wordpressAuthor: {
      name: 'WordPress, as author or contributor, or in a network of sites',
      why: 'WordPress removes scripts here, so there is none in this. Paste it into the block “Custom HTML”: words and links stay, and become a card where the site has the script. Or paste the address of the case’s page on a line of its own: WordPress shows it in a frame.',
    },
    ghost: {
      name: 'Ghost',
      why: 'Add the card “HTML”, paste this, and show it on the web only. For the newsletter, add a second one with the code for mail tools.',
    },
    squarespace: {
      name: 'Squarespace',
      why: 'Add a code block and paste this. Where your plan allows no scripts, the words and links stay.',
    },
    webflow: {
      name: 'Webflow',
      why: 'Add the element “Code Embed” and paste this. It shows the card on the published site, not in the designer.',
    },
    wix: {
      name: 'Wix',
      why: 'Add a custom element and enter these values; Wix asks for a premium plan. It makes the element itself, so there is nothing to paste.',
    },
    drupal: {
      name: 'Drupal',
      why: 'Its basic text format removes scripts, frames and classes. Headings, paragraphs, lists and links stay, so this has nothing else.',
    },
    joomla: {
      name: 'Joomla',
      why: 'Its text filter removes scripts and unknown elements. This passes, and becomes a card where the site has the script.',
    },
    frames: {
      name: 'Editors that take frames but no scripts',
      why: 'The card stands in a frame and follows the case. Below it, folded away, are its words: they stay where frames are removed.',
    },
    mail: {
      name: 'Mailchimp, Brevo and other mail tools',
      why: 'E-mail has no scripts and keeps few styles, so this is a table with its styles on each element. Its links lead to pages of ours, which are right even from an old e-mail.',
    },
    plain: {
      name: 'E-mail without HTML',
      why: 'For the plain-text part of an e-mail, and for chat messages.',
    },
    substack: {
      name: 'Substack, Medium and other editors without HTML',
      why: 'They keep only text and links. Paste this as text and look at the result, or paste just the address of the case’s page.',
    },
    markdown: {
      name: 'Wikis, forums and static sites',
      why: 'This is Markdown. Where a name after @ notifies a member of that site, put the message in a code block.',
    },
  },
};
