package fr.ent.infra.standalone;

import fr.ent.infra.services.ServiceFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Services that outlived a launcher ended by force: recognised by their command line, which names the data directory. */
final class LeftBehind {

    private static final long GRACE_SECONDS = 10;

    private LeftBehind() {}

    /** Only to be called while holding the data directory, when none of its services has a living launcher. */
    static void endAllOf(Path data) {
        for (var process : in(data)) {
            process.destroy();
            if (!endsInTime(process)) {
                process.destroyForcibly();
                if (!endsInTime(process)) {
                    throw new ServiceFailure(
                            "Process %d of an earlier start does not end: end it yourself and try again."
                                    .formatted(process.pid()));
                }
            }
        }
    }

    /** Ends what this JVM was still starting: twice, for a program started while the first look was taken. */
    static void endStarting(Path data) {
        for (int i = 0; i < 2; i++) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            endAllOf(data);
        }
    }

    static List<ProcessHandle> in(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> servesFrom(data, process.info()))
                .toList();
    }

    private static boolean servesFrom(Path data, ProcessHandle.Info info) {
        var program = info.command().orElse("");
        var line = info.commandLine().orElse("");
        return program.startsWith(data.resolve("redis") + "/")
                || line.contains("-Dkc.home.dir=" + data.resolve("keycloak"))
                || line.contains("-D " + data.resolve("postgres"));
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new ServiceFailure("Process %d of an earlier start cannot be ended".formatted(process.pid()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
