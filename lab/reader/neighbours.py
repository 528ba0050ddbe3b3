"""Finds the texts that share most rare words with a question: what a search would bring up though it does not say."""

import collections
import math
from array import array

from texts import content_words

# A word in more of the texts than this tells little, and its postings are long.
COMMON = 0.02
FEWEST = 5

# Subjects are named early in a text.
LOOKED_AT = 3000


class Neighbours:
    """An inverted index over texts: for each word, which texts hold it."""

    def __init__(self, strings):
        postings = collections.defaultdict(lambda: array("I"))
        for index, string in enumerate(strings):
            for word in set(content_words(string[:LOOKED_AT])):
                postings[word].append(index)
        most = max(FEWEST, COMMON * len(strings))
        self._postings = {word: held for word, held in postings.items() if len(held) <= most}
        self._size = len(strings)

    def nearest(self, question, count):
        """The indices of the texts nearest to the question, the nearest first: at most `count`."""
        scores = collections.Counter()
        for word in content_words(question):
            held = self._postings.get(word, ())
            if held:
                rarity = math.log(self._size / len(held) + 1)
                for index in held:
                    scores[index] += rarity
        return [index for index, _ in scores.most_common(count)]
