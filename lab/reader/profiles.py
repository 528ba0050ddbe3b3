"""Invented news with known answers, of one more kind: some facts about a thing are told, and others of the same thing are asked.

What a reader of this size gets wrong most is a sentence that has the question's words and a value of its kind, but of another
fact: how long a bridge is for how high, how many were saved for how many died, when the report was filed for when it happened.
Each story here tells some facts of one thing, one or two of a like thing, and is asked for all facts of both.
"""

from stories import Asked, Story, days, people, surname, towns

_NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_MATERIALS = ["granite", "oak", "steel", "brick", "limestone", "glass", "larch", "concrete"]
_CAUSES = ["a broken cable", "a faulty heater", "dry grass", "a gas leak", "ice on the rails", "a worn tyre", "an unpaid bill"]
_PRIZES = ["a silver cup", "a bicycle", "a medal", "a pair of skis", "a scholarship"]
_REASONS = ["the cost", "his health", "a family matter", "a lack of staff", "the noise", "the long way to work"]


def _count(random):
    return random.choice([str(random.randint(13, 990)), f"{random.randint(2, 90)},{random.randint(0, 9)}00", random.choice(_NUMBER_WORDS)])


def _money(random):
    sign = random.choice("€$£")
    return random.choice([f"{sign}{random.randint(2, 900)}m", f"{sign}{random.randint(2, 900)},000", f"{random.randint(2, 90)} million crowns"])


def _metres(random):
    return f"{random.randint(5, 950)} metres"


def _span(random):
    return random.choice([f"{random.randint(2, 30)} months", f"{random.randint(2, 9)} years", f"{random.randint(2, 50)} weeks"])


def _day(random):
    return random.choice([f"{random.randint(1, 28)} {random.choice(_MONTHS)}", random.choice(_WEEKDAYS)])


def _year(random):
    return str(random.randint(1890, 2023))


def _person(random):
    return people(random, 1)[0]


def _place(random):
    return towns(random, 1)[0]


def _of(values):
    return lambda random: random.choice(values)


