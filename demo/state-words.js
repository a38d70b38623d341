// What the states of the invented case say beyond its case file, in each language that the demo has.

export const WORDS = {
  en: {
    fallback: 'Mira Tolvane, a librarian, is held without charge in Halvenia. An invented case.',
    more: 'What you can do for her',
    outcome:
      'Mira Tolvane is at home. She was released without conditions, and every charge was dropped.',
    alt: 'A reading lamp on a shelf of books; in the row below it, one book is missing.',
    credit: 'Drawing: Example Rights',
    progress: 'letters sent to the ministry (invented, too)',
    background: {
      title: 'The library',
      text: 'It has been closed since January. The town has collected 4,000 books for it, in the story.',
    },
    letter: 'Write to Mira Tolvane',
    brief:
      '{target}, Mira Tolvane has been waiting since January for a court to hear her. How long will that go on? #InventedCase',
    own: 'I borrow books every week, and nobody has ever asked me why.',
    officials: [
      ['Sabe Orin', 'Prosecutor General', 'Office of the Prosecutor of Halvenia'],
      ['Tamsin Gorrel', 'Minister of the Interior', 'Ministry of the Interior of Halvenia'],
      ['Ivo Harnedd', 'Ambassador of Halvenia', 'Embassy of Halvenia'],
      ['Ellic Marrow', 'Speaker of the Assembly', 'Assembly of Halvenia'],
    ],
    short: {
      name: 'Mira',
      headline: 'Held.',
      summary: 'Invented.',
      update: 'Silence.',
      ask: 'Ask.',
      official: 'Velk',
      role: 'Minister',
      message: '{target}: why?',
    },
  },
  fr: {
    fallback:
      'Maëlle Sorvane, enseignante, est détenue sans inculpation en Halvénie. Un cas inventé.',
    more: 'Ce que vous pouvez faire pour elle',
    outcome:
      'Maëlle Sorvane est chez elle. Elle a été libérée sans condition et toutes les poursuites ont été abandonnées.',
    alt: 'Une lampe de lecture sur une étagère de livres ; dans la rangée du dessous, il en manque un.',
    credit: 'Dessin : Droits Exemple',
    progress: 'lettres envoyées au ministère (inventées, elles aussi)',
    background: {
      title: 'Le lycée',
      text: 'Ses élèves ont gardé sa salle telle qu’elle était, la date au tableau, dans cette histoire.',
    },
    letter: 'Écrire à Maëlle Sorvane',
    brief:
      '{target}, Maëlle Sorvane attend depuis mars qu’un juge l’entende. Combien de temps encore ? #CasInventé',
    own: 'J’ai eu, moi aussi, une enseignante qui nous laissait poser des questions.',
    officials: [
      ['Sabe Orin', 'procureure générale', 'parquet de Halvénie'],
      ['Tamsin Gorrel', 'ministre de l’Intérieur', 'ministère de l’Intérieur de Halvénie'],
      ['Ivo Harnedd', 'ambassadeur de Halvénie', 'ambassade de Halvénie'],
      ['Ellic Marrow', 'présidente de l’Assemblée', 'Assemblée de Halvénie'],
    ],
    short: {
      name: 'Maëlle',
      headline: 'Détenue.',
      summary: 'Inventée.',
      update: 'Silence.',
      ask: 'Demandez.',
      official: 'Velk',
      role: 'Ministre',
      message: '{target} : pourquoi ?',
    },
  },
  ar: {
    fallback: 'ليان السروان طبيبة محتجزة بلا تهمة في هلفينيا. قضية متخيَّلة.',
    more: 'ما الذي يمكنكم فعله من أجلها',
    outcome: 'ليان السروان في بيتها. أُفرج عنها بلا شروط وأُسقطت عنها جميع التهم.',
    alt: 'مصباح قراءة فوق رفّ كتب ينقصه كتاب واحد.',
    credit: 'رسم: منظمة المثال للحقوق',
    progress: 'رسالة وصلت إلى الوزارة (وهي متخيَّلة أيضًا)',
    background: {
      title: 'المستشفى',
      text: 'ما زال مرضاها يسألون عنها كل صباح، في هذه القصة.',
    },
    letter: 'اكتبوا إلى ليان السروان',
    brief: '{target} تنتظر ليان السروان منذ فبراير أن تستمع إليها محكمة. إلى متى؟ #قضية_متخيلة',
    own: 'أثق بطبيبتي لأنها لا تروي لأحد ما أقوله لها.',
    officials: [
      ['سابي أورين', 'المدعية العامة', 'النيابة العامة في هلفينيا'],
      ['تامسين غوريل', 'وزيرة الداخلية', 'وزارة الداخلية في هلفينيا'],
      ['إيفو هارند', 'سفير هلفينيا', 'سفارة هلفينيا'],
      ['إليك مارو', 'رئيسة المجلس', 'مجلس هلفينيا'],
    ],
    short: {
      name: 'ليان',
      headline: 'محتجزة.',
      summary: 'متخيَّلة.',
      update: 'صمت.',
      ask: 'اسألوا.',
      official: 'فيلك',
      role: 'وزير',
      message: 'لماذا يا {target}؟',
    },
  },
};
