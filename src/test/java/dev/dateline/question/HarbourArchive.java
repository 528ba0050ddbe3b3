package dev.dateline.question;

import static dev.dateline.archive.ArchiveFixture.article;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.PassageIndex;
import dev.dateline.article.Article;
import dev.dateline.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small archive about a harbour, a ferry and those who argue over both. Opened once for all tests that ask of it. */
public final class HarbourArchive {

    private static final Article[] ARTICLES = {
        article("deal", "Harbour deal signed in Halvik", "Merrow Courier", "2021-05-04", """
                HALVIK — Mayor Anna Kovac and harbour minister Piotr Lindqvist signed the harbour deal in Halvik on 3 May 2021. \
                "We will build it within two years," Kovac said. She said her city would pay 40 million crowns. \
                Lindqvist said he was content, and that his ministry would pay the rest."""),
        article("letter", "Minister sent a letter", "Merrow Courier", "2021-05-20", """
                Piotr Lindqvist sent a letter to Anna Kovac on 18 May 2021. In the letter, he asked her for more time. \
                Kovac said she would answer the letter after the summer. Lindqvist told reporters he had hoped for more."""),
        article("oslo", "Second round of harbour talks held in Oslo", "Northern Gazette", "2021-06-13", """
                OSLO — Anna Kovac met Piotr Lindqvist again in Oslo on 12 June 2021, for the second round of the harbour talks. \
                Union leader Marta Oduya, who travelled to Oslo with the mayor, warned that her members were losing patience. \
                "They have had years," Oduya said. Lindqvist said he would publish his plan in the autumn."""),
        article("ferry", "Ferry sinks off Halvik", "Northern Gazette", "2020-11-09", """
                The ferry Aurora sank off Halvik on Sunday night after its engine had failed. Nine people died and 140 were \
                saved. Captain Henrik Saarinen was the last to leave the ship. Saarinen said he had seen no light on the pier. \
                The Coastal Safety Agency (CSA) opened an inquiry."""),
        article("inquiry", "Agency blames the engine", "Northern Gazette", "2021-02-16", """
                The engine of the Aurora had not been checked for six years, the Coastal Safety Agency (CSA) reported on \
                15 February 2021. Henrik Saarinen said he had asked for a check. His lawyers welcomed the report. In Halvik, \
                families of the dead said the report came late."""),
        article("strike", "Dockers strike in Merrowgate", "Merrow Courier", "2021-07-02", """
                MERROWGATE — Dockers led by Marta Oduya went on strike in Merrowgate on 1 July 2021 because the harbour deal had \
                brought them nothing. Oduya said she had asked the mayor for a meeting. The strike lasted eleven days."""),
        article("strike-over", "Strike ends in Merrowgate", "Merrow Courier", "2021-07-13", """
                The strike in Merrowgate ended on 12 July 2021 after Anna Kovac promised dockers a raise of six percent. Kovac said \
                she was relieved. Marta Oduya said her members had won what they came for."""),
        article("plan", "Lindqvist publishes his plan", "Merrow Courier", "2021-10-05", """
                Harbour minister Piotr Lindqvist published his harbour plan in Merrowgate on 4 October 2021. The plan foresees a \
                pier of 300 metres in Halvik. Lindqvist said he expected the work to begin in March 2022."""),
        article("vote", "Halvik votes on the pier", "Northern Gazette", "2022-03-21", """
                Voters in Halvik turned down the pier on 20 March 2022. Anna Kovac said she accepted the vote. \
                Piotr Lindqvist said he would resign, and left the ministry the same week."""),
        article("successor", "A new harbour minister", "Northern Gazette", "2022-04-02", """
                Ingrid Bakken is the new harbour minister. Bakken said she would drop the pier. Her first journey as minister \
                took her to Oslo. Harbour minister Ingrid Bakken takes over from Piotr Lindqvist."""),
        article("undated", "Notes on the Aurora", "Pier Blog", "", """
                The ferry Aurora was built in Gdansk. Henrik Saarinen is to speak about the Aurora in Lisbon, it says here."""),
        article("zone", "Fishing banned in the inner zone", "Northern Gazette", "2021-08-11", """
                Fishing is banned in the Inner Protected Zone (IPZ) off Halvik from 1 September 2021, the CSA said. Boats found in \
                the IPZ will be fined. North Merrow is not affected. Merrow Valley, in North Merrow, keeps its boats."""),
        article("north", "North Merrow asks for boats", "Northern Gazette", "2021-08-20", """
                North Merrow asked for six more boats on 19 August 2021. Merrow leader Tomas Hale said North Merrow had been \
                forgotten. Merrow leader Tomas Hale visited Halvik, too."""),
    };

    private static final PassageIndex INDEX = open();

    private HarbourArchive() {}

    /** The archive, open for as long as the tests run. */
    public static PassageIndex index() {
        return INDEX;
    }

    /** What it says of words and names. */
    public static Lexicon lexicon() {
        return ArchiveFixture.lexicon(INDEX);
    }

    private static PassageIndex open() {
        try {
            Path folder = Files.createTempDirectory("harbour-archive");
            folder.toFile().deleteOnExit();
            ArchiveFixture.ingest(folder, ARTICLES);
            return ArchiveFixture.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
