package dev.dateline.language.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageFinderTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry to the island was stopped on Monday because of the fog, and it will not run before the morning.",
                "de | Die Fähre zur Insel ist am Montag wegen des Nebels nicht gefahren, und sie wird auch morgen nicht fahren.",
                "fr | Le ferry pour l’île est resté au port lundi à cause du brouillard, et il ne partira pas avant demain matin.",
                "es | El transbordador de la isla no salió el lunes por la niebla, y no habrá servicio hasta que mejore el tiempo.",
                "it | Il traghetto per l'isola è rimasto in porto lunedì a causa della nebbia e non partirà prima di domani mattina.",
                "pt | O barco para a ilha não saiu na segunda-feira por causa do nevoeiro e também não vai sair até amanhã de manhã.",
                "nl | De veerboot naar het eiland voer maandag niet uit door de mist, en er is ook morgen nog geen dienst te verwachten.",
                "sv | Färjan till ön gick inte på måndagen på grund av dimman, och den kommer inte heller att gå under tisdagen.",
                "da | Færgen til øen sejlede ikke mandag på grund af tågen, og den kommer heller ikke til at sejle i morgen efter planen.",
                "nb | Fergen til øya gikk ikke mandag på grunn av tåken, og den kommer heller ikke til å gå i morgen etter planen.",
                "fi | Lautta saareen ei kulkenut maanantaina sumun takia, mutta se on jo huomenna taas liikenteessä, kertoo varustamo.",
                "pl | Prom na wyspę nie wypłynął w poniedziałek z powodu mgły i nie wiadomo jeszcze, czy wypłynie do jutra rano.",
                "cs | Trajekt na ostrov v pondělí kvůli mlze nevyplul a podle mluvčího se neví, jestli bude zítra už jezdit jako dříve.",
                "hu | A komp hétfőn nem indult el a szigetre a köd miatt, és azt sem tudni, hogy holnap már lesz-e járat.",
                "ro | Feribotul spre insulă nu a plecat luni din cauza ceții și nu se știe dacă va pleca mâine, au spus cei de la port.",
                "tr | Ada vapuru pazartesi günü sis için seferden kaldırıldı ve bir sonraki güne kadar sefer olmadığını söyledi.",
                "id | Kapal feri ke pulau itu tidak berangkat pada hari Senin karena kabut, dan belum ada kabar untuk besok pagi.",
                "ca | El vaixell de l'illa no va sortir dilluns per la boira, i no hi haurà servei fins que no millori el temps.",
                "vi | Chuyến phà ra đảo đã không chạy vào thứ Hai vì sương mù, và cũng chưa có tin về những chuyến trong ngày mai.",
                "ru | Паром на остров в понедельник не вышел из-за тумана, и неизвестно, выйдет ли он завтра.",
                "uk | Пором на острів у понеділок не вийшов через туман, і невідомо, чи вийде він завтра.",
                "bg | Фериботът за острова не тръгна в понеделник заради мъглата и не се знае дали ще тръгне утре.",
                "sr | Трајект за острво у понедељак није кренуо због магле и не зна се да ли ће сутра.",
                "el | Το πλοίο για το νησί δεν έφυγε τη Δευτέρα λόγω ομίχλης.",
                "he | המעבורת לאי לא יצאה ביום שני בגלל הערפל.",
                "ar | لم تغادر العبارة إلى الجزيرة يوم الاثنين بسبب الضباب.",
                "fa | قایق جزیره روز دوشنبه به دلیل مه حرکت نکرد و گفته شد که پس از آن چند روز چیزی نمی‌رود.",
                "ja | 島へのフェリーは月曜日、霧のため運航しなかった。",
                "ko | 섬으로 가는 배는 월요일 안개로 운항하지 않았다.",
                "zh | 前往该岛的渡轮周一因大雾停航。",
                "hi | कोहरे के कारण सोमवार को द्वीप की नाव नहीं चली।"
            })
    void tellsALanguageByWhatItHasMostOf(String language, String text) {
        assertThat(LanguageFinder.of(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12 : 4 — 9",
                "Palm Bay d. Rockledge 70-44. Rockledge 14 11 6 15, Palm Bay 20 12 18 20. Viera d. Titusville 51-33",
                "Too short to tell",
                "lorem ipsum dolor consectetur adipiscing elit eiusmod tempor incididunt labore dolore magna aliqua enim veniam"
            })
    void leavesOpenWhatCannotBeTold(String text) {
        assertThat(LanguageFinder.of(text)).isEmpty();
    }

    @Test
    void isNotLedAstrayByWhatIsQuoted() {
        String text =
                "The mayor of Lyon said “le pont est fermé pour les travaux” and that it would not be open before the summer, "
                        + "because the work that was planned for the spring has not begun.";
        assertThat(LanguageFinder.of(text)).contains("en");
        assertThat(LanguageFinder.of("В газете «Україна» писали, что паром вышел вечером и был уже у острова к утру."))
                .contains("ru");
    }

    @Test
    void takesRealNewsInEnglishForNothingElse() throws IOException {
        Path archive = Path.of("../shared/articles/archive-5k.jsonl.gz");
        assumeTrue(Files.exists(archive), "the shared articles are not here");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(archive)), StandardCharsets.UTF_8))) {
            List<String> languages = lines.lines()
                    .limit(1_000)
                    .map(line -> LanguageFinder.of(text(line)).orElse(""))
                    .toList();
            assertThat(languages).containsOnly("en");
        }
    }

    @Test
    void takesTimeInProportionToNoMoreThanTheBeginning() {
        assertThat(LanguageFinder.of(
                        "Die Fähre ist nicht zur Insel gefahren, und sie wird es auch nicht. ".repeat(100_000)))
                .contains("de");
        assertThat(LanguageFinder.of("'".repeat(1_000_000))).isEmpty();
    }

    private static String text(String line) {
        try {
            return JSON.readTree(line).path("text").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
