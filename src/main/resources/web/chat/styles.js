import {css} from 'lit';
import {answerStyles} from './styles.answer.js';
import {askingStyles} from './styles.asking.js';
import {cardStyles} from './styles.card.js';
import {cornerStyles} from './styles.corner.js';

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
`;

// Behind all others, since it takes from them.
const preferences = css`
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

export const styles = [base, askingStyles, answerStyles, cornerStyles, cardStyles, preferences];
