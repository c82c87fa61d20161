package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The reports of a term are shown, and their file is given, to those alone who may have them. */
@IntegrationTest
class StateReportReadersIT extends StateReportScene {

    @Test
    void aTeacherReadsOwnClassesAndTakesNoFile() throws Exception {
        readiness(teacher).andExpect(jsonPath("$.classes[*].name", contains("CE1")));
        readiness(colleague).andExpect(jsonPath("$.classes[*].name", contains("CM2")));
        export(teacher).andExpect(status().isForbidden());
        export(colleague).andExpect(status().isForbidden());
        for (Viewer other : List.of(stranger(), town.viewer(town.teacher("Luc", "Bon", aClassElsewhere())))) {
            readiness(other).andExpect(status().isNotFound());
        }
        export(town.viewer(town.head("Ève", "Loin", town.school("Ailleurs")))).andExpect(status().isNotFound());
    }

    @Test
    void aPupilWhomACourtHidesFromTheHeadIsInNoFileOfTheirs() throws Exception {
        Viewer hidden = barredHead();

        readiness(hidden)
                .andExpect(jsonPath("$.classes[0].hidden").value(1))
                .andExpect(jsonPath("$.classes[0].ready").value(0))
                .andExpect(jsonPath("$.classes[0].pupils[*].givenName", contains("Tom")));
        export(hidden).andExpect(status().isConflict());
    }

    @Test
    void aPupilWhoHasLeftIsInItNoMore() throws Exception {
        complete(tom);
        leave(lea);

        assertThat(new StateFileReader(export(head)).values("//l:eleve/@ine")).containsExactly(TOM_INE);
    }

    @Test
    void aHiddenPupilOfNurserySchoolIsMissedByNobody() throws Exception {
        know(lea, LEA_INE, "GS");
        Viewer hidden = barredHead();

        readiness(hidden)
                .andExpect(jsonPath("$.classes[0].expected").value(1))
                .andExpect(jsonPath("$.classes[0].hidden").value(0));
    }

    @Test
    void theFileOfAClassIsTakenInItsOwnSchoolAlone() throws Exception {
        assertThat(new StateFileReader(export(head, ce1)).values("//l:eleve/@ine"))
                .containsExactly(LEA_INE);
        export(head, cm2).andExpect(status().isConflict());
        export(head, aClassElsewhere()).andExpect(status().isNotFound());
        export(head, new ClassId(UUID.randomUUID())).andExpect(status().isNotFound());
        assertThat(town.audited("state-reports.exported")).isOne();
    }

    private Viewer barredHead() {
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        town.grant(barred, Role.HEAD, ScopeType.SCHOOL, school.value());
        address(barred, "M.");
        return town.viewer(barred);
    }
}
