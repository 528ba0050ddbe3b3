package dev.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.dateline.answer.Standing;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;

/** The fences between packages. docs/adr/0004-package-fences.md says why they stand where they do. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** Of ours, a package uses itself and those before it. */
    private static final List<String> ORDER = List.of(
            "checkup",
            "weights",
            "onnx",
            "article",
            "time",
            "passage",
            "index",
            "question",
            "retrieval",
            "reader",
            "answer",
            "citation",
            "chat",
            "state",
            "feedback",
            "delivery",
            "channel",
            "evaluation");

    /** The parts of {@code article}: a part uses itself and those before it. */
    private static final List<String> PARTS_OF_ARTICLE = List.of(
            "article",
            "article.file",
            "article.masthead",
            "article.story",
            "article.page",
            "article.format.*",
            "article.format");

    private static final List<String> SEEN_BY_CHANNELS =
            List.of("checkup", "article", "index", "question", "citation", "chat", "state", "feedback", "delivery");

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
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage("dev.dateline..").or(resideInAnyPackage(allowed)))
                    .check(dateline);
        }
    }

    @ArchTest
    void aChannelKnowsTheReplyAndNoOtherChannel(JavaClasses dateline) {
        Set<String> channels = packagesOf(dateline)
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
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("dev.dateline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule LUCENE_STAYS_IN_INDEX = staysIn("org.apache.lucene..", "dev.dateline.index..");

    @ArchTest
    static final ArchRule LANGCHAIN4J_STAYS_WITH_THE_MODELS =
            staysIn("dev.langchain4j..", "dev.dateline.index..", "dev.dateline.answer.model..");

    @ArchTest
    static final ArchRule HTTP_STAYS_IN_CHANNELS = staysIn("jakarta.ws.rs..", "dev.dateline.channel..");

    @ArchTest
    static final ArchRule SQL_STAYS_WITH_WHAT_IS_STORED = staysIn(
            "java.sql..",
            "dev.dateline.state..",
            "dev.dateline.feedback..",
            "dev.dateline.delivery..",
            "dev.dateline.channel..");

    @ArchTest
    static final ArchRule PDFBOX_STAYS_WITH_ITS_FORMAT =
            staysIn("org.apache.pdfbox..", "dev.dateline.article.format.document..");

    @ArchTest
    static final ArchRule CSV_STAYS_WITH_ITS_FORMAT =
            staysIn("org.apache.commons.csv..", "dev.dateline.article.format.record..");

    @ArchTest
    static final ArchRule MIGRATION_STAYS_IN_STATE = staysIn("org.flywaydb..", "dev.dateline.state..");

    @ArchTest
    static final ArchRule COLLABORATORS_COME_BY_CONSTRUCTOR =
            noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule CLASSES_SAY_WHAT_THEY_DO =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service)");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FEATURES = noClasses()
            .that()
            .resideOutsideOfPackage("dev.dateline.answer.model..")
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..dto..", "..model..", "..common..");

    @ArchTest
    void everyPackageIsDescribedAndFreeOfNull(JavaClasses dateline) {
        assertThat(packagesOf(dateline))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(dateline.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", name)
                        .isTrue());
    }

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

    private static Stream<String> packagesOf(JavaClasses dateline) {
        return dateline.stream().map(JavaClass::getPackageName).distinct();
    }
}
