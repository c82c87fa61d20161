package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.Preau;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.NewTown;
import fr.ent.core.demo.SchoolYear;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.core.demo.furnishing.DemoStore;
import fr.ent.core.demo.valmarin.Rochebrune;
import fr.ent.core.demo.valmarin.Valmarin;
import fr.ent.core.testing.RestingRounds;
import fr.ent.core.testing.TestClock;
import fr.ent.infra.standalone.demo.DemoSettings.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The demonstration leaves nothing behind when it is cut short, and stays out of a database that serves others. */
@SpringBootTest(classes = Preau.class)
@Import({TestClock.class, RestingRounds.class})
@ContextConfiguration(initializers = RealStandalone.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class DemoStoreIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private DemoStore store;

    @Autowired
    private DemoSettings settings;

    private JdbcTemplate owner = new JdbcTemplate();

    @BeforeEach
    void empty() {
        Database database = settings.database();
        owner = new JdbcTemplate(new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password()));
        owner.execute("truncate core.territory, canteen.activity cascade");
    }

    @Test
    void leavesNothingWhenALoadIsCutShort() {
        Town whole = Valmarin.on(TODAY);
        NewTown broken = new NewTown(Rochebrune.on(TODAY).brand(), SchoolYear.of(TODAY), new Chance(1));
        broken.add(whole.schools().getFirst());
        broken.add(whole.schools().getFirst());

        assertThatThrownBy(() -> store.store(List.of(whole, broken))).hasMessageContaining("duplicate key");

        assertThat(count("core.territory")).isZero();
        assertThat(count("core.person")).isZero();
    }

    @Test
    void startsAModuleOverWhenItsLoadWasCutShort() {
        Town town = Rochebrune.on(TODAY);
        store.store(List.of(town));

        assertThatThrownBy(() -> store.once(town, "canteen.activity", batch -> {
                    FurnishedActivity.write(batch, town);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        store.once(town, "canteen.activity", batch -> FurnishedActivity.write(batch, town));
        store.once(town, "canteen.activity", batch -> FurnishedActivity.write(batch, town));

        assertThat(count("canteen.activity")).isOne();
    }

    @Test
    void beginsTheNextYearAndOpensItWhereNobodyHas() {
        store.store(List.of(Rochebrune.on(TODAY), Valmarin.on(TODAY)));
        owner.update(
                "insert into core.school_year (territory_id, id, label, starts_on, ends_on)"
                        + " values (?, gen_random_uuid(), '2027-2028', '2027-09-01', '2028-07-04')",
                Valmarin.on(TODAY).brand().id());

        store.beginNextYear(TODAY);
        store.beginNextYear(TODAY);

        assertThat(owner.queryForList(
                        "select label || ' ' || starts_on from core.school_year where ends_on >= '2026-11-24'",
                        String.class))
                .containsExactly("2027-2028 2026-11-24", "2027-2028 2026-11-24");
        assertThat(owner.queryForList(
                        "select distinct ends_on::text from core.school_year where ends_on < '2026-11-24'",
                        String.class))
                .contains("2026-11-23");
    }

    @Test
    void staysOutOfADatabaseThatServesSomebodyElse() {
        owner.update(
                "insert into core.territory (id, name, accent, holiday_zone) values (?, 'Une vraie ville', '#1f5547', 'A')",
                UUID.fromString("018f0000-0000-7000-8000-000000000001"));

        assertThatThrownBy(() -> store.store(List.of(Rochebrune.on(TODAY))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already serves a territory");
    }

    private long count(String table) {
        return owner.query("select count(*) from " + table, (row, number) -> row.getLong(1))
                .getFirst();
    }

    /** The least a canteen needs. */
    private static final class FurnishedActivity {

        static void write(Batch batch, Town town) {
            batch.insert(
                    "canteen.activity (territory_id, id, school_id, name, unit, weekdays, capacity, booking_cut_off,"
                            + " cancelling_cut_off)",
                    town.schools(),
                    one -> Batch.row(
                            town.brand().id(), new Chance(1).id(), one.id(), "Cantine", "MEAL", "{1}", 1, "{}", "{}"));
        }
    }
}
