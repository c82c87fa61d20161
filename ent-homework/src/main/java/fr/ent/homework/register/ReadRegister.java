package fr.ent.homework.register;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.homework.absence.Absences;
import fr.ent.homework.register.RegisterView.RegisterAbsence;
import fr.ent.homework.register.RegisterView.RegisterHalf;
import fr.ent.homework.register.RegisterView.RegisterPupil;
import fr.ent.homework.roll.MarkKind;
import fr.ent.homework.roll.RollMonths;
import fr.ent.homework.roll.RollMonths.ClosedRoll;
import fr.ent.homework.roll.RollMonths.MarkedHalf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the register of a month of what closed rolls say and families declared, in a constant number of statements. */
@Component
class ReadRegister {

    private final RollMonths rolls;
    private final Absences absences;
    private final Directory directory;
    private final OwnFamilies ownFamilies;

    ReadRegister(RollMonths rolls, Absences absences, Directory directory, OwnFamilies ownFamilies) {
        this.rolls = rolls;
        this.absences = absences;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /**
     * A child who is hidden from the viewer counts, and has no line. The line of a pupil of the class tells the whole month, in
     * whatever class it was then; of one who has left the class, what was missed in it.
     */
    RegisterView read(ClassView schoolClass, YearMonth month, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        List<ClosedRoll> closed = rolls.listClosed(schoolClass.id(), from, to);
        List<MarkedHalf> marked = rolls.listMarked(schoolClass.id(), from, to);
        List<ChildId> pupils = directory.listPupils(schoolClass.id()).stream()
                .map(ChildView::id)
                .toList();
        List<ChildId> children = Stream.concat(pupils.stream(), marked.stream().map(MarkedHalf::child))
                .distinct()
                .filter(child -> !own.hides(child))
                .toList();
        RegisterFacts facts = new RegisterFacts(
                Stream.concat(
                                rolls.listMarked(pupils, from, to).stream(),
                                marked.stream().filter(half -> !pupils.contains(half.child())))
                        .collect(Collectors.groupingBy(MarkedHalf::child)),
                GivenReasons.of(absences.list(children, from, to)),
                listFollowedElsewhere(children, schoolClass),
                directory.names(children.stream().map(ChildId::asPerson).toList()));
        return new RegisterView(
                schoolClass.id(),
                schoolClass.name(),
                month,
                closed.stream().map(roll -> half(roll, marked)).toList(),
                children.stream()
                        .map(facts::pupil)
                        .sorted(Comparator.comparing(RegisterPupil::familyName).thenComparing(RegisterPupil::givenName))
                        .toList(),
                closed.stream().mapToInt(ClosedRoll::pupils).sum(),
                (int) marked.stream().filter(ReadRegister::isAway).count());
    }

    /** Pupils of other classes today, where the head follows them up. */
    private Set<ChildId> listFollowedElsewhere(List<ChildId> children, ClassView schoolClass) {
        return directory.listChildren(children).stream()
                .filter(child -> child.schoolId().equals(schoolClass.schoolId())
                        && !child.classId().equals(schoolClass.id()))
                .map(ChildView::id)
                .collect(Collectors.toSet());
    }

    private static RegisterHalf half(ClosedRoll roll, List<MarkedHalf> marked) {
        long absent = marked.stream()
                .filter(ReadRegister::isAway)
                .filter(half -> half.date().equals(roll.date()) && half.half() == roll.half())
                .count();
        return new RegisterHalf(roll.date(), roll.half(), roll.pupils(), (int) absent);
    }

    private static boolean isAway(MarkedHalf half) {
        return half.mark().kind() == MarkKind.ABSENT;
    }

    /** The facts of the month, by child. */
    private record RegisterFacts(
            Map<ChildId, List<MarkedHalf>> marked,
            GivenReasons reasons,
            Set<ChildId> followedElsewhere,
            Map<PersonId, PersonName> names) {

        RegisterPupil pupil(ChildId child) {
            @Nullable PersonName name = names.get(child.asPerson());
            List<MarkedHalf> halves = marked.getOrDefault(child, List.of());
            List<RegisterAbsence> missed = halves.stream()
                    .filter(ReadRegister::isAway)
                    .map(half -> new RegisterAbsence(half.date(), half.half(), reasons.find(half)))
                    .distinct()
                    .toList();
            int toFollowUp = (int) missed.stream()
                    .filter(half -> GivenReasons.isToFollowUp(half.reason()))
                    .count();
            int unexplained =
                    (int) missed.stream().filter(half -> half.reason() == null).count();
            return new RegisterPupil(
                    child,
                    name == null ? "" : name.givenName(),
                    name == null ? "" : name.familyName(),
                    missed,
                    (int) halves.stream()
                            .filter(half -> half.mark().arrivedAt() != null
                                    || half.mark().kind() == MarkKind.LATE)
                            .count(),
                    unexplained,
                    toFollowUp - unexplained,
                    toFollowUp >= GivenReasons.TO_FOLLOW_UP && !followedElsewhere.contains(child));
        }
    }
}
