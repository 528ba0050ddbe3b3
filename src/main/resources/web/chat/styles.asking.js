import {css} from 'lit';

/** Where a question is asked: the opening, the field, and the bar above a conversation. */
export const askingStyles = css`
  /* Opening */
  .opening .title {
    font-size: clamp(1.6em, 4.5vw, 2.1em);
    line-height: 1.15;
    font-weight: 600;
    margin-block-end: 0.65em;
    text-wrap: balance;
  }
  .opening .label {
    margin-block: 1.4em 0.15em;
  }
  .sample {
    inline-size: 100%;
    padding: 0.55em 0;
    text-align: inherit;
    border-block-end: 1px solid var(--line);
    border-radius: 0;
  }
  .sample:hover {
    color: var(--accent);
    border-color: var(--accent);
  }
  .coverage {
    margin-block-start: 1.1em;
    font-size: 0.8125em;
    color: var(--quiet);
  }

  /* Composer */
  .composer {
    display: flex;
    align-items: flex-end;
    gap: 0.25em;
    padding: 0.3em;
    background: var(--paper);
    border: 1px solid var(--quiet);
    border-radius: var(--radius);
  }
  .composer:focus-within {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    max-block-size: 8em;
    padding: 0.5em 0.6em;
    resize: none;
    line-height: 1.4;
    field-sizing: content;
  }
  textarea:focus-visible {
    outline: none;
  }
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  .send {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 2.4em;
    padding: 0 0.95em;
    color: var(--on-accent);
    background: var(--accent);
    font-weight: 600;
  }
  .send:hover {
    filter: brightness(1.12);
  }

  /* Conversation */
  .bar {
    display: flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 3em;
    border-block-end: 1px solid var(--line);
  }
  .bar h2 {
    flex: 1;
    font-weight: 600;
    line-height: 1.25;
  }
  .inline .composer {
    margin-block-start: 1.25em;
  }
  .inline .opening .composer {
    margin: 0;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
`;
