// How a card looks from outside: the host's font, system colours, logical properties, one accent, and its frame.
// What stands in it has styles of its own: text-styles.ts, message-styles.ts and action-styles.ts.
import { css } from 'lit';
export const styles = css `
  :host {
    display: block;
    max-inline-size: 40rem;
    /* Its texts may break anywhere: without this, a parent that asks how narrow it can be gets one letter. */
    min-inline-size: min(100%, 15rem);
  }
  :host([hidden]) {
    display: none;
  }

  section {
    display: flow-root;
    box-sizing: border-box;
    padding: clamp(calc(var(--space) * 0.9), 5%, calc(var(--space) * 1.5));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
  }
  /*
   * What a page sets for its own text must not change what a message says, hide it, or make it overflow; and some close
   * the gaps between their columns with letters of no size. Colours and distances of these names may be the page's own,
   * too: they are set where it cannot reach, and where its words do not inherit them.
   */
  section,
  [part='open'],
  .news {
    --accent: var(--case-action-accent, color-mix(in srgb, #00a0dc 60%, CanvasText));
    --on-accent: var(--case-action-on-accent, Canvas);
    --surface: var(--case-action-surface, Canvas);
    --text: var(--case-action-text, CanvasText);
    --muted: var(--case-action-muted, color-mix(in srgb, var(--text) 72%, var(--surface)));
    --line: var(--case-action-border, color-mix(in srgb, var(--text) 20%, var(--surface)));
    --radius: var(--case-action-radius, 0.5rem);
    --space: var(--case-action-spacing, min(1rem, 24px));

    /* The accent as a colour of letters: so much of the text's own that any accent can be read. */
    --link: color-mix(in srgb, var(--case-action-accent, #1fd6ff) 35%, var(--text));
    --tint: color-mix(in srgb, var(--accent) 9%, var(--surface));
    --edge: color-mix(in srgb, var(--text) 60%, var(--surface));

    font-family: var(--case-action-font, inherit);
    line-height: 1.5;
    font-size: max(1em, 12px);
    overflow-wrap: anywhere;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    hyphens: manual;
    font-variant-caps: normal;
    -webkit-text-fill-color: currentcolor;
    -webkit-user-select: text;
    user-select: text;
  }
  /* Letters on the accent are black or white, whichever can be read: WCAG's luminance of the accent decides. */
  @supports (color: color(from color-mix(in srgb, red, CanvasText) xyz-d65 x y z)) {
    section,
    [part='open'],
    .news {
      /* An accent that lets the ground through would take its letters along. */
      --accent: color(
        from var(--case-action-accent, color-mix(in srgb, #00a0dc 60%, CanvasText)) srgb r g b / 1
      );
      --link: color-mix(
        in srgb,
        color(from var(--case-action-accent, #1fd6ff) srgb r g b / 1) 35%,
        var(--text)
      );
      --bright: clamp(0, (0.179 - y) * 1e9, 1);
      --on-accent: var(
        --case-action-on-accent,
        color(
          from var(--accent) xyz-d65 calc(var(--bright) * 0.9505) var(--bright)
            calc(var(--bright) * 1.089)
        )
      );
    }
  }
  section > :not(:first-child) {
    margin-block-start: var(--space);
  }
  .line {
    padding-block: calc(var(--space) * 0.75);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  @media print {
    .dark {
      color-scheme: light;
    }
  }
  /* Room for the card that is on its way, so that what stands below it need not move. */
  .waiting.card {
    min-block-size: 56em;
  }
  .waiting.compact {
    min-block-size: 50em;
  }

  .news {
    display: flex;
    position: sticky;
    z-index: 1;
    inset-block-start: max(1.75rem, 1.25em);
    align-items: center;
    justify-content: center;
    block-size: 0;
  }
  [part='news'] {
    box-sizing: border-box;
    flex: none;
    max-inline-size: calc(100% - var(--space));
    min-block-size: 36px;
    margin-block-start: -8px;
    padding: 0.25em 1.25em;
    border: 2px solid;
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--link);
    font-weight: 700;
    cursor: pointer;
  }
  [part='news']:hover {
    text-decoration: underline;
  }

  /* Browsers give these letters of their own, and distances that a reader's settings do not reach. */
  button,
  select,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  p,
  ol,
  ul,
  blockquote,
  figure {
    margin: 0;
    padding: 0;
  }
  .text {
    display: block;
    white-space: pre-line;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.15em;
  }
  /* A link that is all of its line has room for a finger. */
  p > a:only-child {
    display: inline-block;
    min-block-size: 24px;
  }
  /* Two colours, so that it can be seen on any ground. WebKit gives a select no shadow: the outer one will do. */
  :focus-visible {
    outline: 3px solid var(--text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--surface);
    border-radius: 2px;
  }
  button:focus-visible,
  .button:focus-visible,
  .way:focus-visible,
  textarea:focus-visible {
    border-radius: var(--radius);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
