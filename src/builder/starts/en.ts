// The starting points in English.

import type { StartTexts } from './texts.js';

export const en: StartTexts = {
  name: '‹name of the person›',
  official: {
    name: '‹name of the official›',
    role: '‹office, such as Minister of Justice›',
    organisation: '‹ministry or authority›',
  },
  publisher: '‹your organisation›',
  blank: {
    summary: '‹Who this is, what has happened, and how you know: two or three short paragraphs›',
    message:
      'Please, {target}, ‹what you ask of the official, politely and in one sentence›. ‹Why it matters for› {name}.',
  },
  urgent: {
    headline: 'Taken from ‹place› on ‹date›, and in danger',
    summary: [
      'On ‹date›, ‹who: the police, soldiers, men who gave no name› took ‹name› from ‹place›. ‹Who the person is: work, town, family›.',
      'Since then, ‹what is known: where the person is held or that nobody will say, whether family or lawyer have been let in›.',
      'There is reason to fear the worst: ‹what the danger is, and how you know›.',
    ],
    update: '‹What is new, in one or two sentences, and who has said so›.',
    ask: 'Ask the official to make known where the prisoner is held, to let the family, a lawyer and a doctor in, and to order the release unless there is a lawful charge. ‹Why this official can do it›.',
    messages: [
      'I am worried about {name}, who was taken away and is in danger. Please, {target}, make known where {name} is held, and let family and lawyer in. {link}',
      'Please, {target}, see that {name} is safe. ‹What the family has or has not been told›. Family, lawyer and a doctor should be let in without delay. {link}',
    ],
    mail: {
      subject: '{name}, taken away and in danger',
      body: 'Dear {target},\n\nI am writing about {name}, ‹who the person is, in a few words›, who was taken away ‹when, where and by whom›. I fear for the safety of {name}.\n\nI respectfully ask you to make known where {name} is held and why, to let family, a lawyer and a doctor in at once, and to order the release unless there is a lawful charge.\n\nYours sincerely,',
    },
  },
  hungerStrike: {
    headline: 'On hunger strike in ‹prison› since ‹date›',
    summary: [
      '‹Name›, ‹who the person is›, has been in prison since ‹day of the arrest›. ‹Charge, trial and sentence, and what is wrong with them›.',
      'The hunger strike began on ‹date›. ‹What it is a protest against, and what would end it›.',
      '‹The state of health, who has said so, and whether an independent doctor has been let in›.',
    ],
    update:
      '‹Which day of the hunger strike this is, how the person is, and who has said so: family, lawyer, doctor›.',
    ask: 'Ask the official to answer the demand, to let a doctor of the prisoner’s own choice in, and to see that nobody is punished or fed by force because of the hunger strike. ‹Why this official can do it›.',
    messages: [
      '{name} is on hunger strike, asking for ‹the demand›. Please, {target}, answer that demand while there is time, and let an independent doctor in. {link}',
      'I am concerned for the health of {name}, who is on hunger strike. I ask you, {target}, to let an independent doctor in and to answer the demand before it is too late. {link}',
    ],
    mail: {
      subject: '{name}, on hunger strike',
      body: 'Dear {target},\n\n{name}, ‹who the person is›, is on hunger strike in ‹prison›. ‹How the person is, and who has said so›.\n\nI respectfully ask you to answer the demand, which is ‹the demand›, to let a doctor of the prisoner’s own choice in, and to see that nobody is punished or fed by force because of the hunger strike.\n\nYours sincerely,',
    },
  },
  trial: {
    headline: 'On trial in ‹place› from ‹date›, for ‹what: an article, a protest, a prayer›',
    summary: [
      '‹Name›, ‹who the person is›, is to stand trial before ‹court› on ‹date›. The charge is ‹charge›, and the sentence can be up to ‹sentence›.',
      'The charge rests on ‹what the person did›. ‹Why that is no crime, or why the trial cannot be fair›.',
      '‹Where the person is until then: in custody since when, or free, and whether a lawyer could prepare the defence›.',
    ],
    update: '‹What is new: the day that was set, a hearing, a decision, and who has said so›.',
    ask: 'Ask the official to see that nobody is tried for what is a right and no crime, and that any trial is fair and open to observers. ‹Why this official can do it›.',
    messages: [
      '{name} is to stand trial for ‹what the person did›. Please, {target}, see that this charge is dropped, and that observers are let in to any hearing. {link}',
      'I am following the trial of {name}. I ask you, {target}, to see that the charge is dropped: nobody should be punished for what is a right and no crime. {link}',
    ],
    mail: {
      subject: 'The trial of {name}',
      body: 'Dear {target},\n\nI am writing about {name}, ‹who the person is›, who is to stand trial before ‹court› on a charge of ‹charge›. As far as is known, the charge punishes ‹which right: free speech, assembly, religion›.\n\nI respectfully ask you to see that the charge is dropped, and that any trial is fair and open to observers and family.\n\nYours sincerely,',
    },
  },
  ended: {
    headline: '‹How it ended, in a few words›',
    summary: [
      '‹Name›, ‹who the person is›, was ‹what had happened: imprisoned, taken, put on trial› ‹when, and why›.',
      '‹What was asked, and of whom, and how many people wrote›.',
    ],
    update:
      '‹What has happened, on which day, how the person is, and what family or lawyer have said›.',
    outcome:
      'On ‹date›, ‹name› ‹was released, was acquitted, came to the end of the sentence, died›. ‹What is still not right, if anything›. Thank you to everybody who wrote.',
  },
};
