package dev.dateline;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * Commands of another module, which the command line takes in beside its own: {@code lab} brings those that measure and
 * train. The module lies outside the service, which runs without it (docs/adr/0016-the-lab-is-a-module.md).
 *
 * <p>The system property {@value #PATH} names the module's jars, with the separator of a class path between them. Each names
 * its implementation as {@link ServiceLoader} asks.
 */
public interface MoreCommands {
    /** The system property that names the jars. The launcher sets it; without it there are none. */
    String PATH = "dateline.commands";

    /** The commands: objects of classes that picocli's {@code @Command} marks. */
    List<Object> commands(Parts parts);

    /**
     * The commands of the modules that are named.
     *
     * @throws IllegalArgumentException if there is no such jar
     */
    static List<Object> load(Parts parts) {
        String path = System.getProperty(PATH, "");
        if (path.isEmpty()) {
            return List.of();
        }
        // Never closed: a command loads classes until the program ends.
        ClassLoader modules = new URLClassLoader(jars(path), MoreCommands.class.getClassLoader());
        return ServiceLoader.load(MoreCommands.class, modules).stream()
                .flatMap(module -> module.get().commands(parts).stream())
                .toList();
    }

    private static URL[] jars(String path) {
        List<URL> jars = new ArrayList<>();
        for (String jar : path.split(Pattern.quote(File.pathSeparator), -1)) {
            if (!Files.exists(Path.of(jar))) {
                throw new IllegalArgumentException(PATH + " names " + jar + ", which is not there. Build it first.");
            }
            try {
                jars.add(Path.of(jar).toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException("every file has an address", e);
            }
        }
        return jars.toArray(URL[]::new);
    }
}
