package fr.ent.infra.services;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A service that hangs, for tests: its port still takes connections, and nothing answers. */
public final class Frozen {

    private static final long LIMIT_SECONDS = 30;

    private Frozen() {}

    /** Stops the process and all it started, and lets them go on after the work. */
    public static void during(ProcessHandle service, Runnable work) {
        signal("STOP", service);
        try {
            work.run();
        } finally {
            signal("CONT", service);
        }
    }

    private static void signal(String name, ProcessHandle service) {
        var command = Stream.concat(
                        Stream.of("kill", "-" + name),
                        Stream.concat(Stream.of(service), service.descendants()).map(each -> "" + each.pid()))
                .toList();
        try {
            var sent = new ProcessBuilder(command).inheritIO().start();
            if (!sent.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ServiceFailure("Signal %s was not sent to process %d".formatted(name, service.pid()));
            }
        } catch (IOException e) {
            throw new ServiceFailure("Signal %s was not sent to process %d".formatted(name, service.pid()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
