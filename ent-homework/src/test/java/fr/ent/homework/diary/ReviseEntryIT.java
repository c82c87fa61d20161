package fr.ent.homework.diary;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.homework.EntryId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomeworkTest
class ReviseEntryIT {

    private static final String NOVEMBER = "from=2026-11-01&to=2026-11-30";

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Schoolyard yard;
    private FileId poem;
    private EntryId entry;

    @BeforeEach
    void anEntryWithAFile() throws Exception {
        yard = founder.found();
        poem = requests.file(yard.teacher());
        entry = requests.written(
                yard.teacher(), Requests.homework(yard.schoolClass(), ",\"fileIds\":[\"" + poem + "\"]"));
    }

    @Test
    void theAuthorChangesAnEntry() throws Exception {
        requests.revise(yard.teacher(), entry, revision(0, poem))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value("Exercice 5"))
                .andExpect(jsonPath("$.dueDate").value("2026-11-27"))
                .andExpect(jsonPath("$.version").value(1));
        requests.diary(yard.mother(), "childId=" + yard.lea() + "&" + NOVEMBER)
                .andExpect(jsonPath("$.entries[0].text").value("Exercice 5"))
                .andExpect(jsonPath("$.entries[0].version").value(1));
    }

    @Test
    void aChangeMadeFromAnOldVersionIsRefused() throws Exception {
        requests.revise(yard.teacher(), entry, revision(0, poem)).andExpect(status().isOk());

        requests.revise(yard.head(), entry, revision(0, poem))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:changed-meanwhile"))
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void onlyTheAuthorAndTheHeadMayTouchAnEntry() throws Exception {
        Viewer elsewhere = founder.found().teacher();
        for (Viewer other : List.of(yard.coTeacher(), yard.colleague(), yard.stranger(), elsewhere)) {
            requests.revise(other, entry, revision(0, poem)).andExpect(status().isNotFound());
            requests.delete(other, entry).andExpect(status().isNotFound());
            requests.restore(other, entry).andExpect(status().isNotFound());
        }
        requests.revise(yard.mother(), entry, revision(0, poem)).andExpect(status().isForbidden());
        requests.delete(yard.mother(), entry).andExpect(status().isForbidden());
        requests.restore(yard.mother(), entry).andExpect(status().isForbidden());

        requests.revise(yard.head(), entry, revision(0, poem)).andExpect(status().isOk());
        requests.delete(yard.head(), entry).andExpect(status().isNoContent());
    }

    @Test
    void aFileTakenOutIsClosedToTheClassUnlessAnotherEntryShowsIt() throws Exception {
        EntryId second = requests.written(
                yard.teacher(), Requests.homework(yard.schoolClass(), ",\"fileIds\":[\"" + poem + "\"]"));

        requests.revise(yard.teacher(), entry, revision(0)).andExpect(status().isOk());
        requests.open(yard.mother(), poem).andExpect(status().isOk());

        requests.revise(yard.teacher(), second, revision(0)).andExpect(status().isOk());
        requests.open(yard.mother(), poem).andExpect(status().isNotFound());
        requests.open(yard.teacher(), poem).andExpect(status().isOk());
    }

    @Test
    void aFileOfSomeoneElseCannotBeAddedButTheAuthorsStays() throws Exception {
        FileId foreign = requests.file(yard.colleague());

        requests.revise(yard.teacher(), entry, revision(0, poem, foreign)).andExpect(status().isBadRequest());
        requests.revise(yard.head(), entry, revision(0, poem))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.files[0].id").value(poem.toString()));
    }

    @Test
    void aFileThatIsHeldBackForGoodCannotBeAddedButOneThatIsThereStays() throws Exception {
        FileId game = requests.file(yard.teacher());
        yard.town()
                .run(() -> jdbc.sql("update core.stored_file set scan = 'INFECTED' where id in (:files)")
                        .param("files", List.of(poem.value(), game.value()))
                        .update());

        requests.revise(yard.teacher(), entry, revision(0, poem, game))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("withheld"));
        requests.revise(yard.teacher(), entry, revision(0, poem)).andExpect(status().isOk());
    }

    @Test
    void aDeletedEntryIsSeenByNobodyAndNorAreItsFiles() throws Exception {
        requests.delete(yard.teacher(), entry).andExpect(status().isNoContent());
        requests.delete(yard.teacher(), entry).andExpect(status().isNoContent());

        requests.diary(yard.mother(), "childId=" + yard.lea() + "&" + NOVEMBER)
                .andExpect(jsonPath("$.entries").isEmpty());
        requests.open(yard.mother(), poem).andExpect(status().isNotFound());
        requests.revise(yard.teacher(), entry, revision(1, poem)).andExpect(status().isNotFound());
    }

    @Test
    void aDeletionIsTakenBackWithinADay() throws Exception {
        requests.delete(yard.teacher(), entry);
        clock.set(clock.instant().plus(Duration.ofHours(23)));

        requests.restore(yard.teacher(), entry)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.files[0].id").value(poem.toString()));

        requests.diary(yard.mother(), "childId=" + yard.lea() + "&" + NOVEMBER)
                .andExpect(jsonPath("$.entries[0].id").value(entry.toString()));
        requests.open(yard.mother(), poem).andExpect(status().isOk());
    }

    @Test
    void aDeletionIsFinalAfterADay() throws Exception {
        requests.delete(yard.teacher(), entry);
        clock.set(clock.instant().plus(Duration.ofDays(1)));

        requests.restore(yard.teacher(), entry)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:too-late"));
    }

    private static String revision(int version, FileId... files) {
        List<String> quoted =
                List.of(files).stream().map(file -> "\"" + file + "\"").toList();
        return """
                {"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-27","subject":"Mathématiques",\
                "text":"Exercice 5","fileIds":%s,"version":%d}""".formatted(quoted, version);
    }
}
