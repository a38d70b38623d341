// What --help says.

export const HELP = `Usage: case-action check [options] FILE|URL|DIR…

Checks case files, and says what is wrong, where, and what to do about it.
Of a DIR, checks every .json file below it, but in node_modules and hidden folders. Links to files
are followed, links to folders are not.
Of each file, at most 200 findings are printed, the worst; --json writes all.

Options:
  --json       write the findings as a JSON array
  --strict     let warnings fail, and show notes as well
  --now DATE   check as of that day or moment: 2026-03-02, 2026-03-02T18:30Z
  --live       fetch each URL as an embed would, and say what embeds show right now
  --help       show this
  --version    show the version

Exits with 0 where nothing is wrong, 1 where something is, 2 where the command was misused.
Without --strict only errors fail: what keeps readers from getting the card.
`;
