package fr.ent.homework.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher notes what Léa and Tom have managed, and publishes it. */
@IntegrationTest
class ObservationIT extends BookletScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void aSuccessOfSeveralIsADraftForEach() throws Exception {
        note(teacher, List.of(lea, tom), "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.ids.length()").value(2));

        get(teacher, "/booklets?classId=" + nursery)
                .andExpect(jsonPath("$.leads").value(true))
                .andExpect(jsonPath("$.pupils[*].givenName", contains("Léa", "Tom")))
                .andExpect(jsonPath("$.pupils[*].drafts", contains(1, 1)))
                .andExpect(jsonPath("$.pupils[0].lastOn").value("2026-11-20"));
        booklet(teacher, lea)
                .andExpect(jsonPath("$.observations[0].words").value("Compte jusqu’à dix"))
                .andExpect(jsonPath("$.observations[0].changeable").value(true))
                .andExpect(jsonPath("$.observations[0].publishedAt").value((Object) null));
        booklet(mother, lea).andExpect(jsonPath("$.observations").isEmpty());
    }

    @Test
    void publishingShowsItToBothHomesAndTellsThem() throws Exception {
        Viewer barred = barred();
        note(teacher, List.of(lea, tom), "");

        publish(teacher, lea)
                .andExpect(jsonPath("$.pupils").value(1))
                .andExpect(jsonPath("$.observations").value(1))
                .andExpect(jsonPath("$.waiting").value(0));

        for (Viewer reader : List.of(mother, father, town.viewer(lea.asPerson()))) {
            booklet(reader, lea)
                    .andExpect(jsonPath("$.keeps").value(false))
                    .andExpect(jsonPath("$.observations.length()").value(1))
                    .andExpect(jsonPath("$.observations[0].shownIds").value((Object) null))
                    .andExpect(jsonPath("$.observations[0].changeable").value(false));
        }
        booklet(barred, lea).andExpect(status().isNotFound());
        booklet(ofTom, lea).andExpect(status().isNotFound());
        booklet(ofTom, tom).andExpect(jsonPath("$.observations").isEmpty());
        assertThat(town.in(() -> jdbc.sql("select recipient_id::text from core.notice where kind = 'homework.booklet'")
                        .query(String.class)
                        .list()))
                .containsExactlyInAnyOrder(
                        mother.person().toString(), father.person().toString());
        publish(teacher, lea).andExpect(jsonPath("$.observations").value(0));
    }

    @Test
    void eachHomeLooksForItselfAndTheTeacherReadsIt() throws Exception {
        put(mother, "/booklets/" + lea + "/look", "").andExpect(status().isNoContent());
        put(ofTom, "/booklets/" + lea + "/look", "").andExpect(status().isNotFound());

        booklet(mother, lea)
                .andExpect(jsonPath("$.lookedAt").value("2026-11-24T09:00:00Z"))
                .andExpect(jsonPath("$.looks").isEmpty());
        booklet(father, lea).andExpect(jsonPath("$.lookedAt").value((Object) null));
        booklet(teacher, lea)
                .andExpect(jsonPath("$.looks.length()").value(2))
                .andExpect(jsonPath("$.looks[?(@.name == 'Sofia Benali')].lookedAt", contains("2026-11-24T09:00:00Z")));
    }

    @Test
    void anAtsemAddsDraftsAndNoMore() throws Exception {
        note(atsem, List.of(tom), "").andExpect(status().isCreated());

        get(atsem, "/booklets?classId=" + nursery).andExpect(jsonPath("$.leads").value(false));
        publish(atsem, tom).andExpect(status().isForbidden());
        booklet(atsem, tom).andExpect(status().isForbidden());
        booklet(teacher, tom).andExpect(jsonPath("$.observations.length()").value(1));
    }

    @Test
    void nobodyElseNotes() throws Exception {
        for (Viewer viewer : List.of(colleague, barredTeacher())) {
            note(viewer, List.of(lea), "").andExpect(status().isNotFound());
        }
        note(teacher, List.of(eva), "").andExpect(status().isNotFound());
        note(mother, List.of(lea), "").andExpect(status().isForbidden());
        get(colleague, "/booklets?classId=" + nursery).andExpect(status().isNotFound());
        booklet(colleague, lea).andExpect(status().isNotFound());
        booklet(barredTeacher(), lea).andExpect(status().isNotFound());
    }

    @Test
    void refusesWhatCantBeMeant() throws Exception {
        String today = content("");
        for (String broken : List.of(
                today.replace("2026-11-20", "2026-11-25"),
                today.replace("2026-11-20", "2026-06-20"),
                today.replace(skill, lea.toString()),
                today.replace("Compte jusqu’à dix", "  "),
                content(",\"fileIds\":[\"" + lea + "\"]"),
                content(",\"shownIds\":[\"" + teacher.person() + "\"]"))) {
            post(
                            teacher,
                            "/observations",
                            "{\"classId\":\"%s\",\"childIds\":[\"%s\"],%s}".formatted(nursery, lea, broken))
                    .andExpect(status().isBadRequest());
        }
        FileId words = file(teacher, "text/plain");
        note(teacher, List.of(lea), picturing(words)).andExpect(status().isBadRequest());
        FileId others = file(mother, "image/jpeg");
        note(teacher, List.of(lea), picturing(others)).andExpect(status().isBadRequest());
    }

    @Test
    void keepsWhatIsChangedMeanwhile() throws Exception {
        String id = noted(List.of(lea), "");

        put(
                        teacher,
                        "/observations/" + id,
                        "{\"version\":0,%s}".formatted(content("").replace("dix", "vingt")))
                .andExpect(status().isNoContent());
        put(teacher, "/observations/" + id, "{\"version\":0,%s}".formatted(content("")))
                .andExpect(status().isConflict());
        put(colleague, "/observations/" + id, "{\"version\":1,%s}".formatted(content("")))
                .andExpect(status().isNotFound());
        booklet(teacher, lea).andExpect(jsonPath("$.observations[0].words").value("Compte jusqu’à vingt"));
        delete(colleague, "/observations/" + id).andExpect(status().isNotFound());
        delete(teacher, "/observations/" + id).andExpect(status().isNoContent());
        booklet(teacher, lea).andExpect(jsonPath("$.observations").isEmpty());
    }

    @Test
    void theNextTeacherReadsWhatIsPublished() throws Exception {
        note(teacher, List.of(lea), "");
        publish(teacher, lea);
        String draft = noted(List.of(lea), "");

        move(lea, other);

        booklet(colleague, lea)
                .andExpect(jsonPath("$.observations.length()").value(1))
                .andExpect(jsonPath("$.observations[0].changeable").value(false));
        booklet(teacher, lea).andExpect(status().isNotFound());
        delete(teacher, "/observations/" + draft).andExpect(status().isNotFound());
        delete(colleague, "/observations/" + draft).andExpect(status().isNotFound());
        leave(lea);
        booklet(colleague, lea).andExpect(status().isNotFound());
        booklet(again(mother), lea).andExpect(status().isNotFound());
    }

    @Test
    void theHeadKeepsWhatWasWrittenInTheClassBefore() throws Exception {
        FileId picture = picture();
        String shown = noted(List.of(lea), picturing(picture, lea));
        publish(teacher, lea);
        String draft = noted(List.of(lea), "");
        String dropped = noted(List.of(lea), "");
        move(lea, other);
        write("update homework.observation set observed_on = '2026-06-12' where id = ?", UUID.fromString(shown));
        Viewer head = town.viewer(town.head("Anne", "Petit", school));

        get(head, "/booklets?classId=" + other)
                .andExpect(jsonPath("$.pupils[?(@.givenName == 'Léa')].drafts", contains(2)));
        booklet(head, lea)
                .andExpect(jsonPath("$.years", contains(2025, 2026)))
                .andExpect(jsonPath("$.observations[*].changeable", contains(true, true)));
        put(head, "/observations/" + shown, """
                        {"version":1,%s}""".formatted(
                                content(picturing(picture, lea, tom)).replace("2026-11-20", "2026-06-12")))
                .andExpect(status().isNoContent());
        put(head, "/observations/" + draft, """
                        {"version":0,%s}""".formatted(content("").replace("2026-11-20", "2026-06-13")))
                .andExpect(status().isBadRequest());
        open(mother, picture).andExpect(status().isNotFound());
        delete(head, "/observations/" + dropped).andExpect(status().isNoContent());
        post(head, "/booklets/publications", "{\"classId\":\"%s\",\"childIds\":[\"%s\"]}".formatted(other, lea))
                .andExpect(jsonPath("$.observations").value(1));
        booklet(again(mother), lea)
                .andExpect(jsonPath("$.observations.length()").value(1));
        leave(lea);
        delete(head, "/observations/" + draft).andExpect(status().isNotFound());
    }

    @Test
    void aClassInWhichOneWasWrittenIsNotRemoved() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        String first = noted(List.of(lea, tom), "");
        move(lea, other);
        move(tom, other);
        write("delete from core.role_grant where scope_id = ?", nursery.value());

        remove(agent, nursery)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.records.OBSERVATIONS").value(2))
                .andExpect(jsonPath("$.records.length()").value(1));
        write("delete from homework.observation where id <> cast(? as uuid)", first);
        remove(agent, nursery).andExpect(jsonPath("$.records.OBSERVATIONS").value(1));
        write("delete from homework.observation");
        remove(agent, nursery).andExpect(status().isNoContent());
    }

    @Test
    void readingCostsTheSameWhateverIsNoted() throws Exception {
        note(teacher, List.of(lea), picturing(picture(), lea, tom));
        int one = statements.during(() -> booklet(teacher, lea).andExpect(status().isOk()));
        note(teacher, List.of(lea, tom), picturing(picture(), lea, tom));
        note(teacher, List.of(lea), picturing(picture(), lea, tom));

        assertThat(statements.during(() -> booklet(teacher, lea).andExpect(status().isOk())))
                .isEqualTo(one);
    }
}
