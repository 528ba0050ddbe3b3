"""Invented news with known answers, of kinds that the data has little of: corrections, plans that came to nothing, who accused
whom, who met whom where, successors, amounts, refusals, posts of live pages.

Each story has people, towns and days of its own, and is asked for what it says and for what it almost says: who accused the
accuser, when a match was played that was called off, how high a bridge is whose length is told. A function makes one kind; it
gives sentences, and questions with the sentence and the words that answer, or None. Nothing here comes from a measured set.
"""

from typing import List, NamedTuple, Optional, Tuple

from data import LABELS, Claim, Question

_HEADS = "Bran Cor Dal El Fen Gar Hal Is Jor Kel Lin Mar Nor Ol Per Quin Ros Sel Tam Ul Ver Wil Yor Zan".split()
_TAILS = "aby adine agan bury camp dale esk fjord gate ham ingen ko lund mere nau ov pool rick stad teva uma vik wick yard".split()
_GIVEN = """Ada Amir Bela Carla Chen Dario Edda Femi Greta Hugo Ines Jamal Katya Lars Mina Nils Olga Pavel Rosa Samir Tilda Umar
    Vera Wanda Yusuf Zoe""".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April June July August September October November December".split()
_OFFICES = ["mayor", "minister", "coach", "director", "judge", "governor", "union leader", "surgeon", "editor"]
_THINGS = ["bridge", "tunnel", "dam", "stadium", "hospital", "ferry", "museum", "power station", "library", "harbour"]
_DEEDS = [
    ("taking bribes", "took bribes"),
    ("hiding the report", "hid the report"),
    ("selling secrets", "sold secrets"),
    ("forging the accounts", "forged the accounts"),
    ("burning the archive", "burned the archive"),
    ("breaking the ceasefire", "broke the ceasefire"),
    ("poisoning the river", "poisoned the river"),
    ("stealing the painting", "stole the painting"),
]
_EVENTS = ["match", "summit", "concert", "hearing", "launch", "parade", "debate", "trial", "vote", "festival"]
_FILLERS = [
    "The weather was mild for the season.",
    "Shops in the centre stayed open until late.",
    "No comment was available by the evening.",
    "Traffic was light, and the trains ran on time.",
    "A second report is expected within weeks.",
    "The town has some forty thousand people.",
    "Several hundred people had come to listen.",
    "The last such case dates back decades.",
]
MOST_FILLERS = 3


class Asked(NamedTuple):
    """A question; which sentence answers it, and with which words. Neither if the story does not say."""

    question: str
    sentence: Optional[int]
    answer: Optional[str]


class Story(NamedTuple):
    """Sentences in order, what is asked of them, and claims with their labels."""

    sentences: List[str]
    asked: List[Asked]
    claims: List[Tuple[str, str]]


class Told(NamedTuple):
    """Stories as training data: texts, questions about them, claims."""

    texts: List[str]
    questions: List[Question]
    claims: List[Claim]


def tell(count, first, weight, random, kinds):
    """So many stories of these kinds. `first` is the index that the first text will have, `weight` how often each question and claim counts."""
    told = Told([], [], [])
    for index in range(first, first + count):
        story = _with_fillers(random.choice(kinds)(random), random)
        text, starts = _joined(story.sentences)
        told.texts.append(text)
        for each in story.asked:
            place = _place(each, story.sentences, starts)
            told.questions.append(Question(each.question, index, (place,) if place else (), weight))
        told.claims.extend(Claim(claim, text, LABELS.index(label), weight) for claim, label in story.claims)
    return told


def _place(asked, sentences, starts) -> Optional[Tuple[int, int]]:
    if asked.answer is None:
        return None
    start = starts[asked.sentence] + sentences[asked.sentence].index(asked.answer)
    return start, start + len(asked.answer)


def _joined(sentences):
    starts, text = [], ""
    for sentence in sentences:
        starts.append(len(text))
        text += sentence + " "
    return text.rstrip(), starts


