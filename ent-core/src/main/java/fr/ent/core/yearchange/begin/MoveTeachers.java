package fr.ent.core.yearchange.begin;

import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.rights.RightGranted;
import fr.ent.core.yearchange.begin.TeacherRows.MissingTeacher;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.coming.ComingPupils;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives teachers the right to their new class, and tells of those who have none at the school any more: they get none. */
@Component
class MoveTeachers {

    private final TeacherRows rows;
    private final ComingPupils coming;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    MoveTeachers(TeacherRows rows, ComingPupils coming, Notices notices, ApplicationEventPublisher events) {
        this.rows = rows;
        this.coming = coming;
        this.notices = notices;
        this.events = events;
    }

    /** @param endOfOverlap when the right to the class of the year before ends */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(YearChange change, Instant now, Instant endOfOverlap) {
        List<MissingTeacher> missing = rows.leaveOut(change, now);
        PersonId by = Objects.requireNonNull(change.appliedBy());
        List<PersonId> granted = rows.move(change, now, endOfOverlap);
        if (!granted.isEmpty()) {
            events.publishEvent(RightGranted.to(granted, by));
        }
        if (!missing.isEmpty()) {
            tell(change, by, missing, now);
        }
    }

    private void tell(YearChange change, PersonId by, List<MissingTeacher> missing, Instant now) {
        List<PersonId> told = Stream.concat(Stream.of(by), coming.listHeads(change.school(), now).stream())
                .distinct()
                .toList();
        notices.tellAll(missing.stream()
                .map(teacher -> new Notice(
                        "core.year-teacher-missing",
                        null,
                        Map.of(
                                "teacher",
                                teacher.teacher(),
                                "className",
                                teacher.className(),
                                "year",
                                change.yearLabel()),
                        "/passage-annee/" + change.id()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), notice -> told)));
    }
}
