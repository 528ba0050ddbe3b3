/**
 * Reads server-sent events (HTML standard, "Interpreting an event stream") from a response's body, since EventSource can
 * only GET. Gives `{type, data}`, the data parsed as JSON.
 */
export async function* readEvents(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let type = '';
  let data = [];
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      // A chunk may end between the two characters of a line's end.
      const lines = (rest + value).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop();
      for (const line of lines) {
        if (line === '') {
          if (data.length) yield {type: type || 'message', data: JSON.parse(data.join('\n'))};
          type = '';
          data = [];
          continue;
        }
        const colon = line.indexOf(':');
        const field = colon < 0 ? line : line.slice(0, colon);
        const text = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
        if (field === 'event') type = text;
        if (field === 'data') data.push(text);
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