# A kind of thing: how it is named ({t}: a town, {n}: a name), and its facts. A fact: sentences that tell it of {x} with the value
# {v}, questions that ask for it, and how a value is made. A sentence that begins with {x} may begin with "It" instead.
_BUILDINGS = [
    (["{x} cost {v} to build.", "Building {x} cost {v}.", "The bill for {x} came to {v}."], ["How much did {x} cost?", "What did {x} cost?"], _money),
    (["{x} is {v} high.", "{x} rises {v} above the ground."], ["How high is {x}?", "How tall is {x}?"], _metres),
    (["{x} is {v} long.", "From end to end {x} measures {v}."], ["How long is {x}?"], _metres),
    (["{x} was designed by {v}.", "{v} drew the plans for {x}.", "The architect of {x} is {v}."], ["Who designed {x}?", "Who was the architect of {x}?"], _person),
    (["{x} was built by {v}, a contractor.", "Builder {v} put up {x}."], ["Who built {x}?"], _person),
    (["{x} opened on {v}.", "{x} was opened to the public on {v}."], ["When did {x} open?", "When was {x} opened?"], _day),
    (["Work on {x} took {v}.", "It took {v} to finish {x}."], ["How long did the work on {x} take?"], _span),
    (["{v} people came to see {x} on the first day.", "On its first day {x} had {v} visitors."], ["How many people came to see {x} on the first day?", "How many visitors did {x} have on its first day?"], _count),
    (["{x} is made of {v}."], ["What is {x} made of?"], _of(_MATERIALS)),
    (["{x} employs {v} people."], ["How many people work at {x}?", "How many people does {x} employ?"], _count),
    (["{x} closed on {v} for repairs."], ["When did {x} close?", "When was {x} closed?"], _day),
    (["{x} belongs to {v}, a collector."], ["Who owns {x}?"], _person),
]
_ACCIDENTS = [
    (["{v} people were saved from {x}.", "Rescuers brought {v} people to safety from {x}."], ["How many people were saved from {x}?"], _count),
    (["{v} people died in {x}.", "{x} killed {v} people."], ["How many people died in {x}?", "How many people were killed in {x}?"], _count),
    (["{v} people were hurt in {x}.", "{x} left {v} people injured."], ["How many people were injured in {x}?", "How many people were hurt in {x}?"], _count),
    (["{x} was caused by {v}, investigators said.", "Investigators blamed {v} for {x}."], ["What caused {x}?", "Why did {x} happen?"], _of(_CAUSES)),
    (["{x} happened on {v}."], ["When did {x} happen?"], _day),
    (["{x} did damage of {v}.", "Insurers put the damage of {x} at {v}."], ["How much damage did {x} do?"], _money),
    (["{v} reported {x} to the police."], ["Who reported {x}?"], _person),
    (["{v} was arrested over {x}."], ["Who was arrested over {x}?"], _person),
    (["The road was shut for {v} after {x}."], ["How long was the road shut after {x}?"], _span),
]
_CONTESTS = [
    (["{v} won {x}.", "The winner of {x} is {v}."], ["Who won {x}?"], _person),
    (["{v} came second in {x}."], ["Who came second in {x}?"], _person),
    (["{v} came last in {x}."], ["Who came last in {x}?"], _person),
    (["{v} people took part in {x}.", "{x} had {v} entrants."], ["How many people took part in {x}?"], _count),
    (["{v} people watched {x}."], ["How many people watched {x}?"], _count),
    (["The prize money of {x} was {v}."], ["How much prize money was there in {x}?", "What was the prize money of {x}?"], _money),
    (["The winner of {x} was given {v}."], ["What was the winner of {x} given?"], _of(_PRIZES)),
    (["{x} was held on {v}.", "{x} took place on {v}."], ["When was {x} held?", "When did {x} take place?"], _day),
    (["{x} was held in {v}."], ["Where was {x} held?"], _place),
    (["{v} was the referee of {x}."], ["Who was the referee of {x}?"], _person),
    (["A ticket for {x} cost {v}."], ["How much was a ticket for {x}?"], _money),
]
_VOTES = [
    (["{v} members voted for {x}.", "{x} was backed by {v} members."], ["How many members voted for {x}?", "How many voted for {x}?"], _count),
    (["{v} members voted against {x}.", "{x} was opposed by {v} members."], ["How many members voted against {x}?", "How many voted against {x}?"], _count),
    (["{v} members abstained from the vote on {x}."], ["How many members abstained from the vote on {x}?"], _count),
    (["{x} was passed on {v}.", "The council passed {x} on {v}."], ["When was {x} passed?"], _day),
    (["{x} was put forward by {v}.", "{v} proposed {x}."], ["Who proposed {x}?", "Who put {x} forward?"], _person),
    (["{v} spoke against {x}."], ["Who spoke against {x}?"], _person),
    (["{x} takes effect on {v}."], ["When does {x} take effect?"], _day),
    (["{x} will cost {v} a year."], ["How much will {x} cost a year?"], _money),
    (["The debate on {x} lasted {v}."], ["How long did the debate on {x} last?"], _span),
]
_PEOPLE = [
    (["{x} was born in {v}."], ["Where was {x} born?"], _place),
    (["{x} was born in {v}, the year of the flood."], ["When was {x} born?", "In which year was {x} born?"], _year),
    (["{x} is married to {v}."], ["Who is {x} married to?", "Whom did {x} marry?"], _person),
    (["{x} resigned on {v}."], ["When did {x} resign?"], _day),
    (["{x} gave {v} as the reason for leaving."], ["Why did {x} leave?"], _of(_REASONS)),
    (["{x} earns {v} a year."], ["How much does {x} earn?"], _money),
    (["{x} was arrested on {v}."], ["When was {x} arrested?"], _day),
    (["{x} lives in {v}."], ["Where does {x} live?"], _place),
    (["{x} worked there for {v}."], ["How long did {x} work there?"], _span),
    (["{x} studied under {v}."], ["Under whom did {x} study?"], _person),
]
_KINDS = [
    (["the {c} of {t}", "the {t} {c}", "the {c} in {t}"], "bridge tunnel tower museum library stadium theatre hotel school station lighthouse".split(), _BUILDINGS),
    (["the {c} in {t}", "the {t} {c}", "the {c} near {t}"], "fire flood crash explosion collision landslide derailment".split(), _ACCIDENTS),
    (["the {t} {c}", "the {c} of {t}"], "marathon regatta tournament race cup election contest".split(), _CONTESTS),
    (["the {c} on housing in {t}", "the {t} {c}", "the {c} of {t}"], "law budget treaty motion tax reform".split(), _VOTES),
    (["{n}"], ["person"], _PEOPLE),
]
# Other words for "the articles do not say how many did not", which nothing here answers.
_PARTS = [
    ("{told} of the {all} {who} signed the letter.", "How many of the {who} signed the letter?", "How many of the {who} did not sign the letter?"),
    ("{told} of the {all} {who} came to the meeting.", "How many of the {who} came to the meeting?", "How many of the {who} stayed away?"),
    ("{told} of {all} {who} passed the test.", "How many of the {who} passed the test?", "How many of the {who} failed the test?"),
    ("{told} of the {all} {who} were found unharmed.", "How many of the {who} were found unharmed?", "How many of the {who} died?"),
]
_WHO = "teachers farmers drivers doctors nurses villages ships pupils members climbers".split()
MOST_FACTS = 4


