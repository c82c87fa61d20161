package fr.ent.core.territory;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address of the product that is written into letters and mails: the territory's first host, whichever a request named.
 * A territory without hosts has the asked one.
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
        var asked = ServletUriComponentsBuilder.fromCurrentContextPath();
        listHosts().stream().findFirst().ifPresent(asked::host);
        return asked.build().toUri();
    }

    private List<String> listHosts() {
        return sql.of("select host from core.territory_host where territory_id = :id order by position, host")
                .with("id", TerritoryScope.require())
                .list(row -> row.text("host"));
    }
}
