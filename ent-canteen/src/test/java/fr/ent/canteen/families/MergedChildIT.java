package fr.ent.canteen.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TownDump;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A child whom two files wrote down: all that the canteen knows of one record is the other's, and comes back. */
class MergedChildIT extends FamilyScene {

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;
    private ChildId second;
    private Viewer father;

    @BeforeEach
    void aSecondRecord() throws Exception {
        second = town.child("Léa");
        father = town.guardian(second);
        canteen = town.canteen(10);
        requests.book(mother, canteen, CanteenTown.TUESDAY.plusWeeks(1)).andExpect(status().isCreated());
        requests.book(father, canteen, CanteenTown.MONDAY.plusWeeks(1)).andExpect(status().isCreated());
    }

    @Test
    void everyTableIsAsBeforeOnceItIsUndone() throws Exception {
        furnish();
        Map<String, List<String>> before = dump();

        String merge =
                Answers.value(merge().andExpect(status().isCreated()), "$.id").toString();
        assertThat(dump().toString()).doesNotContain(second.toString());
        requests.post(agent, "/api/core/people/merges/" + merge + "/undo", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lost").isEmpty());

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void daysBookedForOneRecordAreTheChildsAndItsGuardiansSeeThem() throws Exception {
        merge().andExpect(status().isCreated());

        Viewer both = town.town().viewer(mother.person());
        requests.bookings(both, lea, CanteenTown.MONDAY.plusWeeks(1), CanteenTown.TUESDAY.plusWeeks(1))
                .andExpect(status().isOk());
        assertThat(number("select count(*) from canteen.booking where child_id = :id"))
                .isEqualTo(2);
    }

    @Test
    void aDayBookedTwiceForbidsIt() throws Exception {
        requests.book(father, canteen, CanteenTown.TUESDAY.plusWeeks(1)).andExpect(status().isCreated());

        merge().andExpect(status().isConflict())
                .andExpect(jsonPath("$.obstacles[0]").value("BOOKED_TWICE"));
    }

    @Test
    void otherNeedsForbidIt() throws Exception {
        write("insert into canteen.child_needs (child_id, allergens) values ('%s', '{MILK}')".formatted(second));
        merge().andExpect(status().isCreated());
        ChildId third = town.child("Léa");
        write("insert into canteen.child_needs (child_id) values ('%s')".formatted(third));

        merge(lea, third)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.obstacles[0]").value("NEEDS_DIFFER"));
    }

    private void furnish() {
        String home = town.town().householdOf(father.person()).toString();
        String otherHome = town.town().householdOf(mother.person()).toString();
        for (String sql : List.of(
                "insert into canteen.custody (child_id, valid_from, odd_household, even_household, set_by, set_at)"
                        + " values ('{second}', '2026-12-14', '{home}', '{other}', '{agent}', now())",
                "insert into canteen.child_needs (child_id, allergens) values ('{second}', '{MILK}')",
                "insert into canteen.family_file (child_id, year, content, id) values ('{second}', 2026, '{}', gen_random_uuid()),"
                        + " ('{lea}', 2026, '{}', gen_random_uuid()), ('{second}', 2025, '{}', gen_random_uuid())",
                "insert into canteen.barred_person (child_id, position, name, recorded_by, recorded_at)"
                        + " values ('{second}', 0, 'Marc', '{agent}', now())",
                "insert into canteen.absence_note (id, child_id, first_day, last_day, reason, files, state, sent_by, sent_at)"
                        + " values (gen_random_uuid(), '{second}', '2026-12-01', '2026-12-02', 'ILLNESS', '{}', 'SENT', '{agent}', now())",
                "insert into canteen.calendar_feed (guardian_id, child_id, id, token_hash, opened_at)"
                        + " values ('{agent}', '{second}', gen_random_uuid(), repeat('a', 64), now()),"
                        + " ('{agent}', '{lea}', gen_random_uuid(), repeat('b', 64), now())")) {
            write(sql.replace("{second}", second.toString())
                    .replace("{lea}", lea.toString())
                    .replace("{home}", home)
                    .replace("{other}", otherHome)
                    .replace("{agent}", agent.person().toString()));
        }
    }

    private ResultActions merge() throws Exception {
        return merge(lea, second);
    }

    private ResultActions merge(ChildId kept, ChildId gone) throws Exception {
        return requests.post(agent, "/api/core/people/merges", """
                        {"keptId": "%s", "keptVersion": %s, "goneId": "%s", "goneVersion": 0, "taken": [], "account": "KEPT"}""".formatted(
                kept, town.town().number("select version from core.person where id = :id", kept.value()), gone));
    }

    private int number(String sql) {
        return town.town().number(sql, lea.value());
    }

    private void write(String sql) {
        town.town().run(() -> jdbc.sql(sql).update());
    }

    private Map<String, List<String>> dump() {
        Set<String> without = new HashSet<>(TownDump.HISTORY);
        without.addAll(Set.of("core.notice", "core.merged_row", "canteen.order_look"));
        return TownDump.of(town.town(), jdbc, without);
    }
}
