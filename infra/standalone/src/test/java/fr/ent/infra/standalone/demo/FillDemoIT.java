package fr.ent.infra.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.Preau;
import fr.ent.core.ChildView;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.core.testing.RestingRounds;
import fr.ent.core.testing.TestClock;
import fr.ent.infra.standalone.start.FirstStart;
import fr.ent.infra.standalone.start.StandaloneSettings;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(classes = Preau.class)
@Import({TestClock.class, RestingRounds.class})
@ContextConfiguration(initializers = RealStandalone.class)
class FillDemoIT {

    private static final int TEACHERS = 30;
    private static final int OTHERS_LISTED = 16;

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private StandaloneSettings settings;

    @Autowired
    private Territories territories;

    @Autowired
    private Viewers viewers;

    @Autowired
    private JdbcClient jdbc;

    @Value("${ent.keycloak.url}")
    private URI keycloak;

    private ListedAccounts listed;

    @BeforeAll
    void fill() {
        listed = new ListedAccounts(settings.data().resolve("demo-accounts.json"), keycloak);
        firstStart.fill();
    }

    @Test
    void servesTheTownByDefaultAndTheVillageUnderItsName() {
        assertThat(territories.at("127.0.0.1").name()).isEqualTo("Écoles de Valmarin");
        assertThat(territories.at("rochebrune.localhost").name()).isEqualTo("Écoles de Rochebrune");
        assertThat(territories.list()).hasSize(2);
    }

    @Test
    void changesNothingTheSecondTime() {
        long people = count("core.person");

        firstStart.fill();

        assertThat(count("core.person")).isEqualTo(people);
        assertThat(count("core.pupil")).isEqualTo(560);
        assertThat(count("core.account")).isEqualTo(TEACHERS + OTHERS_LISTED);
        assertThat(territories.list()).hasSize(2);
    }

    @Test
    void letsEveryoneListedSignIn() {
        List<JsonNode> local = listed.of("ent");

        assertThat(local).allSatisfy(account -> {
            Viewer viewer = viewer(account);
            assertThat(viewer.roles())
                    .extracting(grant -> grant.role().name())
                    .contains(account.get("role").asString());
            assertThat(territories.get(viewer.territory()).name())
                    .isEqualTo(account.get("territory").asString());
        });
    }

    @Test
    void showsSofiaHerThreeChildrenAndMarcNone() {
        assertThat(viewer("sofia.benali").children())
                .extracting(ChildView::givenName)
                .containsExactly("Tom", "Léa", "Nina");
        assertThat(viewer("marc.dupre").children()).isEmpty();
    }

    @Test
    void listsThoseForWhomTheStateVouches() {
        assertThat(listed.usernames("franceconnect")).contains("amelie.roussel", "camille.fontaine", "marie.laurent");
        assertThat(listed.usernames("educonnect")).contains("nicolas.benali", "samira.ouadah", "enzo.texier");
        assertThat(listed.usernames("proconnect")).containsExactly("bertrand.maillot", "roxane.delmas");
    }

    @ParameterizedTest
    @CsvSource({
        "canteen.booking, 5000",
        "canteen.presence_tap, 2000",
        "canteen.menu, 60",
        "homework.entry, 600",
        "homework.loan, 100",
        "homework.roll, 1000",
        "homework.absence, 50",
        "homework.result, 1000",
        "core.image_consent, 500",
        "core.pupil_entry, 500",
        "messaging.message, 120",
        "messaging.article, 20"
    })
    void furnishesEveryModule(String table, int more) {
        assertThat(count(table)).isGreaterThan(more);
    }

    @Test
    void givesNoIdToBothTerritories() {
        List<String> ids = territories.list().stream()
                .flatMap(territory -> TerritoryScope.call(
                        territory.id(),
                        () -> jdbc.sql("""
                                        select id from canteen.activity union all select id from canteen.booking
                                        union all select id from homework.entry union all select id from core.person
                                        union all select id from messaging.conversation""").query((row, number) -> row.getString("id")).list().stream()))
                .toList();

        assertThat(ids).hasSizeGreaterThan(8_000).doesNotHaveDuplicates();
    }

    @Test
    void ringsThreeTimesForSofia() {
        Viewer sofia = viewer("sofia.benali");

        assertThat(TerritoryScope.call(
                        sofia.territory(),
                        () -> jdbc.sql("select kind from core.notice where recipient_id = :me and read_at is null")
                                .param("me", sofia.person().value())
                                .query((row, number) -> row.getString("kind"))
                                .list()))
                .containsExactlyInAnyOrder("canteen.booking-confirmed", "homework.due", "messaging.new-message");
    }

    @Test
    void hadFrozenTheOrdersOfDaysThatAreOver() {
        Viewer agent = viewer("nadia.ferrand");

        assertThat(TerritoryScope.call(
                        agent.territory(),
                        () -> jdbc.sql("""
                                        select count(*) from canteen.booking b
                                        where b.day < date '2026-11-24' and b.status = 'BOOKED'
                                          and exists (select from canteen.activity a
                                                      where a.id = b.activity_id and a.kind = 'CANTEEN')
                                          and not exists (select from canteen.kitchen_order o
                                                          where o.activity_id = b.activity_id and o.day = b.day)""").query(Integer.class).single()))
                .isZero();
        assertThat(count("canteen.kitchen_order")).isGreaterThan(30);
    }

    @Test
    void holdsAPlaceForWhoLivesOutsideTheTown() {
        Viewer outside = viewer(listed.labelled("une place à accepter"));

        List<String> told = TerritoryScope.call(
                outside.territory(),
                () -> jdbc.sql("select kind from core.notice where recipient_id = :me and read_at is null")
                        .param("me", outside.person().value())
                        .query(String.class)
                        .list());
        assertThat(told).contains("canteen.promoted");
        assertThat(TerritoryScope.call(
                        outside.territory(),
                        () -> jdbc.sql("""
                                        select count(*) from canteen.booking b
                                        join canteen.household_residence r on r.household_id = b.household_id
                                        where b.booked_by = :me and b.accept_by > timestamptz '2026-11-24T09:00Z'
                                          and b.explanation @> '[{"occasion": "OUT_OF_TERRITORY"}]'""")
                                .param("me", outside.person().value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    private Viewer viewer(String username) {
        return viewer(listed.named(username));
    }

    private Viewer viewer(JsonNode account) {
        return viewers.findViewer(ListedAccounts.subject(listed.token(account))).orElseThrow();
    }

    private long count(String table) {
        TerritoryId valmarin = territories.at("127.0.0.1").id();
        return TerritoryScope.call(
                valmarin,
                () -> jdbc.sql("select count(*) from " + table)
                        .query((row, number) -> row.getLong(1))
                        .single());
    }
}
