// How the action looks: what is asked of whom, the button, and the quiet ways beside it.
import { css } from 'lit';
export const actionStyles = css `
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
  [part='choices'] {
    display: block;
    margin-block-start: calc(var(--space) * 0.5);
  }
  [part='choices'] > span {
    display: block;
  }
  [part='choices'] select {
    inline-size: 100%;
  }

  .tools,
  .buttons,
  ul,
  li:has(.small) {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--space) * 0.5);
    list-style: none;
  }
  .tools {
    margin-block: calc(var(--space) * 0.5);
  }
  [part='others'] ul {
    margin-block-start: calc(var(--space) * 0.4);
  }
  li:has(.small) {
    flex: 1 0 100%;
    align-items: center;
  }
  li > .small {
    flex: 1 1 12em;
  }
  /* As wide as most names, so that what is said beside them begins in one line. */
  [part='others'] a.way,
  [part='others'] li:not(:has(.small)) {
    min-inline-size: min(8rem, 100%);
  }
  [part='others'] li:not(:has(.small)) > .way {
    inline-size: 100%;
  }

  .way {
    display: inline-flex;
    box-sizing: border-box;
    gap: 0.4em;
    align-items: center;
    min-block-size: 36px;
    padding: 0.25em 0.85em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--link);
    font-size: 0.9375em;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .way:hover {
    border-color: currentColor;
    text-decoration: underline;
  }
  .mark {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
    vertical-align: -0.15em;
  }

  /* It is there before it says anything, and takes no room until then. */
  [part='status'] {
    flex: 0 0 100%;
    margin-block-start: calc(var(--space) * -0.5);
  }
  [part='status'].said {
    box-sizing: border-box;
    margin-block-start: 0;
    padding: calc(var(--space) * 0.5) calc(var(--space) * 0.75);
    border-radius: var(--radius);
    background: var(--tint);
  }

  .said > .way {
    display: flex;
    inline-size: fit-content;
    margin-block: 0.35em;
  }

  [part='check'] + .buttons,
  [part='check'] + .small + .buttons {
    margin-block-start: calc(var(--space) * 0.5);
  }
  .button > span:first-child {
    text-wrap: balance;
  }
  .buttons > [part='action'] {
    flex: 999 1 14rem;
  }
  .buttons > [part='copy'] {
    flex: 1 1 auto;
  }
  a.button,
  button.button {
    display: flex;
    flex-wrap: wrap;
    box-sizing: border-box;
    gap: 0 0.5em;
    align-content: center;
    align-items: baseline;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.7em 1.25em;
    border: 2px solid;
    border-color: var(--link);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  a.button:hover,
  button.button:hover {
    text-decoration: underline;
  }
  /* Where nothing is written there is nothing to send. */
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  a.second,
  button.second {
    border: 1px solid var(--edge);
    background: var(--surface);
    color: var(--link);
    font-weight: 600;
  }
  a.second:hover,
  button.second:hover {
    background: var(--tint);
  }
  .new-tab {
    font-size: 0.8125em;
    font-weight: 400;
  }
  button[part='open'] {
    flex-wrap: nowrap;
    max-inline-size: 100%;
  }
  /* It stands on the page's own ground, which may be of the other scheme. */
  [part='open']:not(:focus-visible) {
    box-shadow: 0 0 0 1px var(--surface);
  }
  /* An arrow downwards while it is closed, upwards while it is open. */
  [part='open']::after {
    align-self: center;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block: 0 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    content: '';
  }
  [part='open'][aria-expanded='true']::after {
    margin-block: 0.2em 0;
    rotate: 225deg;
  }
  [part='open'] + section {
    margin-block-start: calc(var(--space) * 0.5);
  }

  @media (forced-colors: active) {
    a.button,
    a.way {
      border-color: LinkText;
      background: Canvas;
      color: LinkText;
    }
    button.button,
    button.way {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
