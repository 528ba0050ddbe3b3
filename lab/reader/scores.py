"""Figures that say how well a reader reads; plain functions of plain values."""

import collections

from texts import SENTENCE_BREAK, content_words


def area_under_curve(scores, positive):
    """How often a positive one scores higher than a negative one (AUC), ties counting half; nan without one of each."""
    order = sorted(zip(scores, positive))
    positives = sum(1 for _, is_positive in order if is_positive)
    negatives = len(order) - positives
    if not positives or not negatives:
        return float("nan")
    ranks = 0.0
    place = 0
    while place < len(order):
        end = place
        while end < len(order) and order[end][0] == order[place][0]:
            end += 1
        shared = (place + 1 + end) / 2  # the mean rank of equal scores, from 1
        ranks += shared * sum(1 for _, is_positive in order[place:end] if is_positive)
        place = end
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives)


def exact(given, right):
    """Whether an answer says what one of the right ones does: the same content words."""
    words = content_words(given)
    return any(words == content_words(one) for one in right)


def word_f1(given, right):
    """F1 of an answer's content words against the right answer that it is nearest to (Rajpurkar et al. 2016)."""
    words = content_words(given)
    best = 0.0
    for one in right:
        expected = content_words(one)
        common = sum((collections.Counter(words) & collections.Counter(expected)).values())
        if common:
            best = max(best, 2 * common / (len(words) + len(expected)))
    return best


def same_sentence(text, place, others):
    """Whether `place` stands in one sentence of the text with one of the `others` (all in characters)."""
    for other in others:
        between = text[min(place, other) : max(place, other) + 1]
        if not SENTENCE_BREAK.search(between):
            return True
    return False
