package fr.ent.core.testing;

import fr.ent.core.TerritoryId;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.Siret;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes territories, which only the owner of the database may do. */
public final class TownPlanner {

    private final JdbcClient owner;
    private final JdbcClient app;
    private final Viewers viewers;
    private final ModuleSwitches switches;

    TownPlanner(JdbcClient owner, JdbcClient app, Viewers viewers, ModuleSwitches switches) {
        this.owner = owner;
        this.app = app;
        this.viewers = viewers;
        this.switches = switches;
    }

    /** A new territory in holiday zone A, with a school year around the test clock; the first is the default one. */
    public Town found(String name) {
        return found(name, "A");
    }

    public Town found(String name, String holidayZone) {
        return found(TerritoryId.next(), name, holidayZone);
    }

    /** A territory whose number was known before, because settings name it. */
    public Town found(TerritoryId id, String name, String holidayZone) {
        Town town = foundWithoutRules(id, name, holidayZone);
        askForNoSecondFactors(town);
        return town;
    }

    /** A territory as it is founded: the strict rules hold. */
    public Town foundWithoutRules(TerritoryId id, String name, String holidayZone) {
        owner.sql("insert into core.territory (id, name, accent, holiday_zone, is_default)"
                        + " values (:id, :name, '#1f5547', :zone, not exists (select 1 from core.territory))")
                .param("id", id.value())
                .param("name", name)
                .param("zone", holidayZone)
                .update();
        Town town = new Town(id, app, viewers);
        TerritoryScope.run(id, town::openSchoolYear);
        // a product that serves a territory knows its modules, so that counted statements are those of the request
        switches.listOff(id);
        return town;
    }

    /** The strict rule of a town that has set none. */
    public void askForSecondFactors(Town town) {
        owner.sql("delete from core.sign_in_rule where territory_id = :id")
                .param("id", town.id().value())
                .update();
    }

    /** The rule that towns of tests begin with. */
    public void askForNoSecondFactors(Town town) {
        owner.sql("insert into core.sign_in_rule (territory_id, second_factor, teachers) values (:id, false, false)")
                .param("id", town.id().value())
                .update();
    }

    /** Staff beside the teachers of a town. */
    public Companions companions(Town town) {
        return new Companions(town, app);
    }

    /** Lets the database count what a table holds, as it does by itself some time later. */
    public void analyze(String table) {
        owner.sql("analyze " + table).update();
    }

    /** Gives a town its number in the State's register. */
    public void register(Town town, Siret siret) {
        owner.sql("update core.territory set siret = :siret where id = :id")
                .param("siret", siret.value())
                .param("id", town.id().value())
                .update();
    }

    /** Lets a host name lead to a town. */
    public void lead(String host, Town town) {
        owner.sql("insert into core.territory_host (host, territory_id) values (:host, :id)")
                .param("host", host)
                .param("id", town.id().value())
                .update();
    }

    /** Lets a host name lead to no town of its own again. */
    public void leadNowhere(String host) {
        owner.sql("delete from core.territory_host where host = :host")
                .param("host", host)
                .update();
    }
}
