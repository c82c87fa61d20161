package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.PupilLeft;
import fr.ent.core.SchoolId;
import fr.ent.core.household.TieOpened;
import fr.ent.core.household.TieShut;
import fr.ent.core.image.PupilClassesChanged;
import fr.ent.core.image.PupilClassesChanged.ClassChange;
import fr.ent.core.leaving.PupilPlanChanged;
import fr.ent.core.leaving.PupilsStay;
import fr.ent.core.leaving.PupilsStay.StayingPupil;
import fr.ent.core.moving.AnsweredEvents;
import fr.ent.homework.absence.SchoolClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets guardians go whom events don't ask any more, in the transaction that changes it: a court bars them or their tie ends, their
 * child leaves, changes class or is announced to. What they haven't read of these events goes too once it has; of a tie that is shut
 * core takes it away. Once they are asked again, since that was undone, their answers count again.
 */
@Component
class FollowGuests implements AnsweredEvents {

    private final CountGuests guests;
    private final EventNotices notices;
    private final Directory directory;
    private final SchoolClock clock;

    FollowGuests(CountGuests guests, EventNotices notices, Directory directory, SchoolClock clock) {
        this.guests = guests;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void shut(TieShut tie) {
        guests.drop(Set.of(tie.guardian()), clock.today());
    }

    @EventListener
    @Transactional
    public void opened(TieOpened tie) {
        guests.regain(Set.of(tie.guardian()), clock.today());
    }

    @EventListener
    @Transactional
    public void left(PupilLeft left) {
        Set<PersonId> guardians = guardians(Set.of(left.child()));
        guests.drop(guardians, clock.today());
        notices.forgetAll(guardians, Set.of(left.child()));
    }

    /** Another class or a last day is announced, or a class called off: events of days to come ask the family, or do no more. */
    @EventListener
    @Transactional
    public void planned(PupilPlanChanged plan) {
        follow(guardians(Set.of(plan.child())));
    }

    /** A last day is called off. */
    @EventListener
    @Transactional
    public void stay(PupilsStay stay) {
        follow(guardians(stay.pupils().stream().map(StayingPupil::child).collect(Collectors.toSet())));
    }

    private void follow(Set<PersonId> guardians) {
        guests.drop(guardians, clock.today());
        guests.regain(guardians, clock.today());
    }

    @EventListener
    @Transactional
    public void changed(PupilClassesChanged changed) {
        Set<PersonId> guardians = guardians(children(changed, change -> true));
        Map<ClassId, SchoolId> schools = schools(changed);
        Predicate<ClassChange> stays = change -> change.from() != null
                && change.to() != null
                && Objects.equals(schools.get(change.from()), schools.get(change.to()));
        follow(guardians);
        notices.forgetAll(guardians, children(changed, stays.negate()));
        notices.forgetOfClasses(guardians, children(changed, stays));
    }

    @Override
    public int countLeft(ChildId child, ClassId to, LocalDate firstDay) {
        return directory
                .findClass(to)
                .map(found -> guests.countLeft(child, found, firstDay))
                .orElse(0);
    }

    private Map<ClassId, SchoolId> schools(PupilClassesChanged changed) {
        Set<ClassId> classes = changed.changes().stream()
                .flatMap(change -> Stream.of(Optional.ofNullable(change.from()), Optional.ofNullable(change.to())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return directory.findClasses(classes).stream().collect(Collectors.toMap(ClassView::id, ClassView::schoolId));
    }

    private Set<PersonId> guardians(Collection<ChildId> children) {
        return directory.listGuardians(children).values().stream()
                .flatMap(List::stream)
                .map(PersonName::id)
                .collect(Collectors.toSet());
    }

    private static Set<ChildId> children(PupilClassesChanged changed, Predicate<ClassChange> which) {
        return changed.changes().stream().filter(which).map(ClassChange::child).collect(Collectors.toSet());
    }
}
