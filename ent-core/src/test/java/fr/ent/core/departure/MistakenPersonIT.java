package fr.ent.core.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Asking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

class MistakenPersonIT extends ClassScene {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext application;

    private Asking asking;
    private Viewer administrator;

    @BeforeEach
    void anAdministrator() {
        asking = new Asking(mvc);
        administrator = town.viewer(town.administrator("Paul", "Girardot"));
    }

    @Test
    void aColleagueWrittenByMistakeIsRemovedAtOnce() throws Exception {
        PersonId mistake = town.person("Jean", "Erreur");
        town.run(() -> application.getBean(DeletePeople.class).everywhere());
        asking.get(administrator, "/api/core/departures")
                .andExpect(jsonPath("$[?(@.person.id == '" + mistake + "')].removable")
                        .value(true));

        asking.delete(administrator, "/api/core/people/{id}", mistake).andExpect(status().isNoContent());

        assertThat(town.number("select count(*) from core.person where id = :id", mistake.value()))
                .isZero();
        assertThat(town.audited("person.removed")).isOne();
        asking.delete(administrator, "/api/core/people/{id}", mistake).andExpect(status().isNotFound());
    }

    @Test
    void aPersonWithAChildARightOrAnAccountStays() throws Exception {
        PersonId guardian = town.guardian("Sofia", "Benali", lea);
        PersonId agent = town.agent("Nadia", "Ferrand");
        PersonId known = town.person("Claire", "Martin");
        town.account(known);

        for (PersonId one : new PersonId[] {guardian, agent, known, lea.asPerson()}) {
            asking.delete(administrator, "/api/core/people/{id}", one)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:core:person-began"));
        }
    }
}
