"""The stream of batches: rows of like length together, three batches of questions to one of claims.

The stream is a function of the seed and the step alone, so that an interrupted training goes on where it stopped without
keeping more than those two numbers.
"""

from random import Random

# Rows are drawn for so many batches at once, sorted by length and cut, so that little is computed for padding.
QUESTION_BATCHES = 24
CLAIM_BATCHES = 8
POOL = QUESTION_BATCHES + CLAIM_BATCHES

READING, CLAIM = "reading", "claim"


class Batches:
    """Gives the batch for each step: what it is of (READING or CLAIM) and its list of rows."""

    def __init__(self, questions, claims, size, seed):
        self._questions = questions
        self._claims = claims
        self._size = size
        self._seed = seed
        self._number = None
        self._pool = []

    def at(self, step):
        """The batch of this step. Cheap when steps come in order; otherwise some seconds."""
        number, place = divmod(step, POOL)
        if number != self._number:
            self._pool = self._draw(number)
            self._number = number
        return self._pool[place]

    def _draw(self, number):
        random = Random(f"{self._seed} {number}")
        pool = []
        for kind, source, count in ((READING, self._questions, QUESTION_BATCHES), (CLAIM, self._claims, CLAIM_BATCHES)):
            rows = [source.draw(random) for _ in range(count * self._size)]
            rows.sort(key=lambda row: len(row.ids))
            pool += [(kind, rows[start : start + self._size]) for start in range(0, len(rows), self._size)]
        random.shuffle(pool)
        return pool
