package fr.ent.homework.progress;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock.SettableClock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A school whose head sets the terms of the year. */
abstract class TermsScene extends ProgressScene {

    static final String SEMESTERS = "2027-01-29";

    @Autowired
    SettableClock clock;

    Viewer head;
    String skill = "";

    @BeforeEach
    void aHead() throws Exception {
        head = head();
        skill = skills().getFirst();
    }

    ResultActions terms(Viewer viewer) throws Exception {
        return get(viewer, "/terms/" + school);
    }

    ResultActions terms(Viewer viewer, int year) throws Exception {
        return get(viewer, "/terms/%s?year=%d".formatted(school, year));
    }

    /** By one who has read them. */
    ResultActions set(Viewer viewer, String... ends) throws Exception {
        return set(school, viewer, ends);
    }

    ResultActions set(SchoolId of, Viewer viewer, String... ends) throws Exception {
        return put(viewer, "/terms/%s?year=2026".formatted(of), ends(version(of), ends));
    }

    private int version(SchoolId of) {
        return town.in(
                () -> jdbc.sql("select coalesce(max(version), 0) from homework.school_term where school_id = :school")
                        .param("school", of.value())
                        .query(Integer.class)
                        .single());
    }

    static String ends(int version, String... days) {
        return "{\"version\":%d,\"ends\":%s}"
                .formatted(
                        version,
                        Arrays.stream(days).map(day -> "\"" + day + "\"").collect(Collectors.joining(",", "[", "]")));
    }

    static String results(String one) {
        return "{\"results\":[%s]}".formatted(one);
    }
}
