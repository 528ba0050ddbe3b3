// Loads the chat widget. Its data-* attributes become those of the chat.
(() => {
  'use strict';
  const script = document.currentScript;
  const bundle = new URL('widget/{bundle}', script.src).href;
  const start = () => {
    if (!document.querySelector('dateline-chat')) {
      const chat = document.createElement('dateline-chat');
      chat.setAttribute('floating', '');
      for (const [name, value] of Object.entries(script.dataset)) chat.setAttribute(name, value);
      document.body.append(chat);
    }
    import(bundle).catch((error) =>
      console.error(
        `Dateline: the chat could not be loaded from ${bundle}. If this page's origin, ${location.origin}, is not ` +
          'among dateline.widget.allowed-origins there, add it; if the page has a Content-Security-Policy, see docs/widget.md.',
        error,
      ),
    );
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
})();
