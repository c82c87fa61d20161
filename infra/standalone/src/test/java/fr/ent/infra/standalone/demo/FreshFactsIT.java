package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.persistence.TerritoryScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts are answered from memory, but never one that a committed change took away, whoever made it. */
class FreshFactsIT extends SofiasScreens {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDayClosedElsewhereIsSeenAtTheNextRequest() throws Exception {
        String day = week.substring("from=".length(), "from=".length() + 10);

        seenAtTheNextRequest(
                "/api/home?" + week,
                "insert into core.closure (territory_id, id, label, from_day, to_day)"
                        + " values (core.territory(), gen_random_uuid(), 'Pont de la mairie', '" + day + "', '" + day
                        + "')",
                "Pont de la mairie",
                "delete from core.closure where label = 'Pont de la mairie'");
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

    /** As another copy would, on a connection of its own. */
    private void elsewhere(String statement) {
        TerritoryScope.run(sofia.territory(), () -> jdbc.sql(statement).update());
    }
}
