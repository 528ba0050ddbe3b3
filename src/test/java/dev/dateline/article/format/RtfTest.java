package dev.dateline.article.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RtfTest {
    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset204 Arial Cyr;}}"
                    + "{\\colortbl;\\red0\\green0\\blue0;}{\\info{\\title Bridge shut for repairs}{\\author Ada Pell}"
                    + "{\\creatim\\yr2019\\mo5\\dy3\\hr8}{\\company Quay}}{\\header Page head}\n";

    @TempDir
    private Path folder;

    @Test
    void readsItsTextWithoutWhatIsHiddenOrBesideIt() throws IOException {
        write(
                "bridge.rtf",
                HEAD + "\\pard The bridge at the mill is shut until Friday, the \\'93surveyor\\'94 said, because a "
                        + "beam was {\\b found} split.{\\footnote A note.}{\\v hidden}{\\*\\bkmkstart x}\\par\n"
                        + "Ren\\u233?e Marsh, who lives there, said that {\\deleted nobody}{\\f1 \\'cc\\'ee\\'f1\\'f2} is a word "
                        + "\\endash  and that she would wait.\\par }");

        Article article = ReadArticles.of(folder).only();

        assertThat(article.title()).isEqualTo("Bridge shut for repairs");
        assertThat(article.author()).isEqualTo("Ada Pell");
        assertThat(article.publication()).hasToString("Dated[day=2019-05-03, readFrom=document property creatim]");
        assertThat(article.text())
                .isEqualTo(
                        "The bridge at the mill is shut until Friday, the “surveyor” said, because a beam was found split."
                                + "\n\nRenée Marsh, who lives there, said that Мост is a word – and that she would wait.");
    }

    @Test
    void saysThatItIsCutShortAndRefusesWhatIsNestedTooDeep() throws IOException {
        String story =
                "The bridge at the mill is shut until Friday, the surveyor said, because a beam was found split.";
        write("a.rtf", HEAD + story + "\\par And it w");
        write("b.rtf", "{\\rtf1 " + "{".repeat(100_000) + story);

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("a");
        assertThat(read.noted())
                .singleElement()
                .satisfies(note -> assertThat(note.remark()).contains("too early"));
        assertThat(read.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("nested"));
    }

    private void write(String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(ISO_8859_1));
    }
}
