import {css} from 'lit';

/** Questions, answers and what can be done with them. */
export const answerStyles = css`
  .turn {
    padding-block: 1.4em 1.5em;
  }
  .turn + .turn {
    border-block-start: 1px solid var(--line);
  }
  .question {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    margin-block-end: 0.6em;
    text-wrap: pretty;
  }
  .question:focus {
    outline: none;
  }
  .short {
    font-size: 1.6em;
    line-height: 1.25;
    margin-block-end: 0.4em;
    color: var(--accent);
  }
  .short.quiet {
    font-size: 1.125em;
    color: var(--ink);
  }
  .bearing {
    margin-block-end: 0.3em;
    font-size: 0.9375em;
    color: var(--quiet);
  }
  .said {
    max-inline-size: 42em;
    line-height: 1.7;
  }
  .said code {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .standing {
    display: inline-block;
    padding-inline: 0.45em;
    font-size: 0.75em;
    line-height: 1.5;
    color: var(--ink);
    background: var(--wash);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .chip {
    position: relative;
    min-inline-size: 24px;
    block-size: 24px;
    margin-inline-start: 0.25em;
    padding-inline: 4px;
    font-size: 0.75em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    vertical-align: 0.15em;
    color: var(--accent);
    border: 1px solid var(--line);
    border-radius: 12px;
  }
  .chip:hover,
  .chip[aria-expanded='true'] {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }
  .answer .label,
  .turn > .label {
    margin-block: 1.25em 0.25em;
  }
  .sources li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.4em;
    line-height: 1.4;
    border-block-start: 1px solid var(--line);
  }
  .nearest li {
    display: block;
  }
  .sources a {
    display: inline-block;
    min-block-size: 24px;
  }
  .number {
    flex: none;
    min-inline-size: 1.1em;
    font-variant-numeric: tabular-nums;
    color: var(--accent);
  }
  .origin,
  .aside {
    font-size: 0.8125em;
    color: var(--quiet);
  }
  .sources .origin {
    display: block;
  }
  .conflicts {
    margin-block-start: 1.1em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--line);
  }
  .conflicts .label {
    margin-block-start: 0;
  }
  .note {
    margin-block-end: 0.75em;
    padding: 0.45em 0.7em;
    font-size: 0.8125em;
    color: var(--ink);
    background: var(--wash);
    border-inline-start: 3px solid var(--quiet);
  }
  .note .aside {
    font-size: inherit;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em;
    margin-block-start: 0.9em;
    margin-inline-start: -0.5em;
  }
  .thumbs {
    display: inline-flex;
    align-items: center;
    gap: 0.15em;
  }
  .comment {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    inline-size: 100%;
    padding-inline-start: 0.5em;
  }
  .comment input {
    flex: 1;
    min-inline-size: 10em;
    min-block-size: 2.3em;
    padding: 0.3em 0.6em;
    border: 1px solid var(--quiet);
    font-size: 0.875em;
  }
  .again {
    min-block-size: 2.2em;
    padding: 0.25em 0.9em;
    font-size: 0.875em;
    color: var(--accent);
    border: 1px solid currentcolor;
  }
  .again:hover:not([disabled]) {
    color: var(--on-accent);
    background: var(--accent);
  }
  .thinking {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-start: 0.5em;
    color: var(--quiet);
    font-size: 0.9375em;
  }
  .beat {
    inline-size: 1.5em;
    block-size: 2px;
    background: var(--accent);
    animation: beat 1.2s ease-in-out infinite alternate;
  }
  @keyframes beat {
    from {
      transform: scaleX(0.25);
      opacity: 0.5;
    }
  }
  .unfinished {
    display: grid;
    justify-items: start;
    gap: 0.6em;
    margin-block-start: 0.75em;
    padding: 0.7em 0.9em;
    background: var(--wash);
    border-inline-start: 3px solid var(--quiet);
  }
  .unfinished.failed {
    border-color: var(--accent);
  }
`;
