import {css} from 'lit';

/** The card with a quote. */
export const cardStyles = css`
  .card {
    position: fixed;
    inset: auto;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: min(27rem, 100vw - 16px);
    block-size: auto;
    max-block-size: min(32rem, 100dvh - 16px);
    overflow-y: auto;
    margin: 0;
    padding: 0.9em 1.1em 1em;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--line);
    border-block-start: 3px solid var(--accent);
    border-radius: var(--radius);
    box-shadow: 0 6px 28px rgb(0 0 0 / 20%);
    font-size: 0.9375em;
    z-index: 2147483647;
  }
  .cited {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
  }
  .cited .title {
    font-weight: 600;
    line-height: 1.3;
  }
  .cited .close {
    flex: none;
    margin-block-start: -0.3em;
    margin-inline-end: -0.5em;
    font-size: 1em;
  }
  .card blockquote {
    margin-block: 0.8em 0.4em;
    color: var(--quiet);
    white-space: pre-line;
  }
  .card mark {
    padding: 0.05em 0;
    color: var(--ink);
    background: var(--mark);
  }
  .resolved {
    margin-block-end: 0.8em;
  }
  .resolved li {
    line-height: 1.5;
  }
  .means {
    vertical-align: -0.2em;
  }
  [dir='rtl'] .means {
    transform: scaleX(-1);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    position: sticky;
    inset-block-end: -1em;
    margin-inline: -1.1em;
    margin-block-end: -1em;
    padding: 0.6em 1.1em 0.9em;
    background: var(--paper);
  }
  @media (max-width: 480px) {
    .card {
      inset: auto 0 0;
      inline-size: 100%;
      max-block-size: 70dvh;
      border-inline: 0;
      border-block-end: 0;
      border-radius: 0;
    }
  }
`;
