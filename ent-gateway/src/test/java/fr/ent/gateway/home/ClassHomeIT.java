package fr.ent.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** The home of a class as its pupils find it. */
class ClassHomeIT extends ClassHomeScene {

    @Test
    void holdsTheTilesOfEveryModuleButBirthdays() throws Exception {
        JsonNode home = home(lea);

        assertThat(kinds(home)).containsExactly("TODO", "BLOG", "FOLDER", "LIBRARY", "TO_SEE", "WEEK", "MEAL");
        assertThat(home.get("look").asString()).isEqualTo("ELEMENTARY");
        assertThat(home.get("today").asString()).isEqualTo("2026-11-24");
        assertThat(home.get("unavailable")).isEmpty();
    }

    @Test
    void countsWhatIsDueNextAndNotTickedOff() throws Exception {
        UUID poem = homework(ce1, "Poésie", "2026-11-26");
        homework(ce1, "Lecture", "2026-11-26");
        homework(ce1, "Calcul", "2026-11-27");
        homework(ce1, "Hier et aujourd’hui", "2026-11-24");

        as(lea.asPerson(), tick(poem)).andExpect(status().isNoContent());
        as(lea.asPerson(), tick(poem)).andExpect(status().isNoContent());

        assertThat(lines(home(lea), "TODO", "title")).containsExactlyInAnyOrder("Poésie", "Lecture", "Calcul");
        assertThat(tile(home(lea), "TODO").get("fresh").asInt()).isOne();
        assertThat(lines(home(lea), "TODO", "kind")).containsOnlyOnce("DONE");
        assertThat(tile(home(malo), "TODO").get("fresh").asInt()).isEqualTo(2);

        as(lea.asPerson(), untick(poem)).andExpect(status().isNoContent());
        assertThat(tile(home(lea), "TODO").get("fresh").asInt()).isEqualTo(2);
    }

    private MockHttpServletRequestBuilder tick(UUID entry) {
        return post("/api/homework/entries/{id}/ticks", entry).param("childId", lea.toString());
    }

    private MockHttpServletRequestBuilder untick(UUID entry) {
        return delete("/api/homework/entries/{id}/ticks", entry).param("childId", lea.toString());
    }

    @Test
    void letsNobodyTickTheHomeworkOfAnotherClassNorALessonNorWhatIsDeleted() throws Exception {
        UUID others = homework(cm2, "Fractions", "2026-11-26");
        UUID lesson = lesson(ce1, "Histoire", "2026-11-24");
        UUID gone = homework(ce1, "Dictée", "2026-11-26");
        write("update homework.entry set deleted_at = now() where id = ?", gone);

        for (UUID entry : List.of(others, lesson, gone, UUID.randomUUID())) {
            as(lea.asPerson(), tick(entry)).andExpect(status().isNotFound());
            as(lea.asPerson(), untick(entry)).andExpect(status().isNotFound());
        }
        assertThat(town.number("select count(*) from homework.tick where child_id = :id", lea.value()))
                .isZero();
    }

    @Test
    void neverShowsTheTilesOfAnotherClass() throws Exception {
        homework(cm2, "Fractions", "2026-11-26");
        lesson(cm2, "Volcans", "2026-11-24");
        article(cm2, "Le secret des CM2", "CLASS", "PUBLISHED");
        article(cm2, "Aux familles des CM2", "FAMILIES", "PUBLISHED");
        article(cm2, "À toute l’école", "SCHOOL", "PUBLISHED");
        article(ce1, "Pas encore prêt", "FAMILIES", "DRAFT");

        String seen = home(lea).toString();

        assertThat(seen).contains("À toute l’école");
        assertThat(seen)
                .doesNotContain("Fractions", "Volcans", "secret des CM2", "familles des CM2", "Pas encore prêt");
    }

