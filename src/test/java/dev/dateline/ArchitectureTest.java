package dev.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.dateline.answer.Standing;
import dev.dateline.language.clause.Clauses;
import dev.dateline.language.name.Names;
import dev.dateline.language.number.Figure;
import dev.dateline.language.token.SentenceFinder;
import dev.dateline.language.token.Tokenizer;
import dev.dateline.passage.SentenceSplitter;
import dev.dateline.time.DatedText;
import dev.dateline.time.TimeResolver;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fences between packages. docs/adr/0004-package-fences.md says why they stand where they do. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** Of ours, a package uses itself and those before it. */
    private static final List<String> ORDER = List.of(
            "checkup",
            "weights",
            "onnx",
            "language",
            "article",
            "time",
            "passage",
            "archive",
            "embedding",
            "syndication",
            "lexicon",
            "ingest",
            "question",
            "retrieval",
            "reader",
            "answer",
            "citation",
            "chat",
            "state",
            "access",
            "feedback",
            "delivery",
            "channel");

    private static final List<String> SEEN_BY_CHANNELS = List.of(
            "checkup",
            "language",
            "article",
            "archive",
            "embedding",
            "lexicon",
            "ingest",
            "question",
            "citation",
            "chat",
            "state",
            "access",
            "feedback",
            "delivery");

    private static final int MOST_FILES = 12;

    /** The parts of {@code article}: a part uses itself and those before it. */
    private static final List<String> PARTS_OF_ARTICLE = List.of(
            "article",
            "article.file",
            "article.recognition",
            "article.xml",
            "article.masthead",
            "article.story",
            "article.page",
            "article.format.*",
            "article.format");

    @ArchTest
    void aPackageUsesOnlyThoseBeforeIt(JavaClasses dateline) {
        for (int last = 0; last < ORDER.size(); last++) {
            usesOnly(ORDER.get(last), ORDER.subList(0, last + 1)).check(dateline);
        }
    }

    @ArchTest
    void aPartOfArticleUsesOnlyThoseBeforeIt(JavaClasses dateline) {
        for (int last = 0; last < PARTS_OF_ARTICLE.size(); last++) {
            String[] allowed = PARTS_OF_ARTICLE.subList(0, last + 1).stream()
                    .map(each -> "dev.dateline." + each)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(allowed[last])
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage("dev.dateline..")
                            .or(resideInAPackage("dev.dateline.language.."))
                            .or(resideInAnyPackage(allowed)))
                    .check(dateline);
        }
    }

    @ArchTest
    void aChannelKnowsTheReplyAndNoOtherChannel(JavaClasses dateline) {
        Set<String> channels = HouseRules.packagesOf(dateline)
                .filter(name -> name.startsWith("dev.dateline.channel."))
                .map(name -> "channel." + name.split("\\.")[3])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(channels).contains("channel.json", "channel.cli");
        for (String channel : channels) {
            List<String> allowed =
                    Stream.concat(SEEN_BY_CHANNELS.stream(), Stream.of(channel)).toList();
            usesOnly(channel, allowed, type(Standing.class)).check(dateline);
        }
    }

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule WHAT_MEASURES_AND_TRAINS_IS_NO_PART_OF_THE_SERVICE =
            noClasses().should().resideInAPackage("dev.dateline.lab..");

    @ArchTest
    static final ArchRule LUCENE_STAYS_BEHIND_THE_ARCHIVE =
            staysIn("org.apache.lucene..", "dev.dateline.archive.lucene..");

    /** Only whoever puts the parts together names an engine. */
    @ArchTest
    static final ArchRule AN_ENGINE_IS_NAMED_WHERE_PARTS_ARE_PUT_TOGETHER = noClasses()
            .that()
            .resideOutsideOfPackages("dev.dateline", "dev.dateline.archive.lucene..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.dateline.archive.lucene.."));

    /** Whoever wants to know what a text has asks its document; only the cutter of articles splits before there is one. */
    @ArchTest
    static final ArchRule A_TEXT_IS_READ_BY_ITS_DOCUMENT = noClasses()
            .that()
            .resideOutsideOfPackage("dev.dateline.language..")
            .and()
            .doNotBelongToAnyOf(SentenceSplitter.class)
            .should()
            .dependOnClassesThat(type(Tokenizer.class).or(type(SentenceFinder.class)))
            .orShould()
            .callMethod(Names.class, "in", String.class)
            .orShould()
            .callMethod(Figure.class, "in", String.class)
            .orShould()
            .callMethod(Clauses.class, "of", String.class, List.class);

    @ArchTest
    static final ArchRule TIMES_ARE_RESOLVED_ONCE = noClasses()
            .that()
            .doNotBelongToAnyOf(DatedText.class, TimeResolver.class)
            .should()
            .dependOnClassesThat(type(TimeResolver.class));

    @ArchTest
    void anEngineUsesThePortAndNothingAfterIt(JavaClasses dateline) {
        usesOnly("archive.lucene", List.of("archive", "language", "article", "passage"))
                .check(dateline);
        usesOnly("embedding", List.of("embedding", "language", "archive", "passage", "onnx"))
                .check(dateline);
        usesOnly("syndication", List.of("syndication", "language", "archive", "article", "passage"))
                .check(dateline);
    }

    @ArchTest
    void noPackageHasMoreThanTwelveFiles(JavaClasses dateline) {
        Map<String, Long> files = dateline.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        type -> type.getPackageName().replaceFirst("^dev\\.dateline\\.", ""), Collectors.counting()));
        Set<String> large = files.entrySet().stream()
                .filter(each -> each.getValue() > MOST_FILES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(large).as("packages of more than %d files", MOST_FILES).isEmpty();
    }

    @ArchTest
    static final ArchRule LANGCHAIN4J_STAYS_WITH_THE_MODELS =
            staysIn("dev.langchain4j..", "dev.dateline.embedding..", "dev.dateline.answer.model..");

    @ArchTest
    static final ArchRule HTTP_STAYS_IN_CHANNELS = staysIn("jakarta.ws.rs..", "dev.dateline.channel..");

    @ArchTest
    static final ArchRule SQL_STAYS_WITH_WHAT_IS_STORED = staysIn(
            "java.sql..",
            "dev.dateline.state..",
            "dev.dateline.access..",
            "dev.dateline.feedback..",
            "dev.dateline.delivery..",
            "dev.dateline.channel..");

    @ArchTest
    static final ArchRule PDFBOX_STAYS_WITH_ITS_FORMAT =
            staysIn("org.apache.pdfbox..", "dev.dateline.article.format.pdf..");

    @ArchTest
    static final ArchRule CSV_STAYS_WITH_ITS_FORMAT =
            staysIn("org.apache.commons.csv..", "dev.dateline.article.format.record..");

    @ArchTest
    static final ArchRule MIME_STAYS_WITH_MAILS = staysIn("org.apache.james..", "dev.dateline.article.format.mail..");

    @ArchTest
    static final ArchRule ZIP_AND_TAR_STAY_WITH_ARCHIVES =
            staysIn("org.apache.commons.compress..", "dev.dateline.article.format.container..");

    @ArchTest
    static final ArchRule WARC_STAYS_WITH_ITS_FORMAT =
            staysIn("org.netpreserve..", "dev.dateline.article.format.crawl..");

    @ArchTest
    static final ArchRule MIGRATION_STAYS_IN_STATE = staysIn("org.flywaydb..", "dev.dateline.state..");

    private static ArchRule usesOnly(String name, List<String> allowed) {
        return usesOnly(name, allowed, alwaysFalse());
    }

    private static ArchRule usesOnly(String name, List<String> allowed, DescribedPredicate<? super JavaClass> also) {
        return classes()
                .that()
                .resideInAPackage("dev.dateline." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.dateline..")
                        .or(resideInAnyPackage(allowed.stream()
                                .map(each -> "dev.dateline." + each + "..")
                                .toArray(String[]::new)))
                        .or(also));
    }

    private static ArchRule staysIn(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }
}
