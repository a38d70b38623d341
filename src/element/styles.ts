// How a card looks: the host's font, system colours, logical properties, one accent.
// The action has styles of its own.

import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 40rem;

    --accent: var(--case-action-accent, color-mix(in srgb, #0c7fa3 68%, CanvasText));
    --on-accent: var(--case-action-on-accent, Canvas);
    --surface: var(--case-action-surface, Canvas);
    --text: var(--case-action-text, CanvasText);
    --muted: var(--case-action-muted, color-mix(in srgb, var(--text) 72%, var(--surface)));
    --line: var(--case-action-border, color-mix(in srgb, var(--text) 20%, var(--surface)));
    --tint: color-mix(in srgb, var(--accent) 7%, var(--surface));
    --radius: var(--case-action-radius, 0.5rem);
    --space: var(--case-action-spacing, 1rem);
  }
  :host([hidden]) {
    display: none;
  }

  .news {
    display: flex;
    position: sticky;
    z-index: 1;
    inset-block-start: max(1.75rem, 1.25em);
    align-items: center;
    justify-content: center;
    block-size: 0;
    font-family: var(--case-action-font, inherit);
  }
  [part='news'] {
    box-sizing: border-box;
    flex: none;
    max-inline-size: calc(100% - var(--space));
    min-block-size: 2.25rem;
    margin-block-start: -8px;
    padding: 0.25em 1.25em;
    border: 2px solid;
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  section {
    box-sizing: border-box;
    padding: calc(var(--space) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-family: var(--case-action-font, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    /* What a page sets for its own text must not change what a message says or make it overflow. */
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  section > :not(:first-child) {
    margin-block-start: var(--space);
  }
  p,
  ol,
  blockquote {
    margin: 0;
    padding: 0;
  }
  .text {
    display: block;
    white-space: pre-line;
  }
  blockquote .text {
    white-space: pre-wrap;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--surface);
    box-shadow: 0 0 0 5px var(--text);
    border-radius: 2px;
  }

  [part='name'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  [part='headline'] {
    margin-block-start: calc(var(--space) * 0.35);
    font-size: 1.15em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  [part='notice'] {
    display: flow-root;
    padding: calc(var(--space) * 0.75) var(--space);
    border-radius: var(--radius);
    background: var(--tint);
    font-weight: 600;
  }

  .label {
    font-size: 0.875em;
    font-weight: 700;
  }
  .small,
  time,
  [part='foot'],
  figcaption,
  [part='guidance'],
  [part='safety'] {
    font-size: 0.875em;
    color: var(--muted);
  }

  [part='update'] {
    padding-inline-start: var(--space);
    border-inline-start: 3px solid var(--accent);
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }
  [part='update'] .label {
    color: var(--accent);
  }
  [part='update'] > p {
    margin-block-start: 0.15em;
    font-size: 1.0625em;
  }
  .title {
    font-weight: 600;
  }
  details {
    margin-block-start: calc(var(--space) * 0.5);
    font-size: 0.9375em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--muted);
    cursor: pointer;
  }
  ol {
    list-style: none;
  }
  ol > li {
    margin-block-start: calc(var(--space) * 0.5);
  }
  [part='summary'] p + p {
    margin-block-start: calc(var(--space) * 0.6);
  }

  [part='news']:hover {
    text-decoration: underline;
  }
  [part='news']:focus-visible {
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

  select {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--muted);
    border-radius: calc(var(--radius) / 2);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }
  figure {
    float: inline-end;
    clear: inline-end;
    inline-size: min(38%, 12rem);
    margin: 0;
    margin-inline-start: var(--space);
    margin-block-end: calc(var(--space) * 0.5);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--radius) / 2);
  }
  [part='languages'] {
    float: inline-end;
    margin-inline-start: var(--space);
    margin-block-end: calc(var(--space) * 0.5);
  }
  section > figure + *,
  section > [part='languages'] + * {
    margin-block-start: 0;
  }
  [part='choices'] {
    display: block;
    margin-block-start: calc(var(--space) * 0.5);
  }
  [part='choices'] > span {
    display: block;
  }
  progress {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.25em;
    accent-color: var(--accent);
  }
  [part='foot'] {
    padding-block-start: calc(var(--space) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  [part='foot'] p + p {
    margin-block-start: 0.35em;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
