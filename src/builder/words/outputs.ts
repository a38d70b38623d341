// What the step "Publish" says, besides what the published pages themselves say of each place.

import type { ByLang } from '../lang.js';

/** Texts in braces are filled in. */
export interface OutputsWords {
  /** Above what has to be put right first. */
  readonly mend: string;

  readonly where: string;
  readonly whereHint: string;
  readonly base: string;
  /** Where the address is none that pages can load from. */
  readonly baseBad: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameBad: string;
  /** Before the address of the page of the case. */
  readonly page: string;

  /** Why nothing is made of the text, before what is wrong in it. */
  readonly refusals: Readonly<Record<'none' | 'incomplete' | 'unsure', string>>;

  readonly place: string;
  readonly lang: string;
  /** Where the code leads to the published site, and nobody knows yet where that is. */
  readonly needsBase: string;
  /** Of code for which no site is needed: where its links lead as long as there is none. */
  readonly direct: string;
  /** Of code that works only once the site is there. */
  readonly uploadFirst: string;
  /** While the files of the page itself are read. */
  readonly reading: string;
  /** Where that has failed. */
  readonly unread: string;
  readonly again: string;
  /** Where the browser does not let the page copy. */
  readonly copyFailed: string;
  readonly previews: string;
  readonly mail: string;
  readonly mailHint: string;
  readonly feed: string;
  /** Where there is no page that an entry could lead to. */
  readonly feedNeedsPage: string;
  readonly feedWithdrawn: string;
  readonly plain: string;
  readonly site: string;
  readonly siteHint: string;
  readonly parts: readonly string[];
  /** What to do with it, in order: `{base}` is where the site is served. */
  readonly steps: readonly string[];
  readonly stepsTitle: string;
  /** When this is not the way. */
  readonly alone: string;
  readonly download: string;
  readonly siteNeedsBase: string;
  readonly making: string;
  /** Before the name of the file, and how many files are in it. */
  readonly made: string;
  readonly count: string;
}

