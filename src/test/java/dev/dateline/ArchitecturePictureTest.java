package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.md is that of the code. */
final class ArchitecturePictureTest {
    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final String ROOT = "dev.dateline.";

    @Test
    void showsTheRoomsAndWhatEachAsks() throws IOException {
        String picture = picture(withoutShortcuts(imports()));

        assertThat(Files.readString(PAGE))
                .as("the picture in %s; put this one in:%n%s", PAGE, picture)
                .contains(picture);
    }

    /** For each room, the rooms that its classes depend on. */
    private static Map<String, Set<String>> imports() {
        Map<String, Set<String>> imports = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.dateline")
                .forEach(type -> {
                    String room = room(type);
                    if (room.isEmpty()) {
                        return;
                    }
                    Set<String> asked = imports.computeIfAbsent(room, key -> new TreeSet<>());
                    type.getDirectDependenciesFromSelf().stream()
                            .map(dependency -> room(dependency.getTargetClass()))
                            .filter(other -> !other.isEmpty() && !other.equals(room))
                            .forEach(asked::add);
                });
        return imports;
    }

    /** The first part of a package's name under the root's; empty for the root's own classes and those of others. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }

    /** Without the imports that follow from others: what a room asks may well ask the same. */
    private static Map<String, Set<String>> withoutShortcuts(Map<String, Set<String>> imports) {
        Map<String, Set<String>> reached = new TreeMap<>();
        imports.keySet().forEach(room -> reached.put(room, reach(room, imports)));
        Map<String, Set<String>> direct = new TreeMap<>();
        imports.forEach((room, asked) -> direct.put(
                room,
                asked.stream()
                        .filter(each -> asked.stream()
                                .noneMatch(other -> reached.get(other).contains(each)))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return direct;
    }

    private static Set<String> reach(String room, Map<String, Set<String>> imports) {
        Set<String> reached = new TreeSet<>();
        imports.getOrDefault(room, Set.of()).forEach(asked -> {
            reached.add(asked);
            reached.addAll(reach(asked, imports));
        });
        return reached;
    }

    private static String picture(Map<String, Set<String>> direct) {
        StringBuilder picture = new StringBuilder("```mermaid\ngraph TD\n");
        direct.forEach((room, asked) -> asked.forEach(other ->
                picture.append("  ").append(room).append(" --> ").append(other).append('\n')));
        return picture.append("```\n").toString();
    }
}
