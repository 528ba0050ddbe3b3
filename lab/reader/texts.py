"""Texts of the training data, each read once: its tokens, its sentences, the names and numbers in it."""

import bisect
import re
from array import array

FUNCTION_WORDS = frozenset(
    """a about after all also although an and any are as at be because been before being both but by can could did do does
    during each every for from had has have he her here hers him his how however i if in into is it its itself many may
    might more most much my no nor not of on one only or other our out over she should since so some such than that the
    their them then there these they this those though through to under until up upon us was we were what when where
    whether which while who whom whose why will with within without would you your yes""".split()
)

_WORD = re.compile(r"[a-z0-9']+")
_NAME = re.compile(r"(?<!\w)(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][\w’'-]+)(?: (?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][\w’'-]+)){0,3}")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?!\w)")
SENTENCE_BREAK = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(]?[A-ZÀ-ÖØ-Þ0-9])|\n+\s*")
_SHORTEST_NAME = 4
_LONGEST_NAME_WORDS = 3


def content_words(text):
    """The words that carry a text's subject, in lower case and in order."""
    return [word for word in _WORD.findall(text.lower()) if word not in FUNCTION_WORDS]


class Text:
    """A text and what is known of it.

    `ids`, `starts` and `ends` are the tokens, with the places of their words in `string`; `sentences` are the indices of
    the tokens that begin one, in order.
    """

    def __init__(self, string, wordpiece):
        self.string = string
        ids, starts, ends = wordpiece.split(string)
        self.ids, self.starts, self.ends = array("H", ids), array("I", starts), array("I", ends)
        breaks = [0] + [match.end() for match in SENTENCE_BREAK.finditer(string)]
        self._breaks = breaks
        self.sentences = sorted({bisect.bisect_left(self.starts, place) for place in breaks} - {len(ids)})
        self._names = None

    def __len__(self):
        return len(self.ids)

    def tokens(self, start, end):
        """The first and the last token of the words in [start, end) of the string; None if there are none."""
        first = bisect.bisect_right(self.ends, start)
        last = bisect.bisect_left(self.starts, end) - 1
        return (first, last) if first <= last else None

    def names(self):
        """The names in it, each once, in order: capitalised words, at a sentence's beginning only if there are several."""
        if self._names is None:
            found = {}
            beginnings = set(self._breaks)
            for match in _NAME.finditer(self.string):
                words = match.group().split(" ")
                if words[0].lower() in FUNCTION_WORDS:
                    words = words[1:]
                elif match.start() in beginnings and len(words) == 1:
                    continue
                name = re.sub(r"['’]s?$", "", " ".join(words))
                if len(name) >= _SHORTEST_NAME and len(words) <= _LONGEST_NAME_WORDS:
                    found[name] = True
            self._names = list(found)
        return self._names

    def numbers(self):
        """The numbers in digits in it, as they are written."""
        return [match.group() for match in _NUMBER.finditer(self.string)]

    def first_sentence(self):
        """Its first sentence, without the blank after it."""
        end = self._breaks[1] if len(self._breaks) > 1 else len(self.string)
        return self.string[:end].strip()


class Library:
    """All texts by index, each read when it is first asked for and then kept (some 10 bytes a token)."""

    def __init__(self, strings, wordpiece):
        self.strings = strings
        self._wordpiece = wordpiece
        self._read = {}

    def __len__(self):
        return len(self.strings)

    def text(self, index):
        """The text with this index."""
        text = self._read.get(index)
        if text is None:
            text = self._read[index] = Text(self.strings[index], self._wordpiece)
        return text
