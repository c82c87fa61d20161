package fr.ent.core.demo.furnishing;

import fr.ent.core.demo.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the demonstration as the owner of the database, the only one who may found territories. All of it is one
 * transaction: a load cut short leaves nothing, and one that is done isn't done again.
 */
public class DemoStore {

    private static final int MONTHS_OF_A_YEAR = 10;

    private final JdbcTemplate owner;
    private final TransactionTemplate transaction;

    /** Writes with the owner's user name and password. */
    public DemoStore(String url, String user, String password) {
        DriverManagerDataSource source = new DriverManagerDataSource(batching(url), user, password);
        this.owner = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /**
     * Stores these towns unless they are there already.
     *
     * @throws IllegalStateException when the database holds a territory of somebody else
     */
    public void store(List<Town> towns) {
        transaction.executeWithoutResult(status -> {
            owner.execute("lock table core.territory in exclusive mode");
            if (!isStored(towns)) {
                towns.forEach(new DirectoryRows(owner)::write);
            }
            towns.forEach(
                    town -> DirectoryRows.openToPasswords(owner, town.brand().id()));
        });
    }

    /**
     * Writes what a furnishing adds to a town, once.
     *
     * @param witness a table that has rows of the town when this has been done
     */
    public void once(Town town, String witness, Consumer<Batch> writing) {
        transaction.executeWithoutResult(status -> {
            owner.execute("lock table core.territory in exclusive mode");
            boolean done = !owner.query(
                            "select 1 from " + witness + " where territory_id = ? limit 1",
                            (row, number) -> row.getInt(1),
                            town.brand().id())
                    .isEmpty();
            if (!done) {
                writing.accept(new Batch(owner));
            }
        });
    }

    /**
     * Ends the school year that runs yesterday and begins the next one on a day, which it opens where nobody has. Changes of
     * years that were applied are carried out within minutes.
     */
    public void beginNextYear(LocalDate day) {
        transaction.executeWithoutResult(status -> {
            owner.update(
                    "update core.school_year set ends_on = ?, version = version + 1"
                            + " where starts_on < ? and ends_on >= ?",
                    day.minusDays(1),
                    day.minusDays(1),
                    day);
            owner.update("""
                            insert into core.school_year (territory_id, id, label, starts_on, ends_on)
                            select distinct on (y.territory_id) y.territory_id, gen_random_uuid(),
                                   split_part(y.label, '-', 1)::int + 1 || '-' || split_part(y.label, '-', 1)::int + 2, ?, ?
                            from core.school_year y
                            where not exists (select from core.school_year n
                                              where n.territory_id = y.territory_id and n.ends_on >= ?)
                            order by y.territory_id, y.starts_on desc""", day, day.plusMonths(MONTHS_OF_A_YEAR), day);
            owner.update("""
                            update core.school_year y set starts_on = ?, version = y.version + 1
                            where y.starts_on > ?
                              and not exists (select from core.school_year e
                                              where e.territory_id = y.territory_id and e.ends_on >= ?
                                                and e.starts_on < y.starts_on)""", day, day, day);
        });
    }

    /** Tells the planner how large the tables are, as the database would by itself some minutes later. */
    public void count() {
        owner.execute("analyze");
    }

    private boolean isStored(List<Town> towns) {
        List<UUID> present =
                owner.query("select id from core.territory", (row, number) -> row.getObject("id", UUID.class));
        List<UUID> ours = towns.stream().map(town -> town.brand().id()).toList();
        if (!ours.containsAll(present)) {
            throw new IllegalStateException(
                    "The database already serves a territory: the demonstration stays out of it");
        }
        return !present.isEmpty();
    }

    /** Many rows a statement; and text may stand for any type, so that JSON and arrays can be written. */
    private static String batching(String url) {
        return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true&stringtype=unspecified";
    }
}
