// How the case itself looks: the person and the latest update first, then the story.
import { css } from 'lit';
export const textStyles = css `
  [part='name'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .compact [part='name'],
  .button [part='name'] {
    font-size: 1.375em;
  }
  section > [part='headline'] {
    margin-block-start: calc(var(--space) * 0.35);
    font-size: 1.15em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .compact [part='headline'],
  .button [part='headline'] {
    font-size: 1em;
  }
  [part='outcome'] {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.4;
  }
  [part='notice'] {
    display: flow-root;
    padding: calc(var(--space) * 0.75) var(--space);
    border-radius: var(--radius);
    border-inline-start: 3px solid var(--edge);
    background: var(--tint);
    font-weight: 600;
  }
  [part='outcome'] + [part='notice'] {
    font-weight: 400;
  }
  section > [part='notice']:only-child {
    padding: 0;
    border: 0;
    background: none;
    font-weight: 400;
  }

  .label {
    font-size: 0.875em;
    font-weight: 700;
  }
  .head {
    font-size: 1em;
  }
  .head + * {
    margin-block-start: calc(var(--space) * 0.15);
  }
  .small,
  time,
  [part='foot'],
  figcaption,
  [part='guidance'] {
    color: var(--muted);
    font-size: 0.875em;
  }
  .title {
    font-weight: 600;
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
    color: var(--link);
  }
  [part='update'] > p {
    margin-block-start: 0.15em;
    font-size: 1.0625em;
  }
  [part='summary'] p + p {
    margin-block-start: calc(var(--space) * 0.6);
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
  details time,
  details .label {
    font-size: 0.9333em;
  }
  /* What stands in it are the same ways as above it. */
  [part='spread'] {
    font-size: 1em;
  }
  [part='spread'] > summary {
    color: var(--text);
    font-weight: 600;
  }
  section > [part='spread'] + [part='rest'],
  section > [part='spread'] + [part='background'] {
    margin-block-start: 0;
  }
  details > :not(summary) {
    margin-block-start: calc(var(--space) * 0.6);
  }
  ol {
    list-style: none;
  }
  ol > li + li {
    margin-block-start: calc(var(--space) * 0.6);
  }
  /* Nothing of them stands behind the picture, nor the picture outside of them. */
  [part='progress'],
  [part='rest'] {
    display: flow-root;
  }
  progress {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 0.5rem;
    margin-block-start: 0.25em;
    overflow: hidden;
    border: 1px solid var(--edge);
    border-radius: 1rem;
    background: var(--surface);
    appearance: none;
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--accent);
  }
  ::-moz-progress-bar {
    background: var(--accent);
  }

  /* Beside the text where there is room for both; above it, all across, where the card is narrower than that. */
  figure {
    float: inline-end;
    clear: inline-end;
    inline-size: clamp(min(36%, 12rem), (25rem - 100%) * 999, 100%);
    margin-inline-start: clamp(0px, (100% - 25rem) * 999, var(--space));
    margin-block-end: calc(var(--space) * 0.75);
  }
  figcaption {
    margin-block-start: 0.3em;
    line-height: 1.35;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 16rem;
    border-radius: calc(var(--radius) / 2);
    object-fit: cover;
    object-position: 50% 25%;
  }

  [part='languages'] {
    float: inline-end;
    margin-inline-start: var(--space);
  }
  section > [part='image'] + *,
  section > [part='languages'] + * {
    margin-block-start: 0;
  }
  section > [part='languages'] + figure {
    margin-block-start: calc(var(--space) * 0.5);
  }
  select {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) / 2);
    background: var(--surface);
    color: inherit;
    font-size: 0.9375em;
  }

  [part='foot'] {
    padding-block-start: calc(var(--space) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  [part='foot'] p + p {
    margin-block-start: 0.35em;
  }
`;
