package fr.ent.core.storage.preview;

import fr.ent.core.ServiceUnavailable;
import fr.ent.core.disk.PassingFiles;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * LibreOffice, started for one document, shut in, with a profile that is new each time: it runs no macro, follows no link, and
 * leaves nothing behind.
 */
@Component
class Office {

    static final String DOCUMENT = "document";

    private static final Logger LOG = LoggerFactory.getLogger(Office.class);
    private static final String RULES = "registrymodifications.xcu";
    private static final List<String> QUIETLY =
            List.of("--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault", "--nofirststartwizard");

    /** For the program's first start, on a machine that just starts itself: no document's time. */
    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    /** More than the program is given, which ends it by itself. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Exit values from here on are those of a program that a signal ended, at a limit as a rule. */
    private static final int SIGNALLED = 128;

    private final OfficeSettings settings;
    private final PassingFiles passing;
    private final SingletonSupplier<List<OfficeProgram>> found = SingletonSupplier.of(this::find);
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Office(OfficeSettings settings, PassingFiles passing) {
        this.settings = settings;
        this.passing = passing;
    }

    /** Whether documents can be shown here, which is tried once. */
    boolean isOffered() {
        return !found.obtain().isEmpty();
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual().name("office").start(this::isOffered);
    }

    /**
     * Makes a PDF of a document.
     *
     * @param folder its own, which holds it, and goes afterwards
     * @throws ServiceUnavailable if the application ends meanwhile
     */
    Conversion convert(OfficeKind kind, Path folder) throws IOException {
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        try (InputStream rules = Objects.requireNonNull(Office.class.getResourceAsStream(RULES))) {
            Files.copy(rules, profile.resolve(RULES));
        }
        List<String> words = List.of(
                "-env:UserInstallation=file://" + ShutIn.FOLDER + "/profile",
                "--infilter=" + kind.reader(),
                "--convert-to",
                kind.writer(),
                "--outdir",
                ShutIn.FOLDER + "/made",
                ShutIn.FOLDER + "/" + DOCUMENT);
        int exit = run(
                found.obtain().getFirst(),
                Stream.concat(QUIETLY.stream(), words.stream()).toList(),
                folder,
                settings.longest());
        Path pdf = folder.resolve("made/" + DOCUMENT + ".pdf");
        if (exit == 0 && isPdf(pdf, folder)) {
            return new Conversion.Made(pdf);
        }
        return new Conversion.Failed(exit < SIGNALLED ? PreviewState.UNREADABLE : PreviewState.TOO_LARGE);
    }

    private int run(OfficeProgram office, List<String> words, Path folder, Duration longest) throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        List<String> program = new ArrayList<>(List.of(office.soffice().toString()));
        program.addAll(words);
        ProcessBuilder shutIn = new ProcessBuilder(
                        office.shutIn().command(program, office.home(), folder, longest, settings.memory()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        shutIn.environment().clear();
        shutIn.environment().putAll(OfficeProgram.ENVIRONMENT);
        Process process = shutIn.start();
        running.add(process);
        try {
            return exitOf(process, longest);
        } finally {
            process.destroyForcibly();
            running.remove(process);
        }
    }

    private int exitOf(Process process, Duration longest) throws IOException {
        try {
            process.getOutputStream().close();
            boolean ended = process.waitFor(longest.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
            if (closed) {
                throw new ServiceUnavailable("storage", GRACE, new IllegalStateException("The application ends"));
            }
            return ended ? process.exitValue() : SIGNALLED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailable("storage", GRACE, stopped);
        }
    }

    /** Whether there is one in a folder itself: what was shut in there is free to write links, which lead out of it. */
    static boolean isPdf(Path file, Path folder) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(folder.toRealPath())) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(5), "%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private List<OfficeProgram> find() {
        List<OfficeProgram> there =
                settings.offered() ? OfficeProgram.find(settings).stream().toList() : List.of();
        if (there.isEmpty()) {
            sayWhy();
        } else if (!works(there.getFirst())) {
            LOG.warn(
                    "Office documents aren't shown: {} can't be shut in by bubblewrap",
                    there.getFirst().soffice());
            return List.of();
        }
        return there;
    }

    /** Warns where a program was named, and so is wanted. */
    private void sayWhy() {
        String why = settings.offered() ? OfficeProgram.missing(settings) : "they aren't wanted";
        LOG.atLevel(settings.offered() && settings.program() != null ? Level.WARN : Level.INFO)
                .log("Office documents aren't shown: {}", why);
    }

    private boolean works(OfficeProgram office) {
        try {
            Path folder = passing.makeFolder("office-");
            try {
                return run(office, List.of("--version"), folder, LONGEST_START) == 0;
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException | ServiceUnavailable failure) {
            LOG.warn("{} doesn't start", office.soffice(), failure);
            return false;
        }
    }

    @PreDestroy
    void close() {
        closed = true;
        running.forEach(Process::destroyForcibly);
    }
}
