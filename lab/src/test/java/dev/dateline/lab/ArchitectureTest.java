package dev.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.dateline.HouseRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The fences of the lab. docs/adr/0016-the-lab-is-a-module.md says why it stands apart. */
@AnalyzeClasses(packages = "dev.dateline.lab", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST_FILES = 12;

    @ArchTest
    static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static void aPackageIsSmall(JavaClasses lab) {
        assertThat(HouseRules.packagesOf(lab))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files(SOURCES.resolve(name.replace('.', '/'))))
                        .as("files of %s", name)
                        .isBetween(1L, (long) MOST_FILES));
    }

    private static long files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
