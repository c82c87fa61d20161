package fr.ent.infra.standalone.demo;

import fr.ent.core.demo.Town;
import fr.ent.infra.standalone.start.StandaloneSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens all accounts and lists them in {@code demo-accounts.json}. */
@Component
class ListAccounts {

    private static final JsonMapper JSON = new JsonMapper();

    private final OpenAccounts openAccounts;
    private final Citizens citizens;
    private final Path file;

    ListAccounts(OpenAccounts openAccounts, Citizens citizens, StandaloneSettings settings) {
        this.openAccounts = openAccounts;
        this.citizens = citizens;
        this.file = settings.data().resolve("demo-accounts.json");
    }

    void list(List<Town> towns) {
        List<ListedAccount> accounts = new ArrayList<>();
        towns.forEach(town -> accounts.addAll(openAccounts.open(town)));
        accounts.addAll(citizens.register(towns.getFirst()));
        write(accounts);
    }

    /** Written aside and moved, so that a reader sees all of it or nothing. */
    private void write(List<ListedAccount> accounts) {
        Path draft = file.resolveSibling("demo-accounts.tmp");
        try {
            Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(accounts));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
