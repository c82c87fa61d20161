package fr.ent.infra.services;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Runs all services for other processes: writes their addresses to the file given and waits until it is ended. */
public final class ServicesMain {

    private ServicesMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 1) {
            System.err.println("Usage: ServicesMain FILE");
            System.exit(2);
        }
        var services = new RunningServices(Optional.empty());
        try {
            var file = Path.of(arguments[0]);
            new ServicesFile(services.postgres(), services.redis(), services.objectStore(), services.keycloak())
                    .write(file);
            System.out.println("Services ready: " + file);
        } catch (ServiceFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }
}
