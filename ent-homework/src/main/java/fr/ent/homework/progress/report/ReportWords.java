package fr.ent.homework.progress.report;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The words of a report as a teacher writes them.
 *
 * @param general about the pupil's term as a whole; may be empty
 * @param subjects by subject; those without words are left out
 */
record ReportWords(
        @NotNull @PlainText(max = 2000) String general,
        @NotNull @Size(max = 16) List<@Valid @NotNull SubjectWords> subjects) {

    static final ReportWords NONE = new ReportWords("", List.of());

    ReportWords {
        general = general.strip();
        subjects = List.copyOf(subjects);
    }

    /** The words about a subject; empty where there are none. */
    String about(SchoolSubject subject) {
        return subjects.stream()
                .filter(one -> one.subject() == subject)
                .map(SubjectWords::words)
                .findFirst()
                .orElse("");
    }

    boolean isEmpty() {
        return general.isEmpty()
                && subjects.stream().allMatch(one -> one.words().isEmpty());
    }

    /** Words about a subject. */
    record SubjectWords(
            @NotNull SchoolSubject subject,
            @NotNull @PlainText(max = 1000) String words) {

        SubjectWords {
            words = words.strip();
        }
    }
}
