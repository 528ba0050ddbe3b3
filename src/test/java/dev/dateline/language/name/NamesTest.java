package dev.dateline.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NamesTest {

    @Test
    void findsNamesByTheirCapitals() {
        assertThat(Names.in("When did Anna Kovac of the Bank of England meet Jean-Luc O’Neill?"))
                .containsExactly("Anna Kovac", "Bank of England", "Jean-Luc O’Neill");
    }

    @Test
    void leavesOutOrdinaryWordsThatOpenASentence() {
        assertThat(Names.in("The Senate voted. However, Kovac’s plan failed.")).containsExactly("Senate", "Kovac");
    }

    @Test
    void findsNoneInLowerCase() {
        assertThat(Names.in("when did they meet")).isEmpty();
    }
}
