"""Texts about towns and people that do not exist, with questions and claims: enough to see that the recipe runs."""

# Each: a text, and questions with their answer as it stands in the text, or None if the text does not say.
READING = [
    (
        "The harbour of Velmoor was closed on Tuesday after a crane fell into the water. Nobody was hurt. "
        "Mayor Ines Tarrow said that the repair would take nine weeks.",
        [
            ("What fell into the water in Velmoor?", "a crane"),
            ("Who is the mayor of Velmoor?", "Ines Tarrow"),
            ("How long will the repair take?", "nine weeks"),
            ("How much will the repair cost?", None),
        ],
    ),
    (
        "Oskar Lindqvane has won the Branholt marathon for the third time. He needed 2 hours and 11 minutes. "
        "His sister Petra came in fifth.",
        [
            ("Who won the Branholt marathon?", "Oskar Lindqvane"),
            ("What is the name of his sister?", "Petra"),
            ("Which shoes did he wear?", None),
        ],
    ),
    (
        "The Quillan valley will get a railway again. The line was shut in 1968 and is to open in 2027, the ministry of "
        "transport in Ostermark says. It will have 14 stations.",
        [
            ("When was the line shut?", "1968"),
            ("How many stations will it have?", "14"),
            ("Who will drive the first train?", None),
        ],
    ),
    (
        "Marta Ellingsworth, who wrote 'The Salt Ladder', died in Port Callow on 3 May. She was 81. The novel was translated "
        "into 22 languages.",
        [
            ("Which novel did Marta Ellingsworth write?", "The Salt Ladder"),
            ("Where did she die?", "Port Callow"),
            ("How old was she?", "81"),
        ],
    ),
    (
        "A fire has destroyed the old mill of Dunnaway. The fire brigade of Kestrel Bay came with six engines. The cause is "
        "not known yet.",
        [
            ("What was destroyed in Dunnaway?", "the old mill"),
            ("Who caused the fire?", None),
        ],
    ),
    (
        "The bank of Norrland Bay raised its rate to 4.5 percent. Its governor, Tomas Brekke, called the step painful. "
        "Prices in the country rose by 8 percent last year.",
        [
            ("To what did the bank raise its rate?", "4.5 percent"),
            ("What did the governor call the step?", "painful"),
        ],
    ),
    (
        "Scientists of the University of Ashgrove have found a blue frog near Lake Imbara. It is as large as a thumbnail. "
        "They named it after the singer Lulu Okafor-Dane.",
        [
            ("Where was the frog found?", "near Lake Imbara"),
            ("After whom was the frog named?", "Lulu Okafor-Dane"),
            ("What does the frog eat?", None),
        ],
    ),
    (
        "The parliament of Torvania voted for a tax on plastic bags. 61 members were for it and 48 against. The law comes into "
        "force on 1 July.",
        [
            ("How many members voted against the tax?", "48"),
            ("When does the law come into force?", "1 July"),
        ],
    ),
    (
        "Wexley Rovers have a new coach. Dario Pell comes from Saltmere Town and signed for two years. His first match is "
        "against Northcliff.",
        [
            ("Who is the new coach of Wexley Rovers?", "Dario Pell"),
            ("What does Dario Pell earn?", None),
        ],
    ),
    (
        "The museum in Greyhollow shows the letters of the explorer Hanna Voss until October. She crossed the Mirren desert in "
        "1911 with four camels. The entrance is free.",
        [
            ("With how many camels did Hanna Voss cross the desert?", "four"),
            ("Until when are the letters shown?", "October"),
        ],
    ),
    (
        "After three days of rain the river Alder has flooded Lower Finch. 240 people were brought to the school of Highmarsh. "
        "The army sent boats.",
        [
            ("Which river flooded Lower Finch?", "Alder"),
            ("What did the army send?", "boats"),
            ("Who leads the army?", None),
        ],
    ),
    (
        "The actress Bea Santorelli sold her house in Cape Linden for 3 million crowns. A dentist from Ulmere bought it. "
        "She had lived there for 20 years.",
        [
            ("Who bought the house in Cape Linden?", "A dentist from Ulmere"),
            ("How long had Bea Santorelli lived there?", "20 years"),
        ],
    ),
]

# Each: a claim, its evidence, and whether the evidence supports it, refutes it or does neither.
CLAIMS = [
    ("A crane fell into the harbour of Velmoor.", READING[0][0], "supported"),
    ("Six people were hurt in Velmoor.", READING[0][0], "refuted"),
    ("The crane in Velmoor was built in 1990.", READING[0][0], "neither"),
    ("Oskar Lindqvane won the marathon three times.", READING[1][0], "supported"),
    ("Petra won the Branholt marathon.", READING[1][0], "refuted"),
    ("Oskar Lindqvane is a teacher.", READING[1][0], "neither"),
    ("The railway is to have 14 stations.", READING[2][0], "supported"),
    ("The line was shut in 1986.", READING[2][0], "refuted"),
    ("Marta Ellingsworth had two sons.", READING[3][0], "neither"),
    ("The rate of the bank is 4.5 percent.", READING[5][0], "supported"),
    ("The entrance to the museum costs five crowns.", READING[9][0], "refuted"),
    ("The army also sent helicopters.", READING[10][0], "neither"),
]
