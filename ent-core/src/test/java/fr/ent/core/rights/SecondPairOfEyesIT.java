package fr.ent.core.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second pair of eyes can't be closed first. */
class SecondPairOfEyesIT extends RightScene {

    private static final String STRONGEST = "TERRITORY_ADMINISTRATOR";
    private static final Duration WEEK = Duration.ofDays(7);

    private PersonId karim;

    @BeforeEach
    void aSecondAdministrator() {
        karim = administrator("Karim", "Haddad");
    }

    @Test
    void isntPassedByEndingTheOnlyOthersRight() throws Exception {
        assertThat(send(nadia, delete("/api/core/rights/{id}", idOf(karim))).getStatus())
                .isEqualTo(204);

        assertThat(problem(grant(nadia, noa, STRONGEST, null, null))).isEqualTo("core:right-too-soon");

        clock.set(clock.instant().plus(WEEK));
        assertThat(grant(nadia, noa, STRONGEST, null, null).getStatus()).isEqualTo(201);
    }

    @Test
    void isntPassedByGivingTheOnlyOtherAnEnd() throws Exception {
        assertThat(prolong(nadia, idOf(karim), 0, "\"2026-11-25\"").getStatus()).isEqualTo(200);
        clock.set(clock.instant().plus(Duration.ofDays(3)));

        assertThat(problem(grant(nadia, noa, STRONGEST, null, null))).isEqualTo("core:right-too-soon");
    }

    @Test
    void isntPassedByTakingTheOthersAccount() throws Exception {
        String request = idOf(grant(nadia, noa, STRONGEST, null, null));
        assertThat(send(nadia, post("/api/core/accounts/{id}/untie", karim).content("{\"identitySeen\": true}"))
                        .getStatus())
                .isEqualTo(204);
        town.account(karim);

        assertThat(problem(accept(karim, request))).isEqualTo("core:right-too-soon");
    }

    @Test
    void isOpenToAThirdWhomNobodyOverruled() throws Exception {
        PersonId lucie = administrator("Lucie", "Morel");
        send(nadia, delete("/api/core/rights/{id}", idOf(karim)));
        String request = idOf(grant(nadia, noa, STRONGEST, null, null));

        assertThat(accept(lucie, request).getStatus()).isEqualTo(201);
    }

    @Test
    void forgetsWhatAnEndedAdministratorAsked() throws Exception {
        String request = idOf(grant(karim, noa, STRONGEST, null, null));
        send(nadia, delete("/api/core/rights/{id}", idOf(karim)));

        assertThat(accept(nadia, request).getStatus()).isEqualTo(404);
    }

    @Test
    void isntPassedByLettingTheOtherInOneself() throws Exception {
        PersonId lucie = town.administrator("Lucie", "Morel");
        town.run(() -> jdbc.sql("""
                        insert into core.staff_invitation (person_id, way, invited_by, invited_at, expires_at, used_at)
                        values (:lucie, 'PAPER', :nadia, :before, :later, :now)""")
                .param("lucie", lucie.value())
                .param("nadia", nadia.value())
                .param("before", at(clock.instant().minus(WEEK)))
                .param("later", at(clock.instant().plus(WEEK)))
                .param("now", at(clock.instant()))
                .update());
        town.account(lucie);
        String request = idOf(grant(nadia, noa, STRONGEST, null, null));
        String back = idOf(grant(lucie, town.person("Jo", "Maire"), STRONGEST, null, null));

        assertThat(problem(accept(lucie, request))).isEqualTo("core:right-too-soon");
        assertThat(problem(accept(nadia, back))).isEqualTo("core:right-too-soon");
        assertThat(accept(karim, back).getStatus()).isEqualTo(201);

        clock.set(clock.instant().plus(WEEK));
        assertThat(accept(lucie, request).getStatus()).isEqualTo(201);
    }

    @Test
    void isntPassedByAPasswordGivenBeforeTheRight() throws Exception {
        PersonId ines = town.agent("Inès", "Caron");
        town.account(ines);
        give(nadia, ines);
        town.grant(
                ines,
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                town.id().value());
        String request = idOf(grant(nadia, noa, STRONGEST, null, null));
        String back = idOf(grant(ines, town.person("Jo", "Maire"), STRONGEST, null, null));

        assertThat(problem(accept(ines, request))).isEqualTo("core:right-too-soon");
        assertThat(problem(accept(nadia, back))).isEqualTo("core:right-too-soon");
        assertThat(accept(karim, request).getStatus()).isEqualTo(201);

        clock.set(clock.instant().plus(WEEK));
        assertThat(accept(nadia, back).getStatus()).isEqualTo(201);
    }

    @Test
    void isntPassedByALetterPrintedBeforeTheRight() throws Exception {
        SchoolId school = town.school("École Jean-Macé");
        PersonId ines =
                town.guardian("Inès", "Caron", town.pupil("Zoé", "Caron", school, town.schoolClass(school, "CP")));
        assertThat(send(nadia, post("/api/core/accounts/{id}/claim-letter", ines))
                        .getStatus())
                .isEqualTo(200);
        town.account(ines);
        town.grant(
                ines,
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                town.id().value());
        String request = idOf(grant(nadia, noa, STRONGEST, null, null));

        assertThat(problem(accept(ines, request))).isEqualTo("core:right-too-soon");
    }

    @Test
    void isntPassedByTheLettersOfAClass() throws Exception {
        SchoolId school = town.school("École Jean-Macé");
        ClassId cp = town.schoolClass(school, "CP");
        PersonId ines = town.guardian("Inès", "Caron", town.pupil("Zoé", "Caron", school, cp));
        assertThat(send(nadia, post("/api/core/classes/{id}/claim-letters", cp)).getStatus())
                .isEqualTo(200);
        town.account(ines);
        town.grant(
                ines,
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                town.id().value());
        String request = idOf(grant(nadia, noa, STRONGEST, null, null));

        assertThat(problem(accept(ines, request))).isEqualTo("core:right-too-soon");
    }

    @Test
    void isntMissedForHelpingSomebodyWhoAdministersNothing() throws Exception {
        send(karim, delete("/api/core/rights/{id}", idOf(nadia)));
        clock.set(clock.instant().plus(WEEK));
        PersonId ines = town.agent("Inès", "Caron");
        town.account(ines);
        give(karim, ines);

        assertThat(grant(karim, noa, STRONGEST, null, null).getStatus()).isEqualTo(201);
    }

    private void give(PersonId by, PersonId person) {
        assertThat(send(by, post("/api/core/accounts/{id}/untie", person).content("{\"identitySeen\": true}"))
                        .getStatus())
                .isEqualTo(204);
        town.account(person);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
