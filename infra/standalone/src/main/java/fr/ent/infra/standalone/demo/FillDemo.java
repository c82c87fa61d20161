package fr.ent.infra.standalone.demo;

import fr.ent.infra.standalone.FirstStart;
import fr.ent.infra.standalone.StandaloneSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty standalone with the demonstration. Exists only where the launcher has named its data directory. */
@Component
@ConditionalOnProperty("ent.standalone.data")
class FillDemo implements FirstStart {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final JsonMapper JSON = new JsonMapper();

    private final DemoStore store;
    private final OpenAccounts openAccounts;
    private final Citizens citizens;
    private final Path file;
    private final Clock clock;

    FillDemo(DemoStore store, OpenAccounts openAccounts, Citizens citizens, StandaloneSettings settings, Clock clock) {
        this.store = store;
        this.openAccounts = openAccounts;
        this.citizens = citizens;
        this.file = settings.data().resolve("demo-accounts.json");
        this.clock = clock;
    }

    @Override
    public void fill() {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        List<Town> towns = List.of(Valmarin.on(today), Rochebrune.on(today));
        store.store(towns);
        List<ListedAccount> accounts = new ArrayList<>();
        towns.forEach(town -> accounts.addAll(openAccounts.of(town)));
        accounts.addAll(citizens.register(towns.getFirst()));
        list(accounts);
    }

    /** Written aside and moved, so that a reader sees all of it or nothing. */
    private void list(List<ListedAccount> accounts) {
        Path draft = file.resolveSibling("demo-accounts.tmp");
        try {
            Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(accounts));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
