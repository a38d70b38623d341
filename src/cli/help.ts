// What --help says.

import { FORMS } from '../embed/forms.js';

export const HELP = `Usage: case-action check [options] FILE|URL|DIR…
       case-action embed FILE|URL --as FORM [options]
       case-action mirror URL --out DIR [--base URL] [--key KEY]
       case-action publish DIR --out DIR --base URL [options]
       case-action keygen --out FILE

check: checks case files, and says what is wrong, where, and what to do about it.
Of a DIR, checks every .json file below it, but in node_modules and hidden folders. Links to files
are followed, links to folders are not.
Of each file, at most 200 findings are printed, the worst; --json writes all.

  --json       write the findings as a JSON array
  --strict     let warnings fail, and show notes as well
  --now DATE   check as of that day or moment: 2026-03-02, 2026-03-02T18:30Z
  --live       fetch each URL as an embed would, and say what embeds show right now
  --key KEY    with --live: check that what is published is signed with this public key

embed: prints a case as something to paste or send.

  --as FORM          ${FORMS.slice(0, -1).join(', ')} or ${FORMS.at(-1)}
  --src URL          where the case file is published; a URL that is given is that already
  --script URL       where the script is published
  --action-base URL  the folder in which the action pages are published
  --key KEY          the public key that the case file is signed with, for hook and element
  --lang L           the language of whoever reads it, as fr or pt-BR
  --now DATE         print it as of that day or moment

mirror: copies the case file at URL, its picture and the scripts into a folder that you serve, so
that your readers' browsers ask nobody else. Run it again, by hand or every hour: only what has
changed is written. A file that is broken or out of reach leaves the last good copy as it is; a case
that is withdrawn takes the place of its copy, and its picture is removed.
The copy is called as the URL ends; cases that would be called the same need a folder each.

  --out DIR    the folder, which is made if need be, and is for this alone
  --base URL   the address at which DIR is served: the picture is then named there
  --key KEY    take over only what is signed with this public key; 410 is then no withdrawal

publish: makes of the case files in DIR a site that any web server serves: pages, action pages,
what to paste, feeds, frames, scripts. Only what has changed is written. A file that is broken or
gone leaves its last good version as it is; of a case that is withdrawn, one neutral sentence is
left.

  --out DIR      the folder that is served, which is made if need be
  --base URL     the address at which it is served
  --config FILE  JSON with any of: title, lang, links, frame, styles
  --key FILE     the private key to sign case files with
  --watch        publish again whenever a file changes
  --now DATE     publish as of that day or moment

keygen: makes the key that case files are signed with, and prints its public key.

  --out FILE   where the private key is written; nothing that is there is replaced

  --help       show this
  --version    show the version

Exits with 0 where nothing is wrong, 1 where something is, 2 where the command was misused.
Of check, without --strict only errors fail: what keeps readers from getting the card. Of mirror, 1
says that the case or its picture could not be had; of publish, that a case is not published as it
stands in DIR.
`;
