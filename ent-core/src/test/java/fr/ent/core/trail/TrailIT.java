package fr.ent.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.Viewer;
import fr.ent.core.testing.Town;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailIT extends TrailScene {

    @Test
    void readsNewestFirstWithTheNamesOfToday() throws Exception {
        act(claire, "custody.read", "child:" + lea);
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
        act(claire, "account.read", "account:" + town.account(claire));

        String answer = read(nadia, NOVEMBER);

        assertThat(actions(answer)).containsExactly("account.read", "custody.read");
        assertThat(JsonPath.<List<String>>read(answer, "$[*].actor.name"))
                .containsExactly("Claire Martin", "Claire Martin");
        assertThat(JsonPath.<List<String>>read(answer, "$[*].target.name"))
                .containsExactly("Claire Martin", "Léa Benali");
    }

    @Test
    void keepsThatItWasReadAndTakenAway() throws Exception {
        read(nadia, NOVEMBER + "&about=" + lea);
        text(export(nadia, NOVEMBER));

        assertThat(actions(read(nadia, NOVEMBER)))
                .containsExactly("trail.exported", "trail.export-asked", "trail.read");
        assertThat(actions(read(nadia, NOVEMBER + "&about=" + lea))).containsExactly("trail.read");
    }

    @Test
    void isAskedByActorByPersonActedOnAndByKind() throws Exception {
        PersonId karim = town.guardian("Karim", "Benali", lea);
        town.household(List.of(karim), List.of(lea));
        act(claire, "pupil.read", "child:" + lea);
        act(claire, "sign-in", "account:" + town.account(claire));
        act(karim, "sign-in", "account:" + town.account(karim));
        act(claire, "family.read", "household:" + town.householdOf(karim));

        assertThat(actions(read(nadia, NOVEMBER + "&actor=" + karim))).containsExactly("sign-in");
        assertThat(actions(read(nadia, NOVEMBER + "&about=" + karim)))
                .as("that the acts of somebody were asked for is about them too")
                .containsExactly("trail.read", "family.read", "sign-in");
        assertThat(actions(read(nadia, NOVEMBER + "&about=" + lea))).containsExactly("family.read", "pupil.read");
        assertThat(actions(read(nadia, NOVEMBER + "&action=sign-in"))).hasSize(2);
    }

    @Test
    void namesAndFindsThoseWhoStandInTheDetails() throws Exception {
        PersonId karim = town.guardian("Karim", "Benali", lea);
        town.run(() -> audit.record(
                claire,
                "guardian.barred",
                "child:" + lea,
                Map.of("guardian", karim.toString(), "decision", "JUDGMENT")));

        String answer = read(nadia, NOVEMBER + "&about=" + karim);

        assertThat(actions(answer)).containsExactly("guardian.barred");
        assertThat(JsonPath.<Map<String, String>>read(answer, "$[0].people"))
                .isEqualTo(Map.of(karim.toString(), "Karim Benali"));
        assertThat(text(export(nadia, NOVEMBER))).contains("Décision : jugement ; Responsable : Karim Benali");
    }

    @Test
    void leavesToColleaguesWhatNamesTheOwnFamily() throws Exception {
        PersonId ada = town.guardian("Ada", "Colas", lea);
        PersonId karim = town.guardian("Karim", "Benali", lea);
        town.grant(
                ada,
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                town.id().value());
        town.run(() -> audit.record(claire, "claim.waits", "letter", Map.of("person", karim.toString())));

        assertThat(actions(read(ada, NOVEMBER))).isEmpty();
        assertThat(actions(read(nadia, NOVEMBER))).contains("claim.waits");
    }

    @Test
    void endsItsDaysAtMidnightOfTheTown() throws Exception {
        clock.set(Instant.parse("2026-11-30T22:59:59Z"));
        act(claire, "person.read", "person:" + claire);
        clock.set(Instant.parse("2026-11-30T23:00:00Z"));
        act(claire, "person.corrected", "person:" + claire);

        assertThat(actions(read(nadia, NOVEMBER))).containsExactly("person.read");
        assertThat(actions(read(nadia, "?from=2026-12-01&to=2026-12-01")))
                .contains("person.corrected")
                .doesNotContain("person.read");
    }

    @Test
    void goesOnAfterAnEntryWithinOneInstant() throws Exception {
        IntStream.range(0, 70).forEach(i -> act(claire, "person.read", "person:" + claire));

        String first = read(nadia, NOVEMBER + "&action=person.read");
        List<String> seen = JsonPath.read(first, "$[*].id");
        String second = read(nadia, NOVEMBER + "&action=person.read&after=" + seen.getLast());

        assertThat(seen).hasSize(50);
        assertThat(JsonPath.<List<String>>read(second, "$[*].id")).hasSize(20).doesNotContainAnyElementsOf(seen);
    }

    @Test
    void hidesTheFamilyOfAChildFromWhomACourtBarsTheReader() throws Exception {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        PersonId karim = town.restrictedGuardian("Karim", "Benali", lea);
        town.run(() -> sql.of("""
                        insert into core.role_grant (id, person_id, role, scope_type, scope_id)
                        values (gen_random_uuid(), :karim, 'TERRITORY_ADMINISTRATOR', 'TERRITORY', core.territory())""").with("karim", karim).run());
        act(claire, "guardian.barred", "child:" + lea);
        act(claire, "person.read", "person:" + sofia);
        act(claire, "person.corrected", "person:" + claire);

        assertThat(actions(read(karim, NOVEMBER))).containsExactly("person.corrected");
        assertThat(actions(read(nadia, NOVEMBER))).contains("guardian.barred", "person.read");
    }

    @Test
    void asksAsMuchForManyEntriesAsForOne() throws Exception {
        act(claire, "person.read", "person:" + claire);
        Viewer viewer = town.viewer(nadia);
        int one = statements.during(() -> send(viewer, get("/api/core/audit" + NOVEMBER)));
        IntStream.range(0, 60).forEach(i -> act(claire, "custody.read", "child:" + lea));

        assertThat(statements.during(() -> send(viewer, get("/api/core/audit" + NOVEMBER))))
                .isEqualTo(one);
    }

    @Test
    void saysThatSomebodyIsntKnownAnyMore() throws Exception {
        PersonId gone = new PersonId(UUID.randomUUID());
        act(gone, "person.read", "person:" + gone);

        String answer = read(nadia, NOVEMBER);

        assertThat(JsonPath.<@Nullable String>read(answer, "$[0].actor.name")).isNull();
        assertThat(JsonPath.<@Nullable String>read(answer, "$[0].target.name")).isNull();
        assertThat(text(export(nadia, NOVEMBER))).contains("personne supprimée;Personne consultée;personne supprimée");
    }

    @Test
    void leavesTheOwnFamilyToColleagues() throws Exception {
        PersonId karim = town.guardian("Karim", "Benali", lea);
        PersonId ada = town.guardian("Ada", "Colas", lea);
        town.household(List.of(karim), List.of(lea));
        town.grant(
                ada,
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                town.id().value());
        act(karim, "sign-in", "account:" + town.account(karim));
        act(claire, "pupil.read", "child:" + lea);
        act(claire, "family.read", "household:" + town.householdOf(karim));
        act(ada, "list.exported", "list:places");

        assertThat(actions(read(ada, NOVEMBER))).containsExactly("list.exported");
        assertThat(actions(read(ada, NOVEMBER + "&about=" + karim))).isEmpty();
        assertThat(text(export(ada, NOVEMBER + "&actor=" + karim))).doesNotContain("sign-in");
        assertThat(actions(read(nadia, NOVEMBER))).contains("sign-in", "pupil.read", "family.read");
    }

    @Test
    void showsNoEntryOfAnotherTown() throws Exception {
        Town other = planner.found("Ailleurs");
        PersonId stranger = other.person("Zoé", "Loin");
        other.run(() -> audit.record(stranger, "person.read", "person:" + stranger, Map.of()));
        act(claire, "person.read", "person:" + stranger);

        String answer = read(nadia, NOVEMBER);

        assertThat(actions(answer)).containsExactly("person.read");
        assertThat(answer).doesNotContain("Loin");
        assertThat(read(nadia, NOVEMBER + "&actor=" + stranger)).isEqualTo("[]");
    }

    @Test
    void takesAFormulaForWords() throws Exception {
        town.run(() -> audit.record(claire, "activity.opened", "=1+1", Map.of()));

        assertThat(text(export(nadia, NOVEMBER)))
                .startsWith("\uFEFFDate et heure;")
                .contains(";'=1+1;");
    }

    @Test
    void wantsAPeriodThatIsntTooLong() {
        assertThat(send(town.viewer(nadia), get("/api/core/audit?from=2025-11-01&to=2026-11-02"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(town.viewer(nadia), get("/api/core/audit?from=2026-11-02&to=2026-11-01"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(export(nadia, "?from=2026-01-01&to=2026-11-01").getStatus()).isEqualTo(400);
    }
}