def profile(random):
    """Some facts of a thing, and one or two of a like one; all facts of both are asked for."""
    names, classes, facts = random.choice(_KINDS)
    ours, other = _named(names, classes, random)
    told = random.sample(facts, random.randint(2, MOST_FACTS))
    of_other = random.sample(facts, random.randint(1, 2))
    sentences, asked = [], []
    for which, (thing, fact) in enumerate([(ours, fact) for fact in told] + [(other, fact) for fact in of_other]):
        sentence, value = _sentence(thing, fact, random, pronoun=0 < which < len(told) and len(names) > 1)
        asked.append(Asked(_question(thing, fact, random), len(sentences), value))
        sentences.append(sentence)
    untold = [fact for fact in facts if fact not in told]
    for fact in random.sample(untold, min(len(untold), MOST_FACTS)):
        asked.append(Asked(_question(ours, fact, random), None, None))
    for fact in random.sample(told, 1):
        if fact not in of_other:
            asked.append(Asked(_question(other, fact, random), None, None))
    return Story(sentences, asked, [])


def parts(random):
    """So many of so many did: how many did not is nowhere told."""
    template, does, does_not = random.choice(_PARTS)
    who = random.choice(_WHO)
    number, all_of = sorted(random.sample(range(2, 13), 2))
    told, whole = _NUMBER_WORDS[number - 2].capitalize(), _NUMBER_WORDS[all_of - 2]
    town, elsewhere = towns(random, 2)
    where = random.choice([f" in {town}", f" of {town}", ""])
    sentence = template.format(told=told, all=whole, who=who + where)
    aside = f"A meeting in {elsewhere} is planned for {_day(random)}."
    return Story(
        [sentence, aside],
        [
            Asked(does.format(who=who + where), 0, told),
            Asked(does_not.format(who=who + where), None, None),
            Asked(f"What is planned in {elsewhere}?", 1, "A meeting"),
        ],
        [],
    )


def wire(random):
    """A report that is filed in one town on one day tells what happened on another day."""
    town, elsewhere = towns(random, 2)
    filed, later = days(random, 2)
    year = random.randint(1995, 2024)
    weekday, another = random.sample(_WEEKDAYS, 2)
    winner, speaker = people(random, 2)
    deed, past, event = random.choice(
        [
            ("win the regatta", "won the regatta", "regatta"),
            ("open the fair", "opened the fair", "fair"),
            ("sell the mill", "sold the mill", "sale of the mill"),
            ("leave the party", "left the party", "party's congress"),
            ("sign the lease", "signed the lease", "lease"),
        ]
    )
    line = random.choice([f"{town.upper()}, {filed} {year} — ", f"{town}, {filed} (Agency) — ", f"{town.upper()} ({filed}, {year}) - "])
    first = f"{line}{winner} {past} on {weekday}, {speaker} said."
    second = f"The next {event} is due on {later}."
    return Story(
        [first, second],
        [
            Asked(f"When did {winner} {deed}?", 0, weekday),
            Asked(f"Who {past}?", 0, winner),
            Asked(f"When is the next {event} due?", 1, later),
            Asked(f"When did {speaker} {deed}?", None, None),
            Asked(f"Where did {speaker} {deed}?", None, None),
            Asked(f"When did {surname(winner)} come to {elsewhere}?", None, None),
            Asked(f"Who {past} on {another}?", None, None),
        ],
        [
            (f"{winner} {past} on {weekday}.", "supported"),
            (f"{speaker} {past}.", "neither"),
        ],
    )


def _named(names, classes, random):
    """Two things of one class by the same pattern, in different towns or with different names."""
    pattern, kind = random.choice(names), random.choice(classes)
    return [
        pattern.format(c=kind, t=town, n=person) for town, person in zip(towns(random, 2), people(random, 2))
    ]


def _sentence(thing, fact, random, pronoun):
    template = random.choice(fact[0])
    value = fact[2](random)
    if pronoun and template.startswith("{x} ") and random.random() < 0.5:
        thing = "it"
    sentence = template.format(x=thing, v=value)
    if template.startswith("{v}"):
        value = value[0].upper() + value[1:]
    return sentence[0].upper() + sentence[1:], value


def _question(thing, fact, random):
    question = random.choice(fact[1]).format(x=thing)
    return question[0].upper() + question[1:]


KINDS = (profile, profile, profile, parts, wire)