def _with_fillers(story, random):
    """The story with sentences of no weight between its own."""
    sentences, asked = list(story.sentences), list(story.asked)
    for filler in random.sample(_FILLERS, random.randint(0, MOST_FILLERS)):
        at = random.randint(0, len(sentences))
        sentences.insert(at, filler)
        asked = [
            each if each.sentence is None or each.sentence < at else each._replace(sentence=each.sentence + 1) for each in asked
        ]
    return Story(sentences, asked, story.claims)


def people(random, count):
    """Full names of so many people, no two alike."""
    surnames = set()
    while len(surnames) < count:
        surnames.add(random.choice(_HEADS) + random.choice(_TAILS))
    surnames = sorted(surnames)
    random.shuffle(surnames)
    return [f"{given} {surname}" for given, surname in zip(random.sample(_GIVEN, count), surnames)]


def towns(random, count):
    """Names of so many towns, no two alike."""
    names = set()
    while len(names) < count:
        prefix = random.choice(["", "", "", "Port ", "Upper ", "New "])
        names.add(prefix + random.choice(_HEADS) + random.choice(_TAILS))
    names = sorted(names)
    random.shuffle(names)
    return names


def _day(random):
    return f"{random.randint(1, 28)} {random.choice(_MONTHS)}"


def days(random, count):
    """So many different days, without their year."""
    return random.sample([f"{day} {month}" for day in range(1, 29) for month in _MONTHS], count)


def surname(person):
    """The last word of a full name."""
    return person.split(" ")[-1]


def accusation(random):
    """Somebody accuses somebody else, who denies it: whether it was done is not told."""
    accuser, accused, other = people(random, 3)
    office, thing = random.sample(_OFFICES, 2)
    doing, did = random.choice(_DEEDS)
    town, elsewhere = towns(random, 2)
    said = random.choice(
        [
            f"{accuser}, the {office} of {town}, accused {accused} of {doing}.",
            f"{accused} was accused of {doing} by {accuser}, the {office} of {town}.",
            f"According to {accuser}, the {office} of {town}, it was {accused} who {did}.",
        ]
    )
    denied = random.choice(
        [f"{surname(accused)} denied it.", f"{surname(accused)} called the charge absurd.", f"{surname(accused)} said nothing of it was true."]
    )
    aside = f"{other}, a {thing} from {elsewhere}, had asked for an inquiry in {random.choice(_MONTHS)}."
    return Story(
        [said, denied, aside],
        [
            Asked(f"Who accused {accused}?", 0, accuser),
            Asked(f"Who was accused of {doing}?", 0, accused),
            Asked(f"Whom did {accuser} accuse of {doing}?", 0, accused),
            Asked(f"Who accused {accuser}?", None, None),
            Asked(f"Of what was {other} accused?", None, None),
            Asked(f"Who asked for an inquiry?", 2, other),
            Asked(f"Who admitted {doing}?", None, None),
        ],
        [
            (f"{accuser} accused {accused} of {doing}.", "supported"),
            (f"{accused} accused {accuser} of {doing}.", "neither"),
            (f"{accused} {did}.", "neither"),
            (f"{accused} admitted {doing}.", "refuted"),
        ],
    )


def meetings(random):
    """One person meets two others, each in a place and on a day."""
    host, first, second, absent = people(random, 4)
    town, other_town = towns(random, 2)
    day, other_day = days(random, 2)
    verb, past = random.choice([("meet", "met"), ("visit", "visited"), ("speak to", "spoke to"), ("dine with", "dined with")])
    one = f"{host} {past} {first} in {town} on {day}."
    two = random.choice(
        [f"On {other_day} {surname(host)} {past} {second} in {other_town}.", f"{surname(host)} then {past} {second}, in {other_town} on {other_day}."]
    )
    three = f"{absent} had been invited as well but did not come."
    return Story(
        [one, two, three],
        [
            Asked(f"Where did {host} {verb} {first}?", 0, town),
            Asked(f"When did {host} {verb} {second}?", 1, other_day),
            Asked(f"Whom did {host} {verb} in {other_town}?", 1, second),
            Asked(f"When did {host} {verb} {absent}?", None, None),
            Asked(f"Where did {first} {verb} {second}?", None, None),
            Asked(f"Who did not come?", 2, absent),
        ],
        [
            (f"{host} {past} {second} in {other_town}.", "supported"),
            (f"{host} {past} {first} in {other_town}.", "refuted"),
            (f"{host} {past} {absent} in {town}.", "refuted"),
            (f"{first} {past} {second}.", "neither"),
        ],
    )


