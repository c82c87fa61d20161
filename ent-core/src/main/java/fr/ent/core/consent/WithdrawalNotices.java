package fr.ent.core.consent;

import static fr.ent.core.holding.HeldRights.held;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.household.UntoldAdults;
import fr.ent.core.image.ImageUse;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells the teachers of a child's class and the head that its pictures may not be used any more, also of a child who has left. Never who withdrew, nor why: it
 * may be a bar.
 */
@Component
class WithdrawalNotices {

    private final Sql sql;
    private final Notices notices;
    private final UntoldAdults untoldAdults;
    private final Clock clock;

    WithdrawalNotices(Sql sql, Notices notices, UntoldAdults untoldAdults, Clock clock) {
        this.untoldAdults = untoldAdults;
        this.sql = sql;
        this.notices = notices;
        this.clock = clock;
    }

    void tell(Map<ChildId, Set<ImageUse>> withdrawn) {
        notices.tellAll(listTold(withdrawn.keySet()).entrySet().stream()
                .collect(Collectors.toMap(
                        told -> notice(
                                told.getKey(),
                                withdrawn.getOrDefault(told.getKey().id(), Set.of())),
                        Map.Entry::getValue)));
    }

    private static Notice notice(ConcernedPupil pupil, Set<ImageUse> uses) {
        return new Notice(
                "core.image-consent-withdrawn",
                pupil.id(),
                Map.of(
                        "child", pupil.givenName(),
                        "uses", uses.stream().sorted().map(Enum::name).collect(Collectors.joining(","))),
                "/classes/" + pupil.schoolClass() + "/images");
    }

    /** Teachers and heads by pupil; nobody from whom it is hidden. */
    private Map<ConcernedPupil, List<PersonId>> listTold(Set<ChildId> children) {
        Map<ChildId, List<PersonId>> hidden = untoldAdults.list(children);
        Map<ConcernedPupil, List<PersonId>> told = new LinkedHashMap<>();
        listTeaching(children)
                .forEach((pupil, people) -> told.put(
                        pupil,
                        people.stream()
                                .filter(person -> !hidden.getOrDefault(pupil.id(), List.of())
                                        .contains(person))
                                .toList()));
        return told;
    }

    private Map<ConcernedPupil, List<PersonId>> listTeaching(Set<ChildId> children) {
        return sql.of("""
                        select distinct p.id, n.given_name, p.class_id, r.person_id
                        from core.pupil p
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        join core.role_grant r on r.territory_id = p.territory_id
                             and (r.role = 'TEACHER' and r.scope_type = 'CLASS' and r.scope_id = p.class_id
                                  or r.role = 'HEAD' and r.scope_type = 'SCHOOL' and r.scope_id = p.school_id)
                        where p.id = any(:children) and\s""" + held("r"))
                .ids("children", children)
                .with("now", clock.instant())
                .groups(
                        row -> new ConcernedPupil(
                                row.id("id", ChildId::new), row.text("given_name"), row.id("class_id", ClassId::new)),
                        row -> row.id("person_id", PersonId::new));
    }

    /** A pupil whose pictures may not be used any more. */
    private record ConcernedPupil(ChildId id, String givenName, ClassId schoolClass) {}
}
