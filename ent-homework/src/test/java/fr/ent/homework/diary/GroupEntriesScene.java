package fr.ent.homework.diary;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import fr.ent.homework.group.GroupRequests;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A group of two classes: Léa is in it, Malo of her class isn't, and Eva of the other class is. */
abstract class GroupEntriesScene {

    static final String WEEK = "&from=2026-11-23&to=2026-11-27";

    @Autowired
    Schoolyards.Founder founder;

    @Autowired
    Requests requests;

    @Autowired
    MockMvc mvc;

    @Autowired
    Homework homework;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient jdbc;

    GroupRequests groups;
    Schoolyard yard;
    ClassId otherClass;
    Viewer malosMother;
    ChildId eva;
    Viewer evasMother;
    Viewer evasTeacher;
    List<ClassId> both;
    String group;

    @BeforeEach
    void aGroupOfTwoClasses() throws Exception {
        groups = new GroupRequests(mvc);
        yard = founder.found();
        ChildId malo = yard.town().pupil("Malo", "Petit", yard.school(), yard.schoolClass());
        malosMother = yard.town().viewer(yard.town().guardian("Nadia", "Petit", malo));
        otherClass = yard.town().schoolClass(yard.school(), "CE2");
        eva = yard.town().pupil("Eva", "Roux", yard.school(), otherClass);
        evasMother = yard.town().viewer(yard.town().guardian("Ana", "Roux", eva));
        evasTeacher = yard.town().viewer(yard.town().teacher("Paul", "Roux", otherClass));
        both = List.of(yard.schoolClass(), otherClass);
        group = groups.made(yard.teacher(), both, List.of(yard.lea()));
        groups.revise(evasTeacher, group, 0, both, List.of(eva)).andExpect(status().isOk());
    }

    void assertReads(Viewer reader, ChildId child, int entries) throws Exception {
        requests.diary(reader, "childId=" + child + WEEK)
                .andExpect(jsonPath("$.entries.length()").value(entries));
    }

    String forGroup(String more) {
        return Requests.homework(yard.schoolClass(), ",\"groupId\":\"" + group + "\"" + more);
    }

    List<DueView> due(Viewer family) {
        return yard
                .town()
                .in(() -> homework.listDue(
                        family.children(),
                        DateRange.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27)),
                        family.person()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    List<String> told() {
        return yard.town()
                .in(() -> jdbc.sql("select recipient_id from core.notice where kind = 'homework.due'")
                        .query((row, n) -> row.getString("recipient_id"))
                        .list());
    }
}