def called_off(random):
    """A plan that came to nothing."""
    town, other = towns(random, 2)
    event, later = random.sample(_EVENTS, 2)
    day, other_day, third = days(random, 3)
    plan = f"The {event} in {town} was planned for {day}."
    end = random.choice(
        [f"It was called off on {other_day}.", f"The organisers cancelled it on {other_day}.", f"On {other_day} it was postponed without a new date."]
    )
    aside = f"A {later} in {other} went ahead on {third}."
    return Story(
        [plan, end, aside],
        [
            Asked(f"For when was the {event} in {town} planned?", 0, day),
            Asked(f"When did the {event} in {town} take place?", None, None),
            Asked(f"Who won the {event} in {town}?", None, None),
            Asked(f"When did the {later} in {other} take place?", 2, third),
            Asked(f"What went ahead in {other}?", 2, f"A {later}"),
        ],
        [
            (f"The {event} in {town} took place on {day}.", "refuted"),
            (f"The {event} in {town} did not take place on {day}.", "supported"),
            (f"The {later} in {other} took place on {third}.", "supported"),
            (f"The {later} in {other} was called off.", "refuted"),
        ],
    )


def correction(random):
    """A figure, a day or a name that is taken back and set right."""
    town, place = towns(random, 2)
    thing = random.choice(_THINGS)
    wrong, right = random.sample(range(12, 980), 2)
    counted = random.choice(["seats", "workers", "windows", "visitors", "guests", "lamps"])
    told = f"The {thing} of {town} opened on {_day(random)}."
    note = random.choice(
        [
            f"An earlier version of this article said that it has {wrong} {counted}; it has {right}.",
            f"Correction: the {thing} has {right} {counted}, not {wrong} as first reported.",
            f"We reported that it has {wrong} {counted}. That was wrong: there are {right}.",
        ]
    )
    architect, owner = people(random, 2)
    builder = random.choice(
        [f"It was designed by {architect}, not by {owner} as this article first said.", f"Its architect is {architect}; an earlier version named {owner}."]
    )
    return Story(
        [told, note, builder],
        [
            Asked(f"How many {counted} does the {thing} of {town} have?", 1, str(right)),
            Asked(f"Who designed the {thing} of {town}?", 2, architect),
            Asked(f"How many {counted} does the {thing} of {place} have?", None, None),
            Asked(f"Who owns the {thing} of {town}?", None, None),
        ],
        [
            (f"The {thing} of {town} has {right} {counted}.", "supported"),
            (f"The {thing} of {town} has {wrong} {counted}.", "refuted"),
            (f"{architect} designed the {thing} of {town}.", "supported"),
            (f"{owner} designed the {thing} of {town}.", "refuted"),
        ],
    )


def successor(random):
    """Who follows whom in an office, and who declined it."""
    before, after, declined = people(random, 3)
    town, other = towns(random, 2)
    office = random.choice(_OFFICES)
    since, year = sorted(random.sample(range(1985, 2024), 2))
    handed = random.choice(
        [
            f"{after} is the new {office} of {town} and follows {before}.",
            f"{before} was replaced as {office} of {town} by {after}.",
            f"{after} took over from {before} as {office} of {town} in {year}.",
        ]
    )
    held = f"{surname(before)} had held the office since {since}."
    refused = f"{declined} had turned the post down."
    return Story(
        [handed, held, refused],
        [
            Asked(f"Who followed {before} as {office} of {town}?", 0, after),
            Asked(f"Whom did {after} replace?", 0, before),
            Asked(f"Who followed {after}?", None, None),
            Asked(f"Since when had {before} been {office}?", 1, str(since)),
            Asked(f"Who turned the post down?", 2, declined),
            Asked(f"Who is the {office} of {other}?", None, None),
        ],
        [
            (f"{after} followed {before} as {office} of {town}.", "supported"),
            (f"{before} followed {after} as {office} of {town}.", "refuted"),
            (f"{declined} is the {office} of {town}.", "refuted"),
            (f"{after} was {office} of {other} before.", "neither"),
        ],
    )


