package fr.ent.infra.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A program this JVM started: it writes to a log file, is waited for with a bound, and dies with us, children included. */
final class ChildProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(50);

    /** For a program just unpacked, which another child holds open for the moment between its fork and its own program. */
    private static final Duration LONGEST_BUSY = Duration.ofSeconds(10);

    private static final Pattern BUSY = Pattern.compile("error[=:] ?26\\b");

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(String name, ProcessBuilder command, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            command.redirectErrorStream(true);
            command.redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
            return new ChildProcess(name, start(command), log);
        } catch (IOException e) {
            throw new ServiceFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    private static Process start(ProcessBuilder command) throws IOException {
        var deadline = System.nanoTime() + LONGEST_BUSY.toNanos();
        while (true) {
            try {
                return command.start();
            } catch (IOException e) {
                if (!BUSY.matcher(String.valueOf(e.getMessage())).find() || System.nanoTime() > deadline) {
                    throw e;
                }
                pause();
            }
        }
    }

    ChildProcess awaitReady(BooleanSupplier ready, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                close();
                throw new ServiceFailure(
                        "%s stopped while starting (exit code %d); see %s".formatted(name, process.exitValue(), log));
            }
            if (System.nanoTime() > deadline) {
                close();
                throw new ServiceFailure("%s was not ready after %d s; see %s".formatted(name, limit.toSeconds(), log));
            }
            pause();
        }
        return this;
    }

    void awaitSuccess(Duration limit) {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                throw new ServiceFailure("%s took more than %d s; see %s".formatted(name, limit.toSeconds(), log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while waiting for " + name, e);
        }
        if (process.exitValue() != 0) {
            throw new ServiceFailure("%s failed (exit code %d); see %s".formatted(name, process.exitValue(), log));
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        var descendants = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("Interrupted while a service was starting", e);
        }
    }
}
