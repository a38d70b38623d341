// The words of the preview. Texts in braces are filled in by it.

import type { CardState } from '../../card/state.js';
import type { ByLang } from '../lang.js';

export interface PreviewWords {
  readonly layout: string;
  readonly layouts: Readonly<Record<'card' | 'compact' | 'button', string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly language: string;
  /** Above the languages that the case can be read in. */
  readonly ofCase: string;
  /** Above those in which only the card's own words are. */
  readonly ofCard: string;
  readonly state: string;
  readonly states: Readonly<Record<'written' | CardState, string>>;
  readonly width: string;
  readonly widths: Readonly<Record<'wide' | 'phone', string>>;

  /** That the card is not as it was written, and how it differs. */
  readonly asIf: Readonly<Record<CardState, string>>;
  /** Stands for an outcome that nobody has written yet. */
  readonly noOutcome: string;
  readonly unreadable: string;
  readonly nothing: string;
  readonly incomplete: string;
  /** `{host}`: the server that the picture comes from. */
  readonly picture: string;
  readonly showPicture: string;

  /** What a press would have done: `{network}`. */
  readonly opens: string;
  /** The same, before the message. */
  readonly opensWith: string;
  readonly copies: string;
  readonly shares: string;
  /** Before the address of a link. */
  readonly follows: string;
}

