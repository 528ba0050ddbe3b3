package dev.dateline.channel.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.dateline.PackagedApp;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What the browser tests play on: the packaged service with the sample articles, a news site on another origin that embeds
 * its widget, and a browser. Made once for all of them, and skipped with a word on how to get a browser where there is none.
 */
final class Stage implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Path folder;
    private final Process service;
    private final Thread log;
    private final NewsSite site;
    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    private Stage(Path chromium) throws IOException {
        folder = Files.createTempDirectory("dateline-widget");
        site = new NewsSite();
        service = PackagedApp.start(
                List.of(
                        "--add-modules=jdk.incubator.vector",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Ddateline.widget.allowed-origins=" + site.origin()),
                "serve",
                "--port",
                "0",
                "--index",
                folder.resolve("index").toString());
        Thread.ofPlatform().daemon().start(() -> service.errorReader().lines().forEach(System.err::println));
        BufferedReader out = service.inputReader();
        String found = "";
        boolean filled = false;
        while (found.isEmpty() || !filled) {
            String line = out.readLine();
            assertThat(line).as("the service still runs").isNotNull();
            Matcher matcher = ADDRESS.matcher(line);
            found = matcher.find() ? matcher.group(1) : found;
            filled |= line.contains("sample articles");
        }
        log = Thread.ofPlatform().daemon().start(() -> out.lines().forEach(System.out::println));
        address = found;
        site.embedFrom(address);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** The service's address, without a slash at its end. */
    String service() {
        return address;
    }

    NewsSite site() {
        return site;
    }

    /** The file that the service keeps feedback in. */
    Path state() {
        return folder.resolve("index.db");
    }

    /** A fresh tab, with nothing kept. */
    Page page() {
        return page(new Browser.NewContextOptions());
    }

    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return context.newPage();
    }

    /** Saves a picture of a state under target/screenshots, and finds nothing that keeps anybody out. */
    void review(Page page, String state) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(state + ".png")));
        List<Rule> violations = new AxeBuilder(page)
                .withTags(RULES)
                .include(List.of("dateline-chat"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as(state)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
    }

    @Override
    public void close() throws Exception {
        browser.close();
        playwright.close();
        site.close();
        service.destroyForcibly().waitFor();
        log.join();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static Optional<Path> chromium() {
        Stream<String> named = Optional.ofNullable(System.getenv("DATELINE_BROWSER")).stream();
        Stream<String> usual = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(":"))
                        .map(folder -> folder + "/" + name));
        Stream<String> mac = Stream.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        return Stream.of(named, usual, mac)
                .flatMap(paths -> paths)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Hands the stage to tests that ask for one. */
    static final class Setting implements ParameterResolver {
        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Stage.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Optional<Path> chromium = chromium();
            assumeTrue(
                    chromium.isPresent(),
                    "no browser: install Chromium (apt-get install chromium), or name one in DATELINE_BROWSER");
            return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Stage.class, key -> open(chromium.get()));
        }

        private static Stage open(Path chromium) {
            try {
                return new Stage(chromium);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
