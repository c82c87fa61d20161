package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.meals.Menus;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.closed.Suspensions;
import fr.ent.canteen.prices.tariff.Tariffs;
import fr.ent.core.FactVersions;
import fr.ent.core.charter.Charters;
import fr.ent.core.household.HouseholdStays;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.signin.SignInRules;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.Quiet;
import fr.ent.core.territory.Territories;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Facts are answered from memory only if a change of any table they are read from moves their version. */
class WatchedFactsIT extends SofiasScreens {

    private static final Pattern TABLE = Pattern.compile("(?:from|join)\\s+([a-z_]+\\.[a-z_]+)");

    @Autowired
    private SignInRules rules;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sql sql;

    @Autowired
    private Territories territories;

    @Autowired
    private ModuleSwitches switches;

    @Autowired
    private Quiet quiet;

    @Autowired
    private SchoolCalendar calendar;

    @Autowired
    private Activities activities;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Tariffs tariffs;

    @Autowired
    private Menus menus;

    @Autowired
    private HouseholdStays stays;

    @Autowired
    private Charters charters;

    @ParameterizedTest
    @ValueSource(strings = {"territory", "offer", "tariffs", "menus", "households", "sign-in", "charters"})
    void everyTableThatFactsAreReadFromIsWatched(String kind) {
        Set<String> watched = sql.of("""
                        select n.nspname || '.' || c.relname as name
                        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                        where t.tgfoid = 'core.facts_changed'::regproc
                          and split_part(encode(t.tgargs, 'escape'), '\\000', 1) = :kind
                        group by name having array_agg(t.tgname::text order by t.tgname)
                                             = '{facts_added,facts_changed,facts_removed}'""").with("kind", kind).list(row -> row.text("name")).stream()
                .collect(Collectors.toSet());
        if (kind.equals("territory")) {
            watched.add(triggered("core.territory_changed"));
        }

        Set<String> read = statements.listDuring(() -> readAnew(kind)).stream()
                .flatMap(statement -> TABLE.matcher(statement).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());

        assertThat(read).isNotEmpty().isSubsetOf(watched);
    }

    @Test
    void everyReaderOfSuchFactsIsAmongThese() {
        assertThat(Arrays.stream(application.getBeanDefinitionNames())
                        .map(name -> AopUtils.getTargetClass(application.getBean(name)))
                        .filter(type -> Arrays.stream(type.getDeclaredFields())
                                .anyMatch(field -> field.getType() == TerritoryFacts.class)))
                .extracting(Class::getSimpleName)
                .containsOnly(
                        "SqlTerritories",
                        "TerritoryCalendar",
                        "Activities",
                        "Suspensions",
                        "Tariffs",
                        "MonthsOfMenus",
                        "HouseholdStays",
                        "SignInRules",
                        "ModuleSwitches",
                        "Quiet",
                        "Charters");
    }

    /** With versions that nothing in memory has. */
    private void readAnew(String kind) {
        LocalDate day = monday();
        Map<String, List<Runnable>> readers = Map.of(
                "territory",
                        List.of(
                                () -> territories.get(sofia.territory()),
                                () -> switches.listOff(sofia.territory()),
                                () -> quiet.find(),
                                () -> calendar.days(List.of(child.schoolId()), day, day)),
                "offer",
                        List.of(
                                () -> activities.listAt(List.of(child.schoolId())),
                                () -> suspensions.listInForce(List.of(), day, day)),
                "tariffs", List.of(() -> tariffs.upTo(day, List.of())),
                "menus", List.of(() -> menus.list(List.of(child.schoolId()), day, day)),
                "households", List.of(() -> stays.list(sofia.person())),
                "sign-in", List.of(rules::get),
                "charters", List.of(charters::list));
        readers.getOrDefault(kind, List.of())
                .forEach(reader ->
                        assertThat(statements.during(() -> read(kind, reader))).isOne());
    }

    private void read(String kind, Runnable reader) {
        FactVersions unseen = new FactVersions(Map.of(kind, System.nanoTime()));
        TerritoryScope.<Boolean, RuntimeException>read(sofia.territory(), unseen, () -> {
            reader.run();
            return true;
        });
    }

    private String triggered(String function) {
        return sql.of("""
                        select n.nspname || '.' || c.relname as name
                        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                        where t.tgfoid = cast(:function as regproc)""").with("function", function).get(row -> row.text("name"));
    }
}
