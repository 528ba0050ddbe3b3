"""Splits text into the pieces of words that BERT knows, and tells where in the text each piece's word stands.

Gives the numbers that Hugging Face's `BertNormalizer`, `BertPreTokenizer` and `WordPiece` give for an uncased vocabulary:
control characters dropped, accents stripped, lower case, each punctuation mark and each Chinese character by itself, then
the longest known pieces from the left (Devlin et al. 2019; Wu et al. 2016, section 4.1).
"""

import json
import os
import unicodedata

LONGEST_WORD = 100

# Blocks of Chinese characters, as Hugging Face has them.
CHINESE = [
    (0x4E00, 0x9FFF),
    (0x3400, 0x4DBF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B920, 0x2CEAF),
    (0xF900, 0xFAFF),
    (0x2F800, 0x2FA1F),
]

# Control, format, private use and surrogate. What is not assigned yet is kept: it becomes [UNK].
DROPPED_CATEGORIES = ("Cc", "Cf", "Co", "Cs")

# What a character is to the splitter.
DROPPED, SPACE, ALONE, LETTER = range(4)


class WordPiece:
    """A tokenizer with the vocabulary of a Hugging Face `tokenizer.json`.

    Offsets count the characters of a Python string (code points). Not for use by several threads: it fills caches.
    """

    def __init__(self, file):
        if not os.path.isfile(file):
            raise FileNotFoundError(f"{file}: no such tokenizer file; README.md says where to get it")
        with open(file, encoding="utf-8") as stream:
            self.vocabulary = json.load(stream)["model"]["vocab"]
        self.unknown = self.vocabulary["[UNK]"]
        self.first = self.vocabulary["[CLS]"]
        self.separator = self.vocabulary["[SEP]"]
        self.padding = self.vocabulary["[PAD]"]
        self._pieces = {}
        self._characters = {}

    def ids(self, text):
        """The numbers of the text's pieces, without marks at its ends."""
        return self.split(text)[0]

    def split(self, text):
        """Three lists of one length: the pieces' numbers, and the places [start, end) in `text` of the words they are of."""
        ids, starts, ends = [], [], []
        for word, start, end in self._words(text):
            pieces = self._pieces.get(word)
            if pieces is None:
                pieces = self._pieces[word] = self._longest_pieces(word)
            for piece in pieces:
                ids.append(piece)
                starts.append(start)
                ends.append(end)
        return ids, starts, ends

    def _words(self, text):
        """The text's words and marks as (normalised word, start, end)."""
        words = []
        letters, start, end = "", 0, 0
        known = self._characters
        for place, character in enumerate(text):
            normal = known.get(character)
            if normal is None:
                normal = known[character] = _normalise(character)
            for kind, normalised in normal:
                if kind == LETTER:
                    if not letters:
                        start = place
                    letters += normalised
                    end = place + 1
                    continue
                if kind == DROPPED:
                    continue
                if letters:
                    words.append((letters, start, end))
                    letters = ""
                if kind == ALONE:
                    words.append((normalised, place, place + 1))
        if letters:
            words.append((letters, start, end))
        return words

    def _longest_pieces(self, word):
        if len(word) > LONGEST_WORD:
            return [self.unknown]
        pieces = []
        start = 0
        while start < len(word):
            end = len(word)
            prefix = "##" if start else ""
            while end > start and prefix + word[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.vocabulary[prefix + word[start:end]])
            start = end
        return pieces


def _normalise(character):
    """What becomes of a character: pairs of what it is to the splitter, and its normal form."""
    if _is_dropped(character):
        return [(DROPPED, "")]
    if character.isspace():
        return [(SPACE, "")]
    chinese = any(first <= ord(character) <= last for first, last in CHINESE)
    result = []
    for part in unicodedata.normalize("NFD", character):
        if unicodedata.category(part) == "Mn":
            continue
        # One character at a time: a whole word would get the Greek final sigma.
        for lower in part.lower():
            if lower.isspace():
                result.append((SPACE, ""))
            elif chinese or _is_punctuation(lower):
                result.append((ALONE, lower))
            else:
                result.append((LETTER, lower))
    return result or [(DROPPED, "")]


def _is_dropped(character):
    if character in "\t\n\r":
        return False
    return character == "\ufffd" or unicodedata.category(character) in DROPPED_CATEGORIES


def _is_punctuation(character):
    code = ord(character)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(character).startswith("P")