export const PREVIEW_WORDS: ByLang<PreviewWords> = {
  en: {
    layout: 'Layout',
    layouts: { card: 'Whole card', compact: 'Compact', button: 'Only a button' },
    theme: 'Colours',
    themes: { auto: 'Like this page', light: 'Light', dark: 'Dark' },
    language: 'Language of the reader',
    ofCase: 'Languages of the case',
    ofCard: 'Only the card’s own words',
    state: 'State',
    states: {
      written: 'As written',
      open: 'Open',
      stale: 'Without news for long',
      expired: 'After the last day',
      paused: 'Paused',
      won: 'Won',
      ended: 'Ended',
      withdrawn: 'Withdrawn',
    },
    width: 'Width',
    widths: { wide: 'All there is', phone: 'Phone' },
    asIf: {
      open: 'This is not as written: the card is shown as if the case were open and looked after. Your file stays as it is.',
      stale:
        'This is not as written: the card is shown as if nothing had been heard of the case for half a year. Dates here are earlier than in your file, which stays as it is.',
      expired:
        'This is not as written: the card is shown as if the last day of the action had passed. Your file stays as it is.',
      paused:
        'This is not as written: the card is shown as if the action were paused. Your file stays as it is.',
      won: 'This is not as written: the card is shown as if the case had been won. Your file stays as it is.',
      ended:
        'This is not as written: the card is shown as if the case had ended. Your file stays as it is.',
      withdrawn:
        'This is not as written: the card is shown as if the case had been withdrawn. Your file stays as it is.',
    },
    noOutcome: '[The outcome of the case will stand here.]',
    unreadable: 'Your text cannot be read at the moment. This is the card as it was before.',
    nothing: 'There is nothing to show yet.',
    incomplete:
      'Something that every card needs is still missing. Other pages will not show the card before it is there.',
    picture: 'The picture is not loaded yet. To show it, your browser asks {host} for it.',
    showPicture: 'Show the picture',
    opens: 'Nothing was opened. On a page, this opens {network}:',
    opensWith: 'Nothing was sent. On a page, this opens {network} with the message:',
    copies: 'Nothing was copied. On a page, this copies the message:',
    shares: 'Nothing was shared. On a page, this opens the device’s own menu for sharing, with:',
    follows: 'Nothing was opened. On a page, this link opens:',
  },
  fr: {
    layout: 'Présentation',
    layouts: { card: 'Carte entière', compact: 'Compacte', button: 'Un bouton seulement' },
    theme: 'Couleurs',
    themes: { auto: 'Comme cette page', light: 'Clair', dark: 'Sombre' },
    language: 'Langue de lecture',
    ofCase: 'Langues du cas',
    ofCard: 'Seulement les mots de la carte',
    state: 'État',
    states: {
      written: 'Tel qu’écrit',
      open: 'Ouvert',
      stale: 'Longtemps sans nouvelles',
      expired: 'Après le dernier jour',
      paused: 'Suspendu',
      won: 'Gagné',
      ended: 'Terminé',
      withdrawn: 'Retiré',
    },
    width: 'Largeur',
    widths: { wide: 'Toute la place', phone: 'Téléphone' },
    asIf: {
      open: 'Ce n’est pas ce qui est écrit : la carte apparaît comme si le cas était ouvert et suivi. Votre fichier reste tel quel.',
      stale:
        'Ce n’est pas ce qui est écrit : la carte apparaît comme si le cas était sans nouvelles depuis six mois. Les dates sont plus anciennes ici que dans votre fichier, qui reste tel quel.',
      expired:
        'Ce n’est pas ce qui est écrit : la carte apparaît comme si le dernier jour de l’action était passé. Votre fichier reste tel quel.',
      paused:
        'Ce n’est pas ce qui est écrit : la carte apparaît comme si l’action était suspendue. Votre fichier reste tel quel.',
      won: 'Ce n’est pas ce qui est écrit : la carte apparaît comme si le cas était gagné. Votre fichier reste tel quel.',
      ended:
        'Ce n’est pas ce qui est écrit : la carte apparaît comme si le cas était terminé. Votre fichier reste tel quel.',
      withdrawn:
        'Ce n’est pas ce qui est écrit : la carte apparaît comme si le cas était retiré. Votre fichier reste tel quel.',
    },
    noOutcome: '[Ici se trouvera l’issue du cas.]',
    unreadable:
      'Votre texte est illisible pour le moment. Voici la carte telle qu’elle était avant.',
    nothing: 'Il n’y a encore rien à montrer.',
    incomplete:
      'Il manque encore quelque chose dont chaque carte a besoin. Les autres pages ne montreront pas la carte avant.',
    picture:
      'L’image n’est pas encore chargée. Pour la montrer, votre navigateur la demande à {host}.',
    showPicture: 'Montrer l’image',
    opens: 'Rien n’a été ouvert. Sur une page, ceci ouvre {network} :',
    opensWith: 'Rien n’a été envoyé. Sur une page, ceci ouvre {network} avec le message :',
    copies: 'Rien n’a été copié. Sur une page, ceci copie le message :',
    shares:
      'Rien n’a été partagé. Sur une page, ceci ouvre le menu de partage de l’appareil, avec :',
    follows: 'Rien n’a été ouvert. Sur une page, ce lien ouvre :',
  },
  ar: {
    layout: 'الشكل',
    layouts: { card: 'البطاقة كاملة', compact: 'مختصرة', button: 'زر فقط' },
    theme: 'الألوان',
    themes: { auto: 'مثل هذه الصفحة', light: 'فاتحة', dark: 'داكنة' },
    language: 'لغة القراءة',
    ofCase: 'لغات القضية',
    ofCard: 'كلمات البطاقة نفسها فقط',
    state: 'الحالة',
    states: {
      written: 'كما كُتبت',
      open: 'مفتوحة',
      stale: 'بلا جديد منذ مدة طويلة',
      expired: 'بعد اليوم الأخير',
      paused: 'متوقفة مؤقتًا',
      won: 'انتهت بالنجاح',
      ended: 'انتهت',
      withdrawn: 'مسحوبة',
    },
    width: 'العرض',
    widths: { wide: 'كل المساحة', phone: 'هاتف' },
    asIf: {
      open: 'ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية مفتوحة وتحظى بالمتابعة. ويبقى ملفك كما هو.',
      stale:
        'ليس هذا ما هو مكتوب: تظهر البطاقة كأنه لم يرد جديد عن القضية منذ نصف سنة. التواريخ هنا أقدم مما في ملفك، ويبقى ملفك كما هو.',
      expired:
        'ليس هذا ما هو مكتوب: تظهر البطاقة كأن اليوم الأخير للتحرك قد مضى. ويبقى ملفك كما هو.',
      paused: 'ليس هذا ما هو مكتوب: تظهر البطاقة كأن التحرك متوقف مؤقتًا. ويبقى ملفك كما هو.',
      won: 'ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية انتهت بالنجاح. ويبقى ملفك كما هو.',
      ended: 'ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية انتهت. ويبقى ملفك كما هو.',
      withdrawn: 'ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية سُحبت. ويبقى ملفك كما هو.',
    },
    noOutcome: '[هنا سيُكتب كيف انتهت القضية.]',
    unreadable: 'لا يمكن قراءة النص الآن. هذه هي البطاقة كما كانت من قبل.',
    nothing: 'ليس هناك ما يُعرض بعد.',
    incomplete: 'ما زال ينقص شيء تحتاج إليه كل بطاقة. ولن تعرض الصفحات الأخرى البطاقة قبل إضافته.',
    picture: 'لم تُحمَّل الصورة بعد. ولعرضها يطلبها متصفحك من {host}.',
    showPicture: 'عرض الصورة',
    opens: 'لم يُفتح شيء. على صفحة أخرى يفتح هذا {network}:',
    opensWith: 'لم يُرسل شيء. على صفحة أخرى يفتح هذا {network} مع الرسالة:',
    copies: 'لم يُنسخ شيء. على صفحة أخرى ينسخ هذا الرسالة:',
    shares: 'لم تُشارَك الرسالة. على صفحة أخرى يفتح هذا قائمة المشاركة في الجهاز، مع:',
    follows: 'لم يُفتح شيء. على صفحة أخرى يفتح هذا الرابط:',
  },
};
