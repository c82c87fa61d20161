package fr.ent.core.school.closing;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the people of schools on which days these close, and that they are open after all: families, pupils, and all who work
 * there, each once, and at once of tomorrow. Nobody reads days that have changed since, nor of days that are open again without having read of them.
 */
@Component
class ClosedDayNotices {

    private static final String CLOSED = "core.closed-days";
    private static final String OPENED = "core.opened-days";
    private static final String PAGE = "/vacances";

    private final Directory directory;
    private final Notices notices;
    private final Sql sql;
    private final ClosingClock clock;

    ClosedDayNotices(Directory directory, Notices notices, Sql sql, ClosingClock clock) {
        this.directory = directory;
        this.notices = notices;
        this.sql = sql;
        this.clock = clock;
    }

    void tellClosed(ClosedDayId id, ClosedDayContent content) {
        notices.tell(listConcerned(content.schoolId()), notice(CLOSED, id, content));
    }

    /** Other days than they read of. */
    void tellChanged(ClosedDayId id, ClosedDayContent content) {
        Set<PersonId> concerned = listConcerned(content.schoolId());
        notices.takeBack(concerned, CLOSED, name(id));
        notices.tell(concerned, notice(CLOSED, id, content));
    }

    void tellOpened(ClosedDayId id, ClosedDayContent content) {
        Set<PersonId> concerned = listConcerned(content.schoolId());
        notices.takeBack(concerned, CLOSED, name(id));
        notices.tell(notices.listTold(concerned, CLOSED, name(id)), notice(OPENED, id, content));
    }

    private Notice notice(String kind, ClosedDayId id, ClosedDayContent content) {
        Map<String, String> facts = new HashMap<>(name(id));
        LocalDate last = content.to();
        facts.put("label", content.label());
        facts.put("date", content.from().toString());
        facts.put("to", last.equals(content.from()) ? "" : last.toString());
        SchoolId school = content.schoolId();
        facts.put(
                "school",
                school == null
                        ? ""
                        : directory.findSchool(school).map(SchoolView::name).orElse(""));
        Notice notice = new Notice(kind, null, facts, PAGE);
        return content.from().isAfter(clock.today().plusDays(1)) ? notice.byDay() : notice;
    }

    private static Map<String, String> name(ClosedDayId id) {
        return Map.of("closed", id.toString());
    }

    private Set<PersonId> listConcerned(@Nullable SchoolId school) {
        List<SchoolId> schools = school == null
                ? directory.listSchools().stream().map(SchoolView::id).toList()
                : List.of(school);
        List<ChildId> pupils =
                directory.listPupilsAt(schools).stream().map(ChildView::id).toList();
        Set<PersonId> concerned = new HashSet<>(listStaff(schools));
        pupils.forEach(pupil -> concerned.add(pupil.asPerson()));
        directory
                .listGuardians(pupils)
                .values()
                .forEach(guardians -> guardians.stream().map(PersonName::id).forEach(concerned::add));
        return concerned;
    }

    /** Those whose right at one of these schools, or in a class of it, holds now. */
    private Set<PersonId> listStaff(Collection<SchoolId> schools) {
        return sql.of("""
                        select g.person_id from core.role_grant g
                        left join core.school_class k
                          on g.scope_type = 'CLASS' and k.territory_id = g.territory_id and k.id = g.scope_id
                        where (g.scope_type = 'SCHOOL' and g.scope_id = any(:schools) or k.school_id = any(:schools))
                          and (g.starts_at is null or g.starts_at <= :now) and (g.ends_at is null or g.ends_at > :now)""")
                .ids("schools", schools)
                .with("now", clock.now())
                .set(row -> row.id("person_id", PersonId::new));
    }
}
