// How the action looks: what is asked of whom, the message, and the button that sends it.

import { css } from 'lit';

export const actionStyles = css`
  [part='ask'] {
    clear: both;
    padding-block-start: var(--space);
    border-block-start: 1px solid var(--line);
  }
  [part='target'] {
    margin-block-start: calc(var(--space) * 0.35);
  }
  .handle {
    color: var(--muted);
  }

  blockquote {
    margin-block: calc(var(--space) * 0.35) calc(var(--space) * 0.6);
    padding: calc(var(--space) * 0.75) var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  [part='safety'] {
    margin-block-start: 0.25em;
  }

  .button {
    display: flex;
    flex-wrap: wrap;
    box-sizing: border-box;
    gap: 0 0.5em;
    align-items: baseline;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.7em 1.25em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
    text-decoration: underline;
  }
  .button:focus-visible {
    border-radius: var(--radius);
  }
  .second {
    border-color: var(--accent);
    background: var(--surface);
    color: var(--accent);
  }
  .second:hover {
    background: var(--tint);
  }
  .new-tab {
    font-size: 0.8125em;
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .button {
      border-color: LinkText;
      background: Canvas;
      color: LinkText;
    }
  }
`;