def amounts(random):
    """Several measures of one thing: each belongs to its own question."""
    town = towns(random, 1)[0]
    thing = random.choice(_THINGS)
    cost = random.choice([f"€{random.randint(2, 900)}m", f"${random.randint(11, 98) / 10}bn", f"{random.randint(2, 90)} million crowns"])
    length = f"{random.randint(2, 90) * 10} metres"
    months = random.choice([f"{random.randint(2, 20)} months", f"{random.randint(2, 12)} years", "two and a half years"])
    workers = random.choice([f"about {random.randint(2, 90) * 10}", f"more than {random.randint(2, 40) * 50}", f"{random.randint(13, 999)}"])
    facts = [
        (f"The {thing} of {town} is {length} long.", f"How long is the {thing} of {town}?", length),
        (f"It cost {cost} to build.", f"How much did the {thing} of {town} cost?", cost),
        (f"The work took {months}.", f"How long did the work on the {thing} take?", months),
        (f"{workers[0].upper() + workers[1:]} people worked on it.", f"How many people worked on the {thing} of {town}?", workers[0].upper() + workers[1:]),
    ]
    random.shuffle(facts)
    told, kept = facts[: random.randint(2, 3)], []
    for at, (_, question, answer) in enumerate(told):
        kept.append(Asked(question, at, answer))
    for _, question, _ in facts[len(told) :]:
        kept.append(Asked(question, None, None))
    kept.append(Asked(f"How deep is the {thing} of {town}?", None, None))
    claims = [
        (sentence.replace("It ", f"The {thing} of {town} "), "supported" if (sentence, question, answer) in told else "neither")
        for sentence, question, answer in facts[:-1]
        if sentence.startswith("It ") or town in sentence
    ]
    return Story([sentence for sentence, _, _ in told], kept, claims)


def refusal(random):
    """One does what another refuses to do."""
    does, refuses = people(random, 2)
    town = towns(random, 1)[0]
    deed, past = random.choice(
        [("sign the treaty", "signed the treaty"), ("pay the fine", "paid the fine"), ("leave the hall", "left the hall"), ("back the plan", "backed the plan")]
    )
    day = random.choice(_WEEKDAYS)
    first = random.choice(
        [f"{does} {past} in {town} on {day}, but {refuses} did not.", f"{refuses} refused to {deed} in {town}; {does} {past} on {day}."]
    )
    return Story(
        [first],
        [
            Asked(f"Who {past} in {town}?", 0, does),
            Asked(f"Who refused to {deed}?", 0, refuses),
            Asked(f"When did {does} {deed}?", 0, day),
            Asked(f"When did {refuses} {deed}?", None, None),
        ],
        [
            (f"{does} {past}.", "supported"),
            (f"{refuses} {past}.", "refuted"),
            (f"{does} refused to {deed}.", "refuted"),
        ],
    )


def live(random):
    """Posts with their times."""
    speaker, other, absent = people(random, 3)
    thing = random.choice(_THINGS)
    hours = sorted(random.sample(range(7, 22), 3))
    times = [f"{hour}:{random.randrange(0, 60, 5):02d}" for hour in hours]
    posts = [
        f"{times[0]} {speaker} has arrived at the {thing}.",
        f"{times[1]} {other} says that the {thing} will stay shut.",
        f"{times[2]} Police have cleared the road to the {thing}.",
    ]
    return Story(
        posts,
        [
            Asked(f"At what time did {speaker} arrive at the {thing}?", 0, times[0]),
            Asked(f"Who said that the {thing} would stay shut?", 1, other),
            Asked(f"When was the road to the {thing} cleared?", 2, times[2]),
            Asked(f"When did {absent} arrive at the {thing}?", None, None),
            Asked(f"When did {other} arrive at the {thing}?", None, None),
        ],
        [
            (f"{speaker} arrived at the {thing} at {times[0]}.", "supported"),
            (f"{speaker} arrived at the {thing} at {times[2]}.", "refuted"),
            (f"{other} arrived at the {thing}.", "neither"),
        ],
    )


KINDS = (accusation, meetings, called_off, correction, successor, amounts, refusal, live)
