package fr.ent.infra.standalone;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** The addresses and accounts that a person needs once everything runs. */
record Summary(URI address, URI keycloak, List<DemoAccount> accounts, Duration took, OptionalLong mebibytes) {

    void print(PrintStream out) {
        out.printf(
                "%n  Préau     %s%n  API       %s%n  Keycloak  %s%n",
                address, address.resolve(ApiBrowser.PATH), keycloak);
        if (!accounts.isEmpty()) {
            printAccounts(out);
        }
        out.printf("%n  Started in %s s%s. Ctrl-C stops everything.%n", Progress.seconds(took), memory());
        out.flush();
    }

    private String memory() {
        return mebibytes.isPresent() ? ", %d MiB of memory in all".formatted(mebibytes.getAsLong()) : "";
    }

    private void printAccounts(PrintStream out) {
        var width = accounts.stream()
                .mapToInt(account -> account.label().length())
                .max()
                .orElse(0);
        var row = "  %-" + Math.max(width, 12) + "s  %-28s  %-22s  %s%n";
        out.printf("%n" + row, "Demo account", "User name", "Password", "By");
        for (var account : accounts) {
            var door = account.realm().equals("ent") ? account.territory() : "FranceConnect";
            out.printf(row, account.label(), account.username(), account.password(), door);
        }
    }
}
