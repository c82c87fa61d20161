package fr.ent.core.testing;

import fr.ent.core.territory.Siret;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Numbers of establishments that no other test has. */
public final class Sirets {

    private static final long MOST = 100_000_000_000_000L;

    private Sirets() {}

    public static Siret draw() {
        return Stream.generate(
                        () -> "%014d".formatted(ThreadLocalRandom.current().nextLong(MOST)))
                .map(Siret::typed)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
