package fr.ent.core.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** The strongest right takes two, and never leaves a town without anybody who holds it. */
class AdministratorsIT extends RightScene {

    @Test
    void theStrongestWaitsForAnotherAdministrator() throws Exception {
        PersonId sacha = administrator("Sacha", "Morel");

        MockHttpServletResponse asked = grant(nadia, noa, "TERRITORY_ADMINISTRATOR", null, null);
        assertThat(asked.getStatus()).isEqualTo(202);
        assertThat(viewer(noa).holds(Role.TERRITORY_ADMINISTRATOR)).isFalse();
        assertThat(told(sacha, "core.right-asked")).isOne();
        assertThat(problem(grant(sacha, noa, "TERRITORY_ADMINISTRATOR", null, null)))
                .isEqualTo("core:right-asked");
        assertThat(problem(accept(nadia, idOf(asked)))).isEqualTo("core:own-request");
        assertThat(accept(sacha, idOf(asked)).getStatus()).isEqualTo(201);

        assertThat(viewer(noa).holds(Role.TERRITORY_ADMINISTRATOR)).isTrue();
        assertThat(accept(sacha, idOf(asked)).getStatus()).isEqualTo(404);
        assertThat(told(noa, "core.right-granted")).isOne();
    }

    @Test
    void aRefusedOneIsGone() throws Exception {
        PersonId sacha = administrator("Sacha", "Morel");
        String asked = idOf(grant(nadia, noa, "TERRITORY_ADMINISTRATOR", null, null));

        assertThat(send(sacha, delete("/api/core/right-requests/{id}", asked)).getStatus())
                .isEqualTo(204);

        assertThat(accept(sacha, asked).getStatus()).isEqualTo(404);
        assertThat(told(nadia, "core.right-refused")).isOne();
    }

    @Test
    void aRequestIsOverWithItsLastDayAndWithTheRightItProlongs() throws Exception {
        PersonId sacha = administrator("Sacha", "Morel");
        String asked = idOf(grant(nadia, noa, "TERRITORY_ADMINISTRATOR", null, "2026-12-04"));
        clock.set(Instant.parse("2026-12-04T23:00:00Z"));
        assertThat(accept(sacha, asked).getStatus()).isEqualTo(404);

        clock.reset();
        accept(sacha, asked);
        String longer = idOf(prolong(nadia, idOf(noa), 0, "null"));
        send(nadia, delete("/api/core/rights/{id}", idOf(noa)));
        assertThat(accept(sacha, longer).getStatus()).isEqualTo(404);
    }

    @Test
    void aLoneAdministratorNamesTheSecond() throws Exception {
        assertThat(grant(nadia, noa, "TERRITORY_ADMINISTRATOR", null, null).getStatus())
                .isEqualTo(201);

        assertThat(viewer(noa).holds(Role.TERRITORY_ADMINISTRATOR)).isTrue();
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        String own = idOf(nadia);

        assertThat(problem(send(nadia, delete("/api/core/rights/{id}", own)))).isEqualTo("core:last-administrator");
        assertThat(problem(prolong(nadia, own, 0, "\"2027-07-03\""))).isEqualTo("core:last-administrator");

        PersonId asleep = town.person("Max", "Henry");
        grant(nadia, asleep, "TERRITORY_ADMINISTRATOR", null, null);
        assertThat(problem(send(nadia, delete("/api/core/rights/{id}", own))))
                .as("nobody with an account would be left")
                .isEqualTo("core:last-administrator");

        grant(nadia, noa, "TERRITORY_ADMINISTRATOR", null, null);
        assertThat(send(nadia, delete("/api/core/rights/{id}", own)).getStatus())
                .isEqualTo(204);
        assertThat(problem(send(noa, delete("/api/core/rights/{id}", idOf(noa)))))
                .isEqualTo("core:last-administrator");
    }

    @Test
    void anAdministratorIsProlongedByTwo() throws Exception {
        PersonId sacha = administrator("Sacha", "Morel");
        String asked = idOf(grant(nadia, noa, "TERRITORY_ADMINISTRATOR", null, "2026-12-04"));
        accept(sacha, asked);

        MockHttpServletResponse longer = prolong(nadia, idOf(noa), 0, "null");
        assertThat(longer.getStatus()).isEqualTo(202);
        assertThat(accept(sacha, idOf(longer)).getStatus()).isEqualTo(201);

        clock.set(Instant.parse("2027-12-05T08:00:00Z"));
        assertThat(viewer(noa).holds(Role.TERRITORY_ADMINISTRATOR)).isTrue();
    }

    @Test
    void aYesGivesTheLastAdministratorNoEnd() throws Exception {
        PersonId sacha = administrator("Sacha", "Morel");
        String asked = idOf(grant(nadia, noa, "TERRITORY_ADMINISTRATOR", null, "2026-12-04"));
        town.grant(
                noa,
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                town.id().value());
        giveEnds(nadia, sacha);

        assertThat(problem(accept(sacha, asked))).isEqualTo("core:last-administrator");
    }

    @Test
    void theLastOneWhoCanSignInStaysWhenNobodyLasts() throws Exception {
        PersonId sacha = administrator("Sacha", "Morel");
        String sachas = idOf(sacha);
        giveEnds(nadia, sacha);

        assertThat(send(nadia, delete("/api/core/rights/{id}", sachas)).getStatus())
                .isEqualTo(204);
        assertThat(problem(send(nadia, delete("/api/core/rights/{id}", idOf(nadia)))))
                .isEqualTo("core:last-administrator");
    }

    private void giveEnds(PersonId... people) {
        for (PersonId person : people) {
            town.run(() -> jdbc.sql("update core.role_grant set ends_at = '2100-01-01' where person_id = :person")
                    .param("person", person.value())
                    .update());
        }
    }
}