export const OUTPUTS_WORDS: ByLang<OutputsWords> = {
  en: {
    mend: 'Put this right first',
    where: 'Where will it be published?',
    whereHint:
      'Your case gets a small site of its own, which you upload to your web space. You can also leave this empty: what needs no site works without it.',
    base: 'Address of the folder',
    baseBad:
      'This is not the address of a folder on the web. It begins with https:// and has no “?” and no “#”.',
    name: 'Name of the file',
    nameHint:
      'It becomes part of addresses. Once something is published, do not change it any more.',
    nameBad: 'Use only letters from a to z, digits, “-” and “_”. “script” is not possible.',
    page: 'The page of the case will be here:',
    refusals: {
      none: 'There is no case to publish yet. The text of the file cannot be read:',
      incomplete: 'Nothing can be published yet, because something is missing:',
      unsure: 'Nothing can be published yet, because something that leads readers cannot be read:',
    },
    place: 'Place',
    lang: 'Language of the case',
    needsBase:
      'This code loads the card from your published site. First enter above where the site will be published.',
    direct:
      'You have entered no address above. So these links lead straight to the networks, and not to pages of yours that you could still change later.',
    uploadFirst: 'This works as soon as your site is published.',
    reading: 'The code is being prepared.',
    unread:
      'The files of the card could not be read. Open this page over https, check your connection, and try again.',
    again: 'Try again',
    copyFailed: 'Your browser did not allow copying. The code is selected: copy it yourself.',
    previews: 'How it looks elsewhere',
    mail: 'In an e-mail',
    mailHint:
      'There is no picture in it, because many mail programs show none. Links do nothing in this preview.',
    feed: 'In a feed reader',
    feedNeedsPage:
      'An entry leads to the page of the case. Enter above where it will be published, or give the case a link.',
    feedWithdrawn: 'A withdrawn case has no entry in feeds.',
    plain: 'As plain text',
    site: 'Download the whole site',
    siteHint: 'You get one zip file with everything that is published of this case:',
    parts: [
      'the page of the case, and a page for every way to write to the official, in each of its languages',
      'the page from which others take the code for their own site',
      'copies for e-mail and for places that take only text, and the feed',
      'the case file, and the script of the card',
    ],
    stepsTitle: 'What to do with it',
    steps: [
      'Unpack the zip file.',
      'Upload everything in it to your web space, so that the file index.html is at {base}.',
      'When the case changes, change it here, download the zip file anew, and upload it over the old one. Leave older files there: pages of others may still use them.',
    ],
    alone:
      'The list of cases in it has only this one. If other cases are at the same address, or if your case files are signed, use the command “case-action publish” instead.',
    download: 'Download the site',
    siteNeedsBase: 'First enter above where the site will be published.',
    making: 'The site is being made.',
    made: 'Downloaded:',
    count: 'Files in it:',
  },
  fr: {
    mend: 'À corriger d’abord',
    where: 'Où sera-t-il publié ?',
    whereHint:
      'Votre cas reçoit son propre petit site, que vous déposez sur votre hébergement web. Vous pouvez aussi laisser ce champ vide : ce qui n’a pas besoin de site fonctionne sans.',
    base: 'Adresse du dossier',
    baseBad:
      'Ce n’est pas l’adresse d’un dossier sur le web. Elle commence par https:// et ne contient ni « ? » ni « # ».',
    name: 'Nom du fichier',
    nameHint: 'Il fait partie des adresses. Une fois quelque chose publié, ne le changez plus.',
    nameBad:
      'Utilisez seulement des lettres de a à z, des chiffres, « - » et « _ ». « script » n’est pas possible.',
    page: 'La page du cas sera ici :',
    refusals: {
      none: 'Il n’y a pas encore de cas à publier. Le texte du fichier est illisible :',
      incomplete: 'Rien ne peut encore être publié, car il manque quelque chose :',
      unsure:
        'Rien ne peut encore être publié, car une indication qui guide les lecteurs est illisible :',
    },
    place: 'Emplacement',
    lang: 'Langue du cas',
    needsBase:
      'Ce code charge la carte depuis votre site publié. Indiquez d’abord plus haut où le site sera publié.',
    direct:
      'Vous n’avez indiqué aucune adresse plus haut. Ces liens mènent donc directement aux réseaux, et non à des pages à vous que vous pourriez encore modifier plus tard.',
    uploadFirst: 'Ceci fonctionne dès que votre site est publié.',
    reading: 'Le code est en préparation.',
    unread:
      'Les fichiers de la carte n’ont pas pu être lus. Ouvrez cette page en https, vérifiez votre connexion et réessayez.',
    again: 'Réessayer',
    copyFailed:
      'Votre navigateur n’a pas permis la copie. Le code est sélectionné : copiez-le vous-même.',
    previews: 'Ce que cela donne ailleurs',
    mail: 'Dans un e-mail',
    mailHint:
      'Il ne contient aucune image, car beaucoup de messageries n’en affichent pas. Les liens ne font rien dans cet aperçu.',
    feed: 'Dans un lecteur de flux',
    feedNeedsPage:
      'Une entrée mène à la page du cas. Indiquez plus haut où elle sera publiée, ou donnez un lien au cas.',
    feedWithdrawn: 'Un cas retiré n’a aucune entrée dans les flux.',
    plain: 'En texte brut',
    site: 'Télécharger tout le site',
    siteHint: 'Vous recevez un seul fichier zip avec tout ce qui est publié de ce cas :',
    parts: [
      'la page du cas, et une page pour chaque moyen d’écrire au destinataire, dans chacune des langues du cas',
      'la page où d’autres prennent le code pour leur propre site',
      'des copies pour l’e-mail et pour les endroits qui n’acceptent que du texte, ainsi que le flux',
      'le fichier du cas et le script de la carte',
    ],
    stepsTitle: 'Que faire du fichier',
    steps: [
      'Décompressez le fichier zip.',
      'Déposez tout son contenu sur votre hébergement web, de sorte que le fichier index.html se trouve à l’adresse {base}.',
      'Quand le cas change, modifiez-le ici, téléchargez de nouveau le fichier zip et déposez-le par-dessus l’ancien. Laissez-y les fichiers plus anciens : des pages d’autres sites les utilisent peut-être encore.',
    ],
    alone:
      'La liste des cas qui s’y trouve ne contient que celui-ci. Si d’autres cas sont à la même adresse, ou si vos fichiers sont signés, utilisez plutôt la commande « case-action publish ».',
    download: 'Télécharger le site',
    siteNeedsBase: 'Indiquez d’abord plus haut où le site sera publié.',
    making: 'Le site est en préparation.',
    made: 'Téléchargé :',
    count: 'Nombre de fichiers :',
  },
  ar: {
    mend: 'يُرجى تصحيح هذا أولًا',
    where: 'أين ستُنشر القضية؟',
    whereHint:
      'تحصل قضيتك على موقع صغير خاص بها ترفعه إلى مساحتك على الويب. ويمكنك ترك هذا الحقل فارغًا: كل ما لا يحتاج إلى موقع يعمل من دونه.',
    base: 'عنوان المجلد',
    baseBad:
      'هذا ليس عنوان مجلد على الويب. يبدأ العنوان بـ https:// ولا يتضمن علامة استفهام ولا العلامة «#».',
    name: 'اسم الملف',
    nameHint: 'يصبح الاسم جزءًا من العناوين. يُرجى عدم تغييره بعد نشر أي شيء.',
    nameBad:
      'يُرجى استخدام الحروف اللاتينية من a إلى z والأرقام والعلامتين «-» و«_» فقط. ولا يجوز الاسم «script».',
    page: 'ستكون صفحة القضية هنا:',
    refusals: {
      none: 'لا توجد قضية للنشر بعد. تتعذر قراءة نص الملف:',
      incomplete: 'لا يمكن نشر شيء بعد، لأن هناك ما ينقص:',
      unsure: 'لا يمكن نشر شيء بعد، لأن أحد البيانات التي ترشد القراء تتعذر قراءته:',
    },
    place: 'المكان',
    lang: 'لغة القضية',
    needsBase:
      'تحمّل هذه الشيفرة البطاقة من موقعك المنشور. يُرجى أولًا إدخال العنوان الذي سيُنشر فيه الموقع في الحقل أعلاه.',
    direct:
      'لم يُدخَل أي عنوان أعلاه. لذلك تقود هذه الروابط مباشرة إلى الشبكات، لا إلى صفحات لك يمكنك تعديلها لاحقًا.',
    uploadFirst: 'تعمل هذه الشيفرة بعد نشر موقعك.',
    reading: 'يجري إعداد الشيفرة.',
    unread:
      'تعذرت قراءة ملفات البطاقة. يُرجى فتح هذه الصفحة عبر https والتحقق من الاتصال ثم المحاولة مرة أخرى.',
    again: 'المحاولة مرة أخرى',
    copyFailed: 'لم يسمح المتصفح بالنسخ. الشيفرة محدَّدة: يُرجى نسخها يدويًّا.',
    previews: 'كيف تظهر في أماكن أخرى',
    mail: 'في رسالة بريد إلكتروني',
    mailHint:
      'لا توجد فيها صورة، لأن كثيرًا من برامج البريد لا تعرض الصور. لا تعمل الروابط في هذه المعاينة.',
    feed: 'في قارئ الخلاصات',
    feedNeedsPage:
      'يقود كل مدخل إلى صفحة القضية. يُرجى إدخال العنوان الذي ستُنشر فيه في الحقل أعلاه، أو إضافة رابط إلى القضية.',
    feedWithdrawn: 'لا مدخل في الخلاصات لقضية مسحوبة.',
    plain: 'كنص بسيط',
    site: 'تنزيل الموقع كله',
    siteHint: 'تحصل على ملف zip واحد فيه كل ما يُنشر عن هذه القضية:',
    parts: [
      'صفحة القضية، وصفحة لكل طريقة للكتابة إلى الجهة المخاطَبة، بكل لغة من لغات القضية',
      'الصفحة التي يأخذ منها الآخرون الشيفرة لمواقعهم',
      'نسخ للبريد الإلكتروني وللأماكن التي لا تقبل إلا النص، والخلاصة',
      'ملف القضية وسكربت البطاقة',
    ],
    stepsTitle: 'ما العمل به',
    steps: [
      'يُرجى فك ضغط ملف zip.',
      'يُرجى رفع كل ما فيه إلى مساحتك على الويب، بحيث يكون الملف index.html على العنوان {base}.',
      'عندما تتغير القضية، يُرجى تعديلها هنا وتنزيل ملف zip من جديد ورفعه فوق القديم. ويُرجى إبقاء الملفات الأقدم في مكانها: قد تكون صفحات الآخرين ما زالت تستخدمها.',
    ],
    alone:
      'لا تتضمن قائمة القضايا فيه إلا هذه القضية. إذا كانت هناك قضايا أخرى على العنوان نفسه، أو كانت ملفات قضاياك موقَّعة رقميًّا، يُرجى استخدام الأمر «case-action publish» بدلًا من ذلك.',
    download: 'تنزيل الموقع',
    siteNeedsBase: 'يُرجى أولًا إدخال العنوان الذي سيُنشر فيه الموقع في الحقل أعلاه.',
    making: 'يجري إعداد الموقع.',
    made: 'تم التنزيل:',
    count: 'عدد الملفات فيه:',
  },
};
