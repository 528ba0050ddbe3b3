package dev.dateline.channel.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.PackagedApp;
import dev.dateline.PackagedApp.Run;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.local.ServiceNote;
import dev.dateline.channel.http.RunningService;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A backup of a running service, brought back elsewhere; and backups that must not be. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class BackupIT {
    @TempDir
    static Path folder;

    @Test
    @Order(1)
    void backsUpARunningServiceWithItsKeys() throws Exception {
        String index = folder.resolve("index").toString();
        try (RunningService service = new RunningService(Path.of(index))) {
            for (int tries = 0;
                    ServiceNote.read(ServiceNote.beside(Path.of(index))).isEmpty();
                    tries++) {
                assertThat(tries).as("the service is ready: %s", service.log()).isLessThan(600);
                Thread.sleep(100);
            }
            Run key = PackagedApp.run("key", "make", "newsroom bot", "--index", index);
            assertThat(key.out()).startsWith("dateline_");
            Run run = PackagedApp.run("backup", backup(), "--index", index);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("8 articles");
            Run refused = PackagedApp.run("restore", backup(), "--index", index);
            assertThat(refused.exitCode()).isEqualTo(ExitCodes.FAILED);
            assertThat(refused.err()).contains("A service runs on the index");
        }
    }

    @Test
    @Order(2)
    void bringsItBackWithEverythingThatWasInIt() throws Exception {
        String elsewhere = folder.resolve("elsewhere").toString();
        Run run = PackagedApp.run("restore", backup(), "--index", elsewhere);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("8 articles");
        assertThat(PackagedApp.run("key", "list", "--index", elsewhere).out()).contains("newsroom bot", "ask,read");
        Run asked = PackagedApp.run("ask", "--index", elsewhere, "when did Trump and Kim meet at the DMZ?");
        assertThat(asked.exitCode()).isEqualTo(ExitCodes.OK);
        Run again = PackagedApp.run("restore", backup(), "--index", elsewhere);
        assertThat(again.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(again.err()).contains("is not empty");
    }

    @Test
    @Order(3)
    void bringsNothingBackOfAFileThatIsDamagedOrNone() throws Exception {
        refuses(Files.writeString(folder.resolve("none.zip"), "no archive at all"), "ZipException");
        Path changed = Files.copy(Path.of(backup()), folder.resolve("changed.zip"));
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + changed.toUri()), Map.of())) {
            Files.writeString(zip.getPath("state.db"), "x", StandardOpenOption.APPEND);
        }
        refuses(changed, "is damaged: state.db");
        Path more = Files.copy(Path.of(backup()), folder.resolve("more.zip"));
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + more.toUri()), Map.of())) {
            Files.writeString(zip.getPath("other"), "x");
        }
        refuses(more, "does not hold the files that it lists");
        byte[] bytes = Files.readAllBytes(Path.of(backup()));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        refuses(cut, "ZipException");
    }

    private static void refuses(Path backup, String reason) throws Exception {
        Path target = folder.resolve("target");
        Run run = PackagedApp.run("restore", backup.toString(), "--index", target.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err()).contains(reason).doesNotContain("\tat ");
        assertThat(target).doesNotExist();
    }

    private static String backup() {
        return folder.resolve("backup.zip").toString();
    }
}
