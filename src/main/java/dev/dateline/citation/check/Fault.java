package dev.dateline.citation.check;

import dev.dateline.language.token.Span;

/**
 * What is wrong with a sentence: what it changes of its quotes, and where.
 *
 * <p>Places are UTF-16 indices in what is told, without dates in brackets.
 */
public sealed interface Fault {

    /** What is wrong, for whoever reads a log or an explanation: a clause without a full stop. */
    String inWords();

    /** Of what it is, for a metric. */
    Kind kind();

    /** Kinds of faults. */
    enum Kind {
        CITATION,
        QUOTE,
        FIGURE,
        DATE,
        NAME,
        SENSE,
        SUPPORT
    }

    /** It cites nothing. */
    record NoCitation() implements Fault {
        @Override
        public String inWords() {
            return "it cites nothing";
        }

        @Override
        public Kind kind() {
            return Kind.CITATION;
        }
    }

    /** It cites what its writer was not given. */
    record UnknownCitation() implements Fault {
        @Override
        public String inWords() {
            return "it cites a passage that was not given";
        }

        @Override
        public Kind kind() {
            return Kind.CITATION;
        }
    }

    /** A quote does not stand at its place in its article. */
    record Misquotation(String articleId) implements Fault {
        @Override
        public String inWords() {
            return "a quote is not in article " + articleId;
        }

        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }
    }

    /** In an interview or a hearing, a quote is somebody else's. */
    record WrongSpeaker(String speaker) implements Fault {
        @Override
        public String inWords() {
            return "the quote is not said by " + speaker;
        }

        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }
    }

    /** A number that the quotes do not have, or not so. */
    record WrongFigure(String told, Span where, Difference difference) implements Fault {

        /** How it differs. */
        public enum Difference {
            ABSENT("the number “%s” is not in the quotes"),
            APART("the numbers “%s” do not stand together in the quotes"),
            OTHER_UNIT("“%s” has another unit than in the quotes"),
            OTHER_DATE("“%s” has another date in the quotes"),
            OTHER_THING("“%s” is told of something else than in the quotes");

            private final String words;

            Difference(String words) {
                this.words = words;
            }
        }

        @Override
        public String inWords() {
            return difference.words.formatted(told);
        }

        @Override
        public Kind kind() {
            return Kind.FIGURE;
        }
    }

    /** A date that does not follow from the quotes, or is that of another deed. */
    record WrongDate(String told, Span where, Deviation deviation) implements Fault {

        /** How it differs. */
        public enum Deviation {
            ABSENT("the date “%s” does not follow from the quotes"),
            OTHER_DEED("“%s” has another date in the quotes");

            private final String words;

            Deviation(String words) {
                this.words = words;
            }
        }

        @Override
        public String inWords() {
            return deviation.words.formatted(told);
        }

        @Override
        public Kind kind() {
            return Kind.DATE;
        }
    }

    /** A name that the quotes do not have. */
    record UnknownName(String told, Span where) implements Fault {
        @Override
        public String inWords() {
            return "the name “" + told + "” is not in the quotes";
        }

        @Override
        public Kind kind() {
            return Kind.NAME;
        }
    }

    /** It says otherwise what the quotes say. */
    record WrongSense(String told, Span where, Change change) implements Fault {

        /** What was changed. */
        public enum Change {
            DENIED("it denies “%s”, which the quotes do not"),
            NOT_DENIED("it does not deny “%s”, which the quotes do"),
            OPPOSITE("it says the opposite of the quotes in “%s”"),
            TOO_CERTAIN("what may be is told as certain in “%s”"),
            PLAN_AS_FACT("a plan is told as a fact in “%s”"),
            FACT_AS_PLAN("a fact is told as a plan in “%s”"),
            ALLEGATION_AS_FACT("an allegation is told as a fact in “%s”"),
            OTHER_DOER("“%s” is told of others than in the quotes"),
            OTHER_PLACE("“%s” has another place in the quotes"),
            INSTRUCTION("the quotes only tell somebody to say “%s”"),
            ALL_FOR_SOME("“%s” tells of all what the quotes tell of some");

            private final String words;

            Change(String words) {
                this.words = words;
            }
        }

        @Override
        public String inWords() {
            return change.words.formatted(told);
        }

        @Override
        public Kind kind() {
            return Kind.SENSE;
        }
    }

    /** The quotes do not support it enough. */
    record NoSupport(double score) implements Fault {
        @Override
        public String inWords() {
            return "the quotes do not support it";
        }

        @Override
        public Kind kind() {
            return Kind.SUPPORT;
        }
    }

    /** A word that nothing in the quotes comes near. */
    record StrangeWord(String word, Span where) implements Fault {
        @Override
        public String inWords() {
            return "the quotes have nothing like “" + word + "”";
        }

        @Override
        public Kind kind() {
            return Kind.SUPPORT;
        }
    }
}