    @Test
    void tellsArticlesNewUntilTheChildOpensThem() throws Exception {
        UUID snow = article(ce1, "La neige", "CLASS", "PUBLISHED");

        assertThat(lines(home(lea), "BLOG", "kind")).containsExactly("NEW_ARTICLE");
        as(lea.asPerson(), post("/api/messaging/articles/{id}/read", snow)).andExpect(status().isNoContent());

        assertThat(lines(home(lea), "BLOG", "kind")).containsExactly("ARTICLE");
        assertThat(tile(home(lea), "BLOG").get("fresh").asInt()).isZero();
        assertThat(tile(home(malo), "BLOG").get("fresh").asInt()).isOne();
    }

    @Test
    void countsArticlesAndTextsThatTheChildIsToWrite() throws Exception {
        UUID assignment = UUID.randomUUID();
        write("""
                        insert into messaging.article_assignment (id, class_id, school_id, journal, teacher_id, title, words, given_at)
                        values (?, ?, ?, false, ?, 'La cantine', 'Raconte.', now())""", assignment, ce1.value(), school.value(), teacher.value());
        write(
                "insert into messaging.assignment_pupil (assignment_id, pupil_id) values (?, ?)",
                assignment,
                lea.value());
        UUID text = UUID.randomUUID();
        write("""
                        insert into messaging.shared_text (id, class_id, school_id, title, everybody, made_at, changed_at)
                        values (?, ?, ?, 'Notre sortie', true, now(), now())""", text, ce1.value(), school.value());

        assertThat(tile(home(lea), "BLOG").get("fresh").asInt()).isOne();
        assertThat(tile(home(malo), "BLOG").get("fresh").asInt()).isZero();
        assertThat(tile(home(lea), "WRITING").get("fresh").asInt()).isOne();

        UUID article = article(ce1, "La cantine", "CLASS", "SUBMITTED");
        write("update messaging.article_assignment set article_id = ? where id = ?", article, assignment);
        write("""
                        insert into messaging.shared_text_part (text_id, sequence, era, moment, author_id, words, content)
                        values (?, 1, 0, now(), ?, 'Léa', '\\x0000')""", text, lea.value());
        assertThat(tile(home(lea), "BLOG").get("fresh").asInt()).isZero();
        assertThat(tile(home(lea), "WRITING").get("fresh").asInt()).isZero();
        assertThat(tile(home(malo), "WRITING").get("fresh").asInt()).isOne();
    }

    @Test
    void tellsTheWeekByDayWithDaysWithoutSchool() throws Exception {
        lesson(ce1, "Histoire", "2026-11-23");
        lesson(ce1, "La semaine dernière", "2026-11-20");
        homework(ce1, "Poésie", "2026-11-26");
        write("""
                        insert into homework.day_change (id, class_id, day, kind, starts_at, ends_at, title, note)
                        values (?, ?, date '2026-11-26', 'TRIP', '09:00', '11:00', 'Musée', 'Un pique-nique')""", UUID.randomUUID(), ce1.value());
        write("""
                        insert into homework.day_change (id, class_id, day, kind, starts_at, ends_at, title, note)
                        values (?, ?, date '2026-11-27', 'TRIP', '09:00', '11:00', 'Forêt', 'Des bottes')""", UUID.randomUUID(), ce1.value());
        town.closure(school, "Sortie des maîtres", LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 27));

        JsonNode home = home(lea);

