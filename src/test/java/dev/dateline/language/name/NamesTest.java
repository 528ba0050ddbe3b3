package dev.dateline.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NamesTest {

    @Test
    void findsNamesByTheirCapitals() {
        assertThat(Names.in("When did Anna Kovac of the Bank of England meet Jean-Luc O’Neill?"))
                .extracting(Name::words)
                .containsExactly("Anna Kovac", "Bank of England", "Jean-Luc O’Neill");
    }

    @Test
    void leavesOutOrdinaryWordsThatOpenASentence() {
        assertThat(Names.in("The Senate voted. However, Kovac’s plan failed."))
                .extracting(Name::words)
                .containsExactly("Senate", "Kovac");
    }

    @Test
    void saysWhereANameStandsWithoutItsPossessive() {
        String text = "The Senate voted. However, Kovac’s plan failed.";

        assertThat(Names.in(text)).extracting(name -> name.span().of(text)).containsExactly("Senate", "Kovac");
    }

    @Test
    void takesNamesAfterAPrepositionOfPlaceForPlaces() {
        String text = "In Halvik the minister met Kovac near the Vell.";

        assertThat(Places.in(text, Names.in(text))).containsExactly("Halvik", "Vell");
    }

    @Test
    void findsNoneInLowerCase() {
        assertThat(Names.in("when did they meet")).isEmpty();
    }
}
