// On the demo's pages the action opens nothing by itself: it says what it would open, and then offers to.
// This is also how any page can follow, count or hold back what its readers do: see `case-act`.

import { showDialog } from './dialog.js';

const WORDS = {
  en: {
    title: 'Nothing has been opened. This is a rehearsal.',
    sentences: [
      'On a partner’s page this opens a new tab with the message in it. Readers can change it there, and send it or not.',
      'Person, case and official are invented. The handle is invented too, but it might belong to somebody: please post nothing.',
    ],
    network: 'Network',
    official: 'Official',
    email: 'E-mail',
    form: 'The official’s contact form',
    message: 'Message',
    address: 'Address',
    open: 'Open it anyway (in a new tab)',
    close: 'Close',
  },
  fr: {
    title: 'Rien ne s’est ouvert. C’est une répétition.',
    sentences: [
      'Sur la page d’un partenaire, un nouvel onglet s’ouvre avec le message. On peut l’y modifier, puis l’envoyer ou non.',
      'La personne, le cas et le ministre sont inventés. Le compte l’est aussi, mais il appartient peut-être à quelqu’un : merci de ne rien publier.',
    ],
    network: 'Réseau',
    official: 'Responsable',
    email: 'E-mail',
    form: 'Formulaire de contact',
    message: 'Message',
    address: 'Adresse',
    open: 'Ouvrir quand même (dans un nouvel onglet)',
    close: 'Fermer',
  },
  ar: {
    title: 'لم يُفتح شيء. هذه تجربة فقط.',
    sentences: [
      'في صفحة الجهة الشريكة تُفتح علامة تبويب جديدة وفيها الرسالة، ويمكن للقارئ تعديلها هناك ثم إرسالها أو تركها.',
      'الشخص والقضية والمسؤول من نسج الخيال، وكذلك اسم الحساب، لكنه قد يكون ملكًا لأحد. يُرجى عدم نشر أي شيء.',
    ],
    network: 'الشبكة',
    official: 'المسؤول',
    email: 'البريد الإلكتروني',
    form: 'نموذج الاتصال',
    message: 'الرسالة',
    address: 'العنوان',
    open: 'افتحه رغم ذلك (في علامة تبويب جديدة)',
    close: 'إغلاق',
  },
};

const NAMES = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  facebook: 'Facebook',
};
const words = WORDS[document.documentElement.lang] ?? WORDS.en;

// The card's own actions. Copying leads nowhere, and a share sheet asks again: these are let through.
document.addEventListener('case-act', (event) => {
  const { network, target, message, url } = event.detail;
  if (url === undefined) return;
  event.preventDefault();
  rehearse({
    network: NAMES[network] ?? words[network],
    official: [target.name, target.handle ?? ''],
    message,
    url,
  });
});

// The link in the words that stand on the page where there is no card.
for (const type of ['click', 'auxclick']) {
  document.addEventListener(type, (event) => {
    const link = event.target.closest?.('a[href^="https://x.com/intent/"]');
    const isPress = type === 'click' || event.button === 1;
    if (!isPress || !link || link.closest('.demo-dialog')) return;
    event.preventDefault();
    const message = new URL(link.href).searchParams.get('text') ?? '';
    rehearse({ network: 'X', message, url: link.href });
  });
}

function rehearse({ network, official, message, url }) {
  showDialog({
    title: words.title,
    sentences: words.sentences,
    facts: [
      { label: words.network, texts: [network] },
      ...(official === undefined ? [] : [{ label: words.official, texts: official }]),
      ...(message === '' ? [] : [{ label: words.message, texts: [message], dir: 'auto' }]),
      { label: words.address, texts: [url], dir: 'ltr' },
    ],
    link: { label: words.open, url, newTab: true },
    close: words.close,
  });
}
