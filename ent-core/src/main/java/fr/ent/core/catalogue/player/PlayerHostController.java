package fr.ent.core.catalogue.player;

import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hosts whose players may be shown within the product. */
@RestController
@RequestMapping("/api/core/player-hosts")
class PlayerHostController {

    private final PlayerHosts hosts;
    private final Audit audit;

    PlayerHostController(PlayerHosts hosts, Audit audit) {
        this.hosts = hosts;
        this.audit = audit;
    }

    /** Lists the hosts whose players the territory allows. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.LIBRARIAN, Role.TERRITORY_ADMINISTRATOR})
    AllowedHosts list() {
        return new AllowedHosts(hosts.list());
    }

    /** Allows the players of these hosts and of no others. A host learns of who looks at its players. */
    @PutMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Transactional
    AllowedHosts change(@RequestBody @Valid AllowedHosts wanted, Viewer viewer) {
        List<String> names = wanted.names();
        hosts.change(new TreeSet<>(names));
        audit.record(
                viewer.person(),
                "players.changed",
                "territory:" + viewer.territory(),
                Map.of("hosts", String.join(", ", names)));
        return list();
    }

    /** Hosts by their names, as in {@code tube.example}; of an address that was pasted, its host. */
    record AllowedHosts(@NotNull @Size(max = 30) List<@NotBlank @OneLine(max = 500) String> hosts) {

        private static final Pattern AROUND = Pattern.compile("^https?://|[/?#].*$");
        private static final Pattern NAME = Pattern.compile("(?=.{4,220}$)[a-z0-9.-]+\\.[a-z][a-z0-9-]+");

        AllowedHosts {
            hosts = List.copyOf(hosts);
        }

        List<String> names() {
            return hosts.stream().map(AllowedHosts::name).distinct().sorted().toList();
        }

        private static String name(String typed) {
            String host = AROUND.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("");
            if (!NAME.matcher(host).matches()) {
                throw new InvalidInput("hosts", "malformed");
            }
            return host;
        }
    }
}
