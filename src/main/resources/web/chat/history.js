/** Keeps a conversation for as long as its tab is open, so that a reload loses nothing. */
export class History {
  #key;

  constructor(name) {
    this.#key = `dateline-chat:${name}`;
  }

  load() {
    try {
      const {id, turns} = JSON.parse(sessionStorage.getItem(this.#key));
      if (typeof id === 'string' && Array.isArray(turns)) return {id, turns: turns.filter(isTurn)};
    } catch {
      // Nothing was kept, or this page may not keep anything.
    }
    return {turns: []};
  }

  save(conversation) {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(conversation));
    } catch {
      // A page in a sandbox has no storage, and a full one takes no more: the conversation goes on without.
    }
  }
}

/** Other scripts of the page can write there, too. */
function isTurn(turn) {
  return (
    typeof turn?.key === 'string' &&
    typeof turn.question === 'string' &&
    Array.isArray(turn.sentences) &&
    Array.isArray(turn.citations) &&
    (turn.state !== 'answered' || typeof turn.reply === 'object')
  );
}
