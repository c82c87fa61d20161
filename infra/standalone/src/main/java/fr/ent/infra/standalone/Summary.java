package fr.ent.infra.standalone;

import fr.ent.core.founding.FoundingCodeIssued;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The addresses and accounts that a person needs once everything runs. */
record Summary(
        URI address,
        URI keycloak,
        Path mail,
        List<DemoAccount> accounts,
        Optional<FoundingCodeIssued> founding,
        Duration took,
        OptionalLong mebibytes) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    void print(PrintStream out) {
        out.printf(
                "%n  Préau     %s%n  API       %s%n  Keycloak  %s%n  Mail      %s (none leaves this machine)%n",
                address, address.resolve(ApiBrowser.PATH), keycloak, mail);
        if (!accounts.isEmpty()) {
            printAccounts(out);
        }
        founding.ifPresent(code -> printFounding(code, out));
        out.printf("%n  Started in %s s%s. Ctrl-C stops everything.%n", Progress.seconds(took), memory());
        out.flush();
    }

    private String memory() {
        return mebibytes.isPresent() ? ", %d MiB of memory in all".formatted(mebibytes.getAsLong()) : "";
    }

    private void printFounding(FoundingCodeIssued code, PrintStream out) {
        out.printf(
                "%n  Nothing is founded here yet. Open %s and type the code %s,%n  or run ./ent setup. The code is good until %s.%n",
                address.resolve("/fonder"),
                code.code().printed(),
                HOUR.format(code.expiresAt().atZone(ZoneId.systemDefault())));
    }

    private void printAccounts(PrintStream out) {
        var width = accounts.stream()
                .mapToInt(account -> account.label().length())
                .max()
                .orElse(0);
        var row = "  %-" + Math.max(width, 12) + "s  %-28s  %-22s  %s%n";
        out.printf("%n" + row, "Demo account", "User name", "Password", "By");
        for (var account : accounts) {
            out.printf(row, account.label(), account.username(), account.password(), door(account));
        }
    }

    private static String door(DemoAccount account) {
        return switch (account.realm()) {
            case "franceconnect" -> "FranceConnect";
            case "educonnect" -> "ÉduConnect";
            case "proconnect" -> "ProConnect";
            default -> account.territory();
        };
    }
}
