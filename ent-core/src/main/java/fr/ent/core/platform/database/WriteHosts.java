package fr.ent.core.platform.database;

import fr.ent.core.territory.DroppedHosts;
import fr.ent.core.territory.HostSettings;
import fr.ent.core.territory.NamedHost;
import fr.ent.core.territory.Siret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the hosts that the operator named, at the start and as the database's owner: a host decides whose pages somebody
 * sees, so neither a town nor the application's own role may take one.
 */
@Component
class WriteHosts implements DroppedHosts {

    private static final Logger LOG = LoggerFactory.getLogger(WriteHosts.class);

    private final JdbcClient owner;
    private final TransactionTemplate transaction;
    private final List<String> dropped;

    WriteHosts(DatabaseSettings settings, HostSettings named, SchemaMigrations migrated) {
        DriverManagerDataSource asOwner = new DriverManagerDataSource(
                settings.url(), settings.owner().user(), settings.owner().password());
        owner = JdbcClient.create(asOwner);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(asOwner));
        dropped = named.hosts().isEmpty() ? List.of() : write(named.hosts());
    }

    @Override
    public List<String> list() {
        return dropped;
    }

    /** Those that lead nowhere any more. */
    List<String> write(List<NamedHost> hosts) {
        Map<Siret, List<String>> byTown = hosts.stream()
                .collect(Collectors.groupingBy(
                        NamedHost::siret,
                        LinkedHashMap::new,
                        Collectors.mapping(NamedHost::host, Collectors.toList())));
        Set<String> gone = Objects.requireNonNull(transaction.execute(status -> {
            // two copies may start at once
            owner.sql("lock table core.territory_host in share row exclusive mode")
                    .update();
            Set<String> before = known();
            byTown.forEach(this::write);
            before.removeAll(known());
            return before;
        }));
        return List.copyOf(gone);
    }

    private Set<String> known() {
        return new TreeSet<>(owner.sql("select host from core.territory_host")
                .query((row, at) -> Objects.requireNonNull(row.getString("host")))
                .list());
    }

    private void write(Siret siret, List<String> hosts) {
        List<UUID> towns = owner.sql("select id from core.territory where siret = :siret")
                .param("siret", siret.value())
                .query((row, at) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
        if (towns.size() != 1) {
            LOG.warn("{} territories have the SIRET {}: nothing was written of {}", towns.size(), siret.value(), hosts);
            return;
        }
        int changed = owner.sql("delete from core.territory_host where territory_id = :town and host <> all(:hosts)")
                .param("town", towns.getFirst())
                .param("hosts", hosts.toArray(String[]::new))
                .update();
        for (int position = 0; position < hosts.size(); position++) {
            changed += owner.sql("""
                            insert into core.territory_host as h (host, territory_id, position) values (:host, :town, :position)
                            on conflict (host) do update set territory_id = excluded.territory_id, position = excluded.position
                            where (h.territory_id, h.position) <> (excluded.territory_id, excluded.position)""")
                    .param("host", hosts.get(position))
                    .param("town", towns.getFirst())
                    .param("position", position)
                    .update();
        }
        if (changed > 0) {
            LOG.info("The territory with the SIRET {} has the hosts {}", siret.value(), hosts);
        }
    }
}
