package dev.dateline.syndication;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An agency's story as several publishers print it. */
public record SyndicatedStory(List<String> paragraphs) {

    /** As the agency sent it. */
    public static final SyndicatedStory SENT = new SyndicatedStory(List.of(
            "A passenger ferry ran aground off the island of Varna Rock on Monday, and at least 12 people were killed, the "
                    + "coastguard said.",
            "The Northern Star left the port of Elmouth shortly before dawn with 214 passengers and a crew of nine on board. "
                    + "It struck a reef in thick fog less than an hour later.",
            "Fishing boats were the first to arrive. Their crews pulled dozens of people out of the water before two "
                    + "helicopters reached the wreck.",
            "“We heard the horn and then nothing,” said Piet Larsen, who owns one of the boats. “When we came round the "
                    + "point she was already on her side.”",
            "The captain, a man of 58 with thirty years at sea, was taken to hospital with a broken arm. Investigators hope "
                    + "to speak to him this week.",
            "The ferry was built in 1987 and had passed its last inspection in March. Its owner, Elm Lines, promised to help "
                    + "the families of the dead.",
            "The transport ministry closed the strait to shipping for two days while divers search the lower decks.",
            "It was the worst accident in these waters since a trawler sank there with all hands in 1994."));

    public SyndicatedStory {
        paragraphs = List.copyOf(paragraphs);
    }

    /** With its first paragraphs alone. */
    public SyndicatedStory cutTo(int count) {
        return new SyndicatedStory(paragraphs.subList(0, count));
    }

    /** With one paragraph in place of another. */
    public SyndicatedStory with(int at, String paragraph) {
        List<String> changed = new ArrayList<>(paragraphs);
        changed.set(at, paragraph);
        return new SyndicatedStory(changed);
    }

    /** With more paragraphs behind one. */
    public SyndicatedStory withMoreBehind(int at, String... more) {
        return new SyndicatedStory(
                Stream.of(paragraphs.subList(0, at + 1), List.of(more), paragraphs.subList(at + 1, paragraphs.size()))
                        .flatMap(List::stream)
                        .toList());
    }

    /** With other words in place of some, wherever they stand. */
    public SyndicatedStory replacing(String words, String others) {
        return new SyndicatedStory(paragraphs.stream()
                .map(paragraph -> paragraph.replace(words, others))
                .toList());
    }

    /** As an article. */
    public Article published(String id, String title, String source, String day) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n\n");
            blocks.add(new Block(Block.Kind.BODY, text.length(), text.length() + paragraph.length()));
            text.append(paragraph);
        }
        Publication publication =
                day.isEmpty() ? Publication.UNKNOWN : new Publication.Dated(LocalDate.parse(day), "test");
        return new Article(id, title, source, "", publication, "", text.toString(), blocks);
    }
}
