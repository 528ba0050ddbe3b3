import {css} from 'lit';
import {cardStyles} from './styles.card.js';
import {answerStyles} from './styles.answer.js';

// What the page sets on the element itself is overruled here, since of important rules the shadow tree's win; what the
// page's text inherits ends at .root.
const base = css`
  :host {
    all: initial !important;
    display: block !important;
    font-family: inherit !important;
    direction: inherit !important;
    unicode-bidi: isolate !important;
  }
  :host([floating]) {
    display: contents !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    --paper: var(--dateline-background, #ffffff);
    --ink: var(--dateline-text, #1c1b19);
    --quiet: var(--dateline-muted, #5e5a54);
    --line: var(--dateline-border, #d9d4ca);
    --accent: var(--dateline-accent, #8a1f1f);
    --on-accent: var(--dateline-on-accent, #ffffff);
    --wash: var(--dateline-surface, #f6f3ec);
    --mark: var(--dateline-mark, #fbe6a2);
    --radius: var(--dateline-radius, 4px);
    color-scheme: light;
    display: block;
    position: relative;
    visibility: visible;
    box-sizing: border-box;
    color: var(--ink);
    font-family: var(--dateline-font, inherit);
    font-size: var(--dateline-font-size, max(16px, 1rem));
    line-height: 1.55;
    text-align: left;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  .root.dark {
    --paper: var(--dateline-background, #17181a);
    --ink: var(--dateline-text, #ebe8e2);
    --quiet: var(--dateline-muted, #aaa59c);
    --line: var(--dateline-border, #3d3e41);
    --accent: var(--dateline-accent, #f0a79b);
    --on-accent: var(--dateline-on-accent, #2a0f0c);
    --wash: var(--dateline-surface, #202225);
    --mark: var(--dateline-mark, #5a4708);
    color-scheme: dark;
  }
  .inline {
    padding: var(--dateline-padding, 0);
    background: var(--paper);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root[dir='rtl'] {
    text-align: right;
  }
  textarea:placeholder-shown,
  input:placeholder-shown {
    direction: inherit;
  }
  h2, h3, h4, p, ul, ol, blockquote {
    margin: 0;
    padding: 0;
    font-size: inherit;
    font-weight: inherit;
    list-style: none;
  }
  button, textarea, input {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: var(--radius);
    margin: 0;
    padding: 0;
  }
  button {
    cursor: pointer;
  }
  button[disabled] {
    cursor: default;
    color: var(--quiet);
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--accent);
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .label {
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--quiet);
  }
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2rem;
    padding: 0.2em 0.5em;
    font-size: 0.8125em;
    color: var(--quiet);
  }
  .plain:hover,
  .plain[aria-pressed='true'] {
    color: var(--accent);
    background: var(--wash);
  }
  .square {
    justify-content: center;
    min-inline-size: 2rem;
    padding: 0;
  }

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

  /* In a corner */
  .corner {
    position: fixed;
    inset: auto;
    inset-block-end: 0;
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    margin: var(--dateline-offset, 20px);
    padding: 0;
    border: 0;
    background: none;
    z-index: 2147483647;
  }
  .corner.end {
    inset-inline-end: 0;
  }
  .corner.start {
    inset-inline-start: 0;
  }
  .launcher {
    display: flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: 3rem;
    padding: 0 1.15em;
    margin-inline-start: auto;
    color: var(--on-accent);
    background: var(--accent);
    border-radius: 1.5rem;
    font-weight: 600;
    box-shadow: 0 2px 10px rgb(0 0 0 / 22%);
  }
  .start .launcher {
    margin-inline: 0 auto;
  }
  .launcher[aria-expanded='true'] {
    inline-size: 3rem;
    padding: 0;
    justify-content: center;
  }
  .panel {
    position: absolute;
    inset-block-end: 3.75rem;
    display: flex;
    flex-direction: column;
    inline-size: min(var(--dateline-width, 26rem), 100vw - 2 * var(--dateline-offset, 20px));
    block-size: min(var(--dateline-height, 40rem), 100dvh - 3.75rem - 2 * var(--dateline-offset, 20px));
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 2);
    box-shadow: 0 8px 32px rgb(0 0 0 / 18%);
    overflow: hidden;
    animation: rise 160ms ease-out;
  }
  .end .panel {
    inset-inline-end: 0;
  }
  .start .panel {
    inset-inline-start: 0;
  }
  .panel .bar {
    padding-inline: 1em 0.4em;
  }
  .panel .opening {
    flex: 1;
    display: flex;
    flex-direction: column;
    padding: 1em;
    overflow-y: auto;
  }
  .panel .opening .coverage {
    margin-block-start: auto;
    padding-block-start: 1em;
  }
  .panel .scroll {
    position: relative;
    flex: 1;
    padding-inline: 1em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .panel > .composer {
    margin: 0.75em;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (max-width: 480px) {
    .corner:has(.panel) {
      inset: 0;
      margin: 0;
    }
    .corner:has(.panel) .launcher {
      display: none;
    }
    .panel {
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      border: 0;
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    .send, .launcher, .chip, .panel, .card {
      border: 1px solid;
    }
  }
`;

export const styles = [base, answerStyles, cardStyles];
