package fr.ent.core.storage.text;

import fr.ent.core.disk.PassingFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Starts the program that reads a document, without the secrets of this one, and ends it when it takes long. */
@Component
class ReadWords {

    private static final Logger LOG = LoggerFactory.getLogger(ReadWords.class);
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final PassingFiles passing;
    private final Duration longest;

    @Autowired
    ReadWords(PassingFiles passing) {
        this(passing, LONGEST);
    }

    ReadWords(PassingFiles passing, Duration longest) {
        this.passing = passing;
        this.longest = longest;
    }

    /** The words of a document on the disk; none if it can't be read within the bounds. */
    String read(Path document, String mediaType) throws IOException {
        Path words = passing.make("words-");
        try {
            return isRead(document, mediaType, words) ? Files.readString(words, StandardCharsets.UTF_8) : "";
        } finally {
            Files.deleteIfExists(words);
        }
    }

    private boolean isRead(Path document, String mediaType, Path words) throws IOException {
        ProcessBuilder program = new ProcessBuilder(command(document, mediaType, words))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().clear();
        Process process = program.start();
        try {
            process.getOutputStream().close();
            boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended || process.exitValue() != 0) {
                LOG.info(
                        "A document of type {} can't be read for its words ({})", mediaType, ended ? "broken" : "slow");
            }
            return ended && process.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Within one jar that holds all others, Spring Boot's launcher finds the program. */
    private static List<String> command(Path document, String mediaType, Path words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dloader.main=" + TextProgram.class.getName(),
                "-cp",
                System.getProperty("java.class.path")));
        boolean packed = ReadWords.class.getClassLoader().getResource(LAUNCHER.replace('.', '/') + ".class") != null;
        command.add(packed ? LAUNCHER : TextProgram.class.getName());
        command.addAll(List.of(document.toString(), mediaType, words.toString()));
        return command;
    }
}
