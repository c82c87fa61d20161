package fr.ent.gateway.security;

import static org.awaitility.Awaitility.await;

import fr.ent.core.testing.OwnerDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of all tables and towns, as the owner of the database sees them. */
final class StoredRows {

    private static final Duration ASKED_AGAIN = Duration.ofMinutes(2);

    private final JdbcClient owner;

    StoredRows(Environment environment) {
        owner = OwnerDatabase.of(environment);
    }

    /** Waits until all listeners have done what the events so far ask of them; one that failed is asked again after a while. */
    void awaitQuiet() {
        await().atMost(ASKED_AGAIN).until(this::areQuiet);
    }

    private boolean areQuiet() {
        return owner.sql("select count(*) from core.event_publication")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** A sum over the rows of each table, but for what changes by itself: registers of events and rounds, words and PDFs of documents. */
    Map<String, String> sums() {
        return ask("""
                coalesce(sum(hashtext(case when t.tableoid = ''core.stored_file''::regclass
                                           then (to_jsonb(t) - ''words'' - ''read_at'' - ''readings'' - ''preview''
                                                 - ''preview_at'' - ''preview_size'' - ''preview_tries'')::text
                                           else t::text end)), 0)""");
    }

    /** How many rows each table has, but for the registers of events and of rounds. */
    Map<String, String> counts() {
        return ask("count(*)");
    }

    private Map<String, String> ask(String question) {
        return owner
                .sql("""
                        select schemaname || '.' || tablename as name, (xpath('/row/rows/text()', query_to_xml(format(
                            'select %s as rows from %%I.%%I t', schemaname, tablename),
                            false, true, '')))[1]::text as rows
                        from pg_tables where schemaname in ('core', 'messaging', 'homework', 'canteen')
                          and tablename not in ('event_publication', 'background_round')""".formatted(question))
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("rows")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
