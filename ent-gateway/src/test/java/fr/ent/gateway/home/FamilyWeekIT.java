package fr.ent.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The week of a family: as many statements for six children and 200 entries as for one of each. */
@ProductTest
@Import(StatementCounter.class)
class FamilyWeekIT {

    private static final String WEEK = "/api/home?from=2026-11-23&to=2026-11-27";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void costsTheSameForOneAndForSixChildrenAndForOneAndTwoHundredEntries() throws Exception {
        Town town = planner.found("Valmarin");
        String ofOne = family(town, 1, 1);
        String ofSix = family(town, 6, 200);
        read(ofOne)
                .andExpect(
                        jsonPath("$.children[0].days[3].away[0].by.givenName").value("Ana"))
                .andExpect(jsonPath("$.children[0].days[2].away").value(empty()));
        read(ofSix);

        int few = statements.during(() -> read(ofOne));

        assertThat(statements.during(() -> read(ofSix))).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    @Test
    void eachDayIsThatOfTheSchoolInWhichTheChildIsThenAndThereIsNoneAfterTheLastDay() throws Exception {
        Town town = planner.found("Valmarin");
        SchoolId from = town.school("Jean-Macé");
        SchoolId to = town.school("Jules-Ferry");
        ClassId ce1 = town.schoolClass(from, "CE1");
        ClassId ce2 = town.schoolClass(to, "CE2 Mme Petit");
        ChildId lea = town.pupil("Léa", "Besson", from, ce1);
        String account = town.account(town.guardian("Ana", "Besson", lea));
        town.run(() -> {
            LocalDate tuesday = LocalDate.of(2026, 11, 24);
            town.closure(to, "Pont de Ferry", tuesday, tuesday);
            town.closure(from, "Pont de Macé", tuesday.plusDays(2), tuesday.plusDays(2));
            announceMove(lea, ce1, ce2, "2026-11-26");
            jdbc.sql("""
                            insert into core.pupil_leaving (child_id, leaves_on, noted_at)
                            values (:child, '2026-11-27', now())""").param("child", lea.value()).update();
            give(ce1, lea.asPerson(), "2026-11-25");
            give(ce1, lea.asPerson(), "2026-11-27");
        });

        read(account)
                .andExpect(jsonPath("$.children[0].coming.firstDay").value("2026-11-26"))
                .andExpect(jsonPath("$.children[0].coming.schoolClass.name").value("CE2 Mme Petit"))
                .andExpect(jsonPath("$.children[0].leavesOn").value("2026-11-27"))
                .andExpect(jsonPath("$.children[0].days[*].open", contains(true, true, false, true, false)))
                .andExpect(jsonPath("$.children[0].days[2].homework.length()").value(1))
                .andExpect(jsonPath("$.children[0].days[4].homework").value(empty()))
                .andExpect(jsonPath("$.children[0].days[3].closureLabel").isEmpty())
                .andExpect(jsonPath("$.children[0].days[4].closureLabel").isEmpty());
        http.perform(get("/api/home?from=2026-11-27&to=2026-11-27").with(jwt().jwt(token -> token.subject(account))))
                .andExpect(jsonPath("$.nextSchoolDay").isEmpty());
    }

    /** The account of a mother of so many children in as many classes, with so many entries due in the week. */
    private String family(Town town, int children, int entries) {
        SchoolId school = town.school("Jean-Macé");
        List<ClassId> classes = new ArrayList<>();
        List<ChildId> born = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            classes.add(town.schoolClass(school, "Classe " + i));
            born.add(town.pupil("Enfant" + i, "Besson", school, classes.getLast()));
        }
        PersonId mother = town.guardian("Ana", "Besson", born.toArray(ChildId[]::new));
        town.household(List.of(mother), born);
        town.run(() -> {
            for (int i = 0; i < entries; i++) {
                give(classes.get(i % children), mother, "2026-11-26");
            }
            for (int i = 0; i < children; i++) {
                declareAway(born.get(i), mother);
                announceMove(born.get(i), classes.get(i), classes.get((i + 1) % children), "2026-11-26");
            }
        });
        return town.account(mother);
    }

    private void declareAway(ChildId child, PersonId mother) {
        jdbc.sql("""
                        insert into homework.absence (id, child_id, from_day, to_day, reason, declared_by, declared_at)
                        values (:id, :child, '2026-11-26', '2026-11-26', 'ILLNESS', :mother, now())""")
                .param("id", UUID.randomUUID())
                .param("child", child.value())
                .param("mother", mother.value())
                .update();
    }

    /** Nothing for a class from which there is none to go to. */
    private void announceMove(ChildId child, ClassId from, ClassId to, String firstDay) {
        if (from.equals(to)) {
            return;
        }
        jdbc.sql("""
                        insert into core.pupil_move (id, child_id, from_class_id, class_id, first_day, state, written_by, written_at)
                        values (:id, :child, :from, :to, cast(:day as date), 'ANNOUNCED', :child, now())""")
                .param("id", UUID.randomUUID())
                .param("child", child.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("day", firstDay)
                .update();
    }

    private void give(ClassId schoolClass, PersonId author, String due) {
        jdbc.sql("""
                        insert into homework.entry (id, version, class_id, given_on, kind, due_on, subject, body, file_ids,
                                                    author_id, created_at, shown_at)
                        values (:id, 0, :class, '2026-11-23', 'HOMEWORK', cast(:due as date), 'Lecture', 'Page 12', '{}',
                                :author, now(), now())""")
                .param("id", UUID.randomUUID())
                .param("class", schoolClass.value())
                .param("due", due)
                .param("author", author.value())
                .update();
    }

    private ResultActions read(String account) throws Exception {
        return http.perform(get(WEEK).with(jwt().jwt(token -> token.subject(account))))
                .andExpect(status().isOk());
    }
}
