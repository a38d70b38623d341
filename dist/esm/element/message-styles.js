// How the message looks: as it is prepared, and in the field where it is written.
import { css } from 'lit';
export const messageStyles = css `
  blockquote,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block: calc(var(--space) * 0.35) calc(var(--space) * 0.5);
    padding: calc(var(--space) * 0.75) var(--space);
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--tint);
  }
  blockquote .text {
    white-space: pre-wrap;
  }
  textarea {
    display: block;
    min-block-size: 7.5em;
    margin-block-end: calc(var(--space) * 0.25);
    border-color: var(--edge);
    background: var(--surface);
    color: inherit;
    /* Phones zoom into a field whose letters are smaller. */
    font-size: max(1em, 16px);
    resize: vertical;
    field-sizing: content;
  }
  [part='counter'] {
    color: var(--muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .warning,
  [part='counter'].warning {
    color: var(--text);
    font-weight: 700;
  }
  .lost {
    margin-block-start: calc(var(--space) * 0.5);
    padding: calc(var(--space) * 0.5) calc(var(--space) * 0.75);
    border-inline-start: 3px solid var(--text);
    background: var(--tint);
  }
  .lost > .way {
    display: flex;
    inline-size: fit-content;
    margin-block-start: calc(var(--space) * 0.5);
    font-weight: 400;
  }
  /* What might put somebody at risk does not go under among what is merely useful. */
  [part='safety'] {
    margin-block-start: calc(var(--space) * 0.5);
    padding-inline-start: calc(var(--space) * 0.75);
    border-inline-start: 3px solid var(--edge);
    font-size: 0.875em;
  }
`;
