package fr.ent.core.entry;

import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The networks of schools from which their children enter. */
@Component
public class EntryNetworks {

    private final Sql sql;

    EntryNetworks(Sql sql) {
        this.sql = sql;
    }

    /** None where children enter from anywhere. */
    public List<String> list(SchoolId school) {
        return sql.of("select networks from core.school_entry where school_id = :school")
                .with("school", school)
                .find(row -> row.texts("networks"))
                .orElseGet(List::of);
    }

    /** Whether a text names a network. */
    public static boolean isNetwork(String text) {
        return NetworkRange.read(text).isPresent();
    }

    public void write(SchoolId school, List<String> networks) {
        sql.of("""
                        insert into core.school_entry (school_id, networks) values (:school, :networks)
                        on conflict (territory_id, school_id) do update set networks = excluded.networks""").with("school", school).texts("networks", networks).run();
    }

    /** Whether children enter on the school's tablets and from its networks alone. */
    public boolean isForTabletsAlone(SchoolId school) {
        return sql.of("select tablets_alone from core.school_entry where school_id = :school")
                .with("school", school)
                .find(row -> row.flag("tablets_alone"))
                .orElse(false);
    }

    public void setForTabletsAlone(SchoolId school, boolean alone) {
        sql.of("""
                        insert into core.school_entry (school_id, tablets_alone) values (:school, :alone)
                        on conflict (territory_id, school_id) do update set tablets_alone = excluded.tablets_alone""").with("school", school).with("alone", alone).run();
    }

    /** Whether an address is in one of these networks. */
    static boolean hold(List<String> networks, String address) {
        return networks.stream()
                .map(NetworkRange::read)
                .flatMap(Optional::stream)
                .anyMatch(network -> network.has(address));
    }
}