        assertThat(lines(home, "WEEK", "day"))
                .containsExactly("2026-11-23", "2026-11-25", "2026-11-26", "2026-11-26", "2026-11-27");
        assertThat(lines(home, "WEEK", "kind")).containsExactly("LESSON", "CLOSED", "SPECIAL", "DUE", "CLOSED");
        assertThat(lines(home, "WEEK", "title")).contains("Histoire", "Musée", "Poésie", "Sortie des maîtres");
    }

    @Test
    void tellsBooksToTheChildAlone() throws Exception {
        UUID book = UUID.randomUUID();
        UUID copy = UUID.randomUUID();
        write("""
                        insert into homework.book (id, school_id, title, kind, colour, title_key, words, added_at)
                        values (?, ?, 'Le loup vert', 'ALBUM', 3, 'loup', 'loup', timestamptz '2026-11-10 08:00Z')""", book, school.value());
        write(
                "insert into homework.book_copy (id, book_id, school_id, barcode) values (?, ?, ?, '1')",
                copy,
                book,
                school.value());
        write("""
                        insert into homework.loan (id, copy_id, school_id, child_id, lent_on, due_on)
                        values (?, ?, ?, ?, date '2026-11-10', date '2026-11-23')""", UUID.randomUUID(), copy, school.value(), lea.value());

        assertThat(lines(home(lea), "LIBRARY", "kind")).containsExactly("LATE_LOAN", "NEW_BOOK");
        assertThat(tile(home(lea), "LIBRARY").get("fresh").asInt()).isOne();
        assertThat(lines(home(malo), "LIBRARY", "kind")).containsExactly("NEW_BOOK");
        JsonNode preview = read(teacher, get("/api/class-home/{id}", ce1));
        assertThat(lines(preview, "LIBRARY", "kind")).containsExactly("NEW_BOOK");
    }

    @Test
    void countsWhatIsToBeSeenUntilTheChildOpensIt() throws Exception {
        UUID resource = UUID.randomUUID();
        UUID film = UUID.randomUUID();
        UUID forMalo = UUID.randomUUID();
        write("""
                        insert into core.resource (id, origin, title, address, kind, levels, subjects, skills, language, title_key,
                                                   words, written_at)
                        values (?, 'TERRITORY', 'Les marées', 'https://marees.example', 'VIDEO', '{}', '{}', '{}', 'fr', 'marees',
                                'marees', now())""", resource);
        sending(film, resource, ce1, true);
        sending(forMalo, resource, ce1, false);
        sending(UUID.randomUUID(), resource, cm2, true);
        write("insert into core.sending_pupil (sending_id, child_id) values (?, ?)", forMalo, malo.value());

        assertThat(lines(home(malo), "TO_SEE", "kind")).containsExactly("TO_SEE", "TO_SEE");
        as(malo.asPerson(), put("/api/core/resource-sendings/{id}/seen", film)).andExpect(status().isNoContent());

        assertThat(lines(home(malo), "TO_SEE", "kind")).containsExactly("TO_SEE", "SEEN");
        assertThat(tile(home(malo), "TO_SEE").get("fresh").asInt()).isOne();
        assertThat(lines(home(lea), "TO_SEE", "id")).containsExactly(film.toString());
        assertThat(tile(home(lea), "TO_SEE").get("fresh").asInt()).isOne();
        assertThat(lines(read(teacher, get("/api/class-home/{id}", ce1)), "TO_SEE", "kind"))
                .containsExactly("TO_SEE");
    }

    private void sending(UUID id, UUID resource, ClassId schoolClass, boolean wholeClass) {
        write("""
                        insert into core.resource_sending (id, resource_id, class_id, whole_class, sent_by, sent_at)
                        values (?, ?, ?, ?, ?, now())""", id, resource, schoolClass.value(), wholeClass, teacher.value());
    }

    @Test
    void followsAChildToAnotherClassAndClosesToOneWhoLeft() throws Exception {
        homework(ce1, "Poésie", "2026-11-26");
        homework(cm2, "Fractions", "2026-11-26");

        write("update core.pupil set class_id = ? where id = ?", cm2.value(), lea.value());
        assertThat(lines(home(lea), "TODO", "title")).containsExactly("Fractions");

        write("update core.pupil set left_on = date '2026-11-20' where id = ?", lea.value());
        write("update core.person set left_on = date '2026-11-20' where id = ?", lea.value());
        as(lea.asPerson(), get("/api/class-home")).andExpect(status().isForbidden());
    }
}
