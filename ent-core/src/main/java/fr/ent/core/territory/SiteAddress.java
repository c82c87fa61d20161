package fr.ent.core.territory;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * The address of the product that is written into letters and mails. A request names any host it likes, so only a host of
 * the territory is taken from it; for another stands the territory's first. A territory without hosts has the asked one.
 */
@Component
public class SiteAddress {

    private final Sql sql;

    SiteAddress(Sql sql) {
        this.sql = sql;
    }

    /** The same where a stranger's request may name any host: nothing when the territory has no host of its own. */
    public Optional<URI> findOwn() {
        return listHosts().isEmpty() ? Optional.empty() : Optional.of(find());
    }

    /** The address within a request of someone of the territory in scope, without a final slash; one statement. */
    public URI find() {
        UriComponents asked =
                ServletUriComponentsBuilder.fromCurrentContextPath().build();
        String host = String.valueOf(asked.getHost()).toLowerCase(Locale.ROOT);
        List<String> own = listHosts();
        return own.isEmpty() || own.contains(host)
                ? asked.toUri()
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .host(own.getFirst())
                        .build()
                        .toUri();
    }

    private List<String> listHosts() {
        return sql.of("select host from core.territory_host where territory_id = :id order by position, host")
                .with("id", TerritoryScope.require())
                .list(row -> row.text("host"));
    }
}
