package fr.ent.core.access;

import fr.ent.core.AccountTie;
import fr.ent.core.FactVersions;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads a viewer with all rights in one statement, whatever the size of the family. */
@Component
class DirectoryViewers implements Viewers {

    private static final TypeReference<Map<String, Long>> VERSIONS = new TypeReference<>() {};

    private final Sql sql;
    private final Clock clock;

    DirectoryViewers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Arrival> findArrival(String subject) {
        return TerritoryScope.enter(() -> sql.of("select person, versions from core.arrival_of(:subject, :now)")
                .with("subject", subject)
                .with("now", clock.instant())
                .find(row -> new Arrival(
                        row.json("person", KnownPerson.class).viewer(),
                        new FactVersions(row.json("versions", VERSIONS)))));
    }

    @Override
    public Optional<AccountTie> findTie(String subject) {
        return sql.of("select territory_id, person_id from core.account_of(:subject)")
                .with("subject", subject)
                .find(row ->
                        new AccountTie(row.id("territory_id", TerritoryId::new), row.id("person_id", PersonId::new)));
    }

    @Override
    public Set<String> listTied(Collection<String> subjects) {
        return sql.of("""
                        select a.subject from core.account a
                        join core.person n on n.territory_id = a.territory_id and n.id = a.person_id
                        where a.subject = any(:subjects) and n.left_on is null""").texts("subjects", subjects).set(row -> row.text("subject"));
    }
}
