import {css} from 'lit';

/** The chat in a corner of its page, behind a button. */
export const cornerStyles = css`
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
`;
