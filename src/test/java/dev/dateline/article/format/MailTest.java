package dev.dateline.article.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
    private static final String FIRST =
            "The lighthouse on Gull Point will be dark for a week, its keeper said, while the lamp is mended.";
    private static final String SECOND =
            "Boats should keep to the western channel until the lamp is lit again, the harbour office advised.";
    private static final String HEAD = """
            Received: from quay.example by desk.example; Sat, 4 May 2019 06:31:00 +0000
            Message-ID: <1@quay.example>
            From: =?UTF-8?Q?Zo=C3=AB_Marsh?= <press@quay.example>
            To: desk@desk.example
            Subject: =?utf-8?B?TGlnaHRob3VzZSBnb2VzIGRhcmsg4oCTIGZvciBhIHdlZWs=?=
            Date: Fri, 3 May 2019 23:31:00 -0700
            MIME-Version: 1.0
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAMailWhateverItIsCalled() throws IOException {
        write(
                "lamp.txt",
                HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder()
                                .encodeToString((FIRST + "\n\n" + SECOND + "\n\n-- \nPress office\n").getBytes(UTF_8)));

        ReadArticles read = ReadArticles.of(folder);

        Article article = read.only();
        assertThat(article.id()).isEqualTo("lamp");
        assertThat(article.title()).isEqualTo("Lighthouse goes dark – for a week");
        assertThat(article.author()).isEqualTo("Zoë Marsh");
        assertThat(article.publication())
                .as("the day where it was sent")
                .hasToString("Dated[day=2019-05-03, readFrom=mail header Date]");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(read.noted())
                .singleElement()
                .satisfies(note -> assertThat(note.remark()).contains("a mail"));
    }

    @Test
    void takesTheHtmlOfTwoVersionsAndUndoesItsEncoding() throws IOException {
        String html = "<html><body><p>" + FIRST.replace("its keeper", "its keeper, Am\u00e9lie Roux,") + "</p><p>"
                + SECOND + "</p></body></html>";
        write(
                "lamp.eml",
                HEAD + "Content-Type: multipart/alternative; boundary=b1\n\n--b1\nContent-Type: text/plain\n\n"
                        + "Only for plain programs, see the other version of this mail, which has everything.\n--b1\n"
                        + "Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + html.replace("\u00e9", "=E9").replace("western channel", "western chan=\nnel")
                        + "\n--b1--\n");

        Article article = ReadArticles.of(folder).only();

        assertThat(article.text()).isEqualTo(FIRST.replace("its keeper", "its keeper, Amélie Roux,") + "\n\n" + SECOND);
    }

    @Test
    void makesLinesWholeThatWereBrokenForSending() throws IOException {
        write(
                "lamp.eml",
                HEAD + "Content-Type: text/plain; format=flowed\n\n" + FIRST.replace("dark for", "dark \nfor") + "\n\n"
                        + SECOND.replace("until the", "until \nthe") + "\n");

        assertThat(ReadArticles.of(folder).only().text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsTheEncodingsThatMailsAreWrittenIn() throws IOException {
        String japanese = "灯台は一週間消灯する、と灯台守は木曜日に述べた。船は西の水路を通るように、と港湾局は勧告した。";
        Files.write(
                folder.resolve("lamp.eml"),
                (HEAD + "Content-Type: text/plain; charset=iso-2022-jp\n\n"
                                + new String(japanese.getBytes(Charset.forName("ISO-2022-JP")), ISO_8859_1))
                        .getBytes(ISO_8859_1));

        assertThat(ReadArticles.of(folder).only().text()).isEqualTo(japanese);
    }

    @Test
    void readsAttachmentsItKnowsAndNamesTheOthersOnce() throws IOException {
        write(
                "release.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=b1\n\n--b1\nContent-Type: text/plain\n\n\n"
                        + attachment("text/html; name=\"lamp.html\"", "<p>" + FIRST + "</p><p>" + SECOND + "</p>")
                        + attachment("image/png; name=\"gull\u001b[2J.png\"", "\u0089PNG")
                        + attachment("text/calendar; name=\"../../dates.ics\"", "BEGIN:VCALENDAR")
                        + attachment("message/rfc822", HEAD + "\n" + SECOND + "\n\n" + FIRST + "\n")
                        + "--b1--\n");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.articles()).extracting(Article::id).containsExactly("release-1-lamp", "release-4-attachment-4");
        assertThat(read.article("release-1-lamp").text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(read.article("release-4-attachment-4").author()).isEqualTo("Zoë Marsh");
        assertThat(read.noted())
                .extracting(note -> note.toString())
                .anySatisfy(note -> assertThat(note).contains("Its own text is no article"))
                .anySatisfy(note -> assertThat(note)
                        .contains("not read", "gull", ".png (It is a picture", "dates.ics")
                        .doesNotContain("\u001b"))
                .hasSize(2);
    }

    @Test
    void readsAPageThatABrowserSaved() throws IOException {
        write("page.mhtml", """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://quay.example/lamp?utm=1
                Subject: Lamp
                Date: Sat, 4 May 2019 08:00:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b1"

                --b1
                Content-Type: text/html
                Content-ID: <frame-1>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://quay.example/lamp

                <html><head><title>Lighthouse on Gull Point goes dark</title><meta name=3D"date" content=3D"%s"></head>
                <body><h1>Lighthouse on Gull Point goes dark</h1><p>%s</p><p>%s</p></body></html>
                --b1
                Content-Type: text/css
                Content-Location: https://quay.example/style.css

                p { color: red }
                --b1--
                """.formatted("2019-05-03", FIRST, SECOND));

        ReadArticles read = ReadArticles.of(folder);

        Article article = read.only();
        assertThat(article.title()).isEqualTo("Lighthouse on Gull Point goes dark");
        assertThat(article.url()).isEqualTo("https://quay.example/lamp");
        assertThat(article.publication().date()).hasToString("Optional[2019-05-03]");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(read.noted()).isEmpty();
    }

    @Test
    void takesNoDateFromASavedPageThatIsLaterThanItsSaving() throws IOException {
        write(
                "page.mht",
                "From: <Saved by Blink>\nDate: Sat, 4 May 2019 08:00:00 +0200\nMIME-Version: 1.0\nContent-Location: "
                        + "https://quay.example/lamp\nContent-Type: text/html\n\n<meta name=date content=2019-06-01><p>"
                        + FIRST
                        + "</p><p>" + SECOND + "</p>");

        Article article = ReadArticles.of(folder).only();

        assertThat(article.url()).isEqualTo("https://quay.example/lamp");
        assertThat(article.publication().date()).isEmpty();
    }

    @Test
    void doesNotTakeAnArticleThatOpensWithAColonForAMail() throws IOException {
        write("a.txt", "Update: the lamp\n\n" + FIRST + "\n\n" + SECOND);
        write("b.md", "date: 2019-05-03\n\n" + FIRST);

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.noted()).isEmpty();
        assertThat(read.rejected()).isEmpty();
        assertThat(read.articles()).extracting(Article::id).containsExactly("a", "b");
    }

    @Test
    void readsTheMailsOfAMailboxOneByOne() throws IOException {
        String opening = "From press@quay.example Fri May  3 23:31:00 2019\n";
        write(
                "inbox.mbox",
                opening + HEAD + "\n" + FIRST + "\n\n>From the tower nothing was to be seen, and that was that.\n\n"
                        + opening + "no mail at all\n\n"
                        + opening + HEAD.replace("Lighthouse", "Lamp") + "\n" + SECOND
                        + "\nFrom here 2019 it is quiet.\n");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("inbox-1", "inbox-3");
        assertThat(read.articles().getFirst().text())
                .contains("\n\nFrom the tower nothing")
                .doesNotContain(">From");
        assertThat(read.articles().get(1).text()).contains("From here 2019");
        assertThat(read.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.toString()).contains("inbox.mbox!/2.eml: "));
    }

    @Test
    void refusesPartsThatAreNestedTooDeep() throws IOException {
        var mail = new StringBuilder(HEAD);
        for (int i = 0; i < 1000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%1$d\n".formatted(i));
        }
        write("deep.eml", mail + "\n" + FIRST);

        assertThat(ReadArticles.of(folder).rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("nested"));
    }

    private static String attachment(String type, String content) {
        return "--b1\nContent-Type: " + type + "\nContent-Disposition: attachment\n"
                + (type.startsWith("message")
                        ? "\n" + content
                        : "Content-Transfer-Encoding: base64\n\n"
                                + Base64.getMimeEncoder().encodeToString(content.getBytes(ISO_8859_1)))
                + "\n";
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
