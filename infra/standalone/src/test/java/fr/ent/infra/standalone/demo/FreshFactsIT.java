package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.persistence.TerritoryScope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Facts are answered from memory, but never one that a committed change took away, whoever made it. */
class FreshFactsIT extends SofiasScreens {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Test
    void aDayClosedElsewhereIsSeenAtTheNextRequest() throws Exception {
        LocalDate day = monday();

        seenAtTheNextRequest(
                "/api/home?" + week,
                "insert into core.closure (territory_id, id, label, from_day, to_day)"
                        + " values (core.territory(), gen_random_uuid(), 'Pont de la mairie', '" + day + "', '" + day
                        + "')",
                "Pont de la mairie",
                "delete from core.closure where label = 'Pont de la mairie'");
    }

    @Test
    void aDayClosedElsewhereIsRefusedToTheNextBooking() throws Exception {
        String lunch = freeLunch();
        String day = JSON.readTree(lunch).get("date").asString();
        String id = JSON.readTree(written(post("/api/canteen/bookings"), lunch))
                .get("id")
                .asString();
        written(delete("/api/canteen/bookings/" + id), "");

        elsewhere("insert into core.closure (territory_id, id, label, from_day, to_day)"
                + " values (core.territory(), gen_random_uuid(), 'Neige', '" + day + "', '" + day + "')");
        sent(post("/api/canteen/bookings"), lunch).andExpect(status().isConflict());

        elsewhere("delete from core.closure where label = 'Neige'");
        id = JSON.readTree(written(post("/api/canteen/bookings"), lunch))
                .get("id")
                .asString();
        written(delete("/api/canteen/bookings/" + id), "");
    }

    @Test
    void anActivityRenamedElsewhereIsSeenAtTheNextRequest() throws Exception {
        seenAtTheNextRequest(
                "/api/canteen/week?" + week,
                "update canteen.activity set name = name || ' (neuf)'",
                "(neuf)",
                "update canteen.activity set name = replace(name, ' (neuf)', '')");
    }

    @Test
    void daysCalledOffElsewhereAreSeenAtTheNextRequest() throws Exception {
        seenAtTheNextRequest(
                "/api/canteen/week?" + week,
                "insert into canteen.suspension (id, reason, label, from_day, to_day, activities, free_of_charge,"
                        + " decided_by, decided_at) select gen_random_uuid(), 'STRIKE', 'Préavis de mars', '" + monday()
                        + "', '" + monday().plusDays(6) + "', array_agg(id), true, '" + sofia.person()
                        + "', now() from (select id from canteen.activity where school_id = '" + child.schoolId()
                        + "' limit 100) a",
                "Préavis de mars",
                "delete from canteen.suspension where label = 'Préavis de mars'");
    }

    @Test
    void aTerritoryChangedElsewhereIsSeenAtTheNextRequest() throws Exception {
        String before = read("/api/home?" + week);

        owner().sql("update core.territory set wednesday_open = not wednesday_open")
                .update();
        assertThat(read("/api/home?" + week)).isNotEqualTo(before);

        owner().sql("update core.territory set wednesday_open = not wednesday_open")
                .update();
        assertThat(read("/api/home?" + week)).isEqualTo(before);
    }

    @Test
    void aMenuPublishedElsewhereIsSeenAtTheNextRequest() throws Exception {
        String path = "/api/canteen/menus?schoolId=" + child.schoolId() + "&" + week;
        assertThat(read(path)).contains("components");

        elsewhere("update canteen.menu set version = version + 1, published_at = null, published_by = null,"
                + " modified_at = null, modification = null where school_id = '" + child.schoolId() + "'");
        assertThat(read(path)).isEqualTo("[]");

        elsewhere("update canteen.menu set version = version + 1, published_at = now(), published_by = '"
                + sofia.person() + "' where school_id = '" + child.schoolId() + "'");
        assertThat(read(path)).contains("components");
    }

    @Test
    void aDishChangedElsewhereIsSeenAtTheNextRequest() throws Exception {
        seenAtTheNextRequest(
                "/api/canteen/menus?schoolId=" + child.schoolId() + "&" + week,
                "update canteen.menu_dish set name = name || ' maison'",
                " maison",
                "update canteen.menu_dish set name = replace(name, ' maison', '')");
    }

    @Test
    void aTariffChangedElsewhereIsSeenAtTheNextRequest() throws Exception {
        String before = read("/api/canteen/week?" + week);

        elsewhere("update canteen.tariff set valid_from = valid_from + 3650");
        assertThat(read("/api/canteen/week?" + week)).isNotEqualTo(before);

        elsewhere("update canteen.tariff set valid_from = valid_from - 3650");
        assertThat(read("/api/canteen/week?" + week)).isEqualTo(before);
    }

    @Test
    void aRightTakenElsewhereIsGoneAtTheNextRequest() throws Exception {
        assertThat(read("/api/me")).contains(child.id().toString());

        elsewhere("update core.guardianship set restricted = true where child_id = '" + child.id() + "'");
        assertThat(read("/api/me")).doesNotContain(child.id().toString());

        elsewhere("update core.guardianship set restricted = false where child_id = '" + child.id() + "'");
        assertThat(read("/api/me")).contains(child.id().toString());
    }

    private void seenAtTheNextRequest(String path, String change, String seen, String back) throws Exception {
        assertThat(read(path)).doesNotContain(seen);

        elsewhere(change);
        assertThat(read(path)).contains(seen);

        elsewhere(back);
        assertThat(read(path)).doesNotContain(seen);
    }

    /** Only the owner of the tables changes a territory. */
    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("ent.database.url"),
                environment.getRequiredProperty("ent.database.owner.user"),
                environment.getRequiredProperty("ent.database.owner.password")));
    }

    /** As another copy would, on a connection of its own. */
    private void elsewhere(String statement) {
        TerritoryScope.run(sofia.territory(), () -> jdbc.sql(statement).update());
    }
}
