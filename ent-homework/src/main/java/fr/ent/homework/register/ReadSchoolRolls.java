package fr.ent.homework.register;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.replacement.StandIn;
import fr.ent.core.replacement.StandIns;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.homework.register.RollsOfToday.CountedRolls;
import fr.ent.homework.register.SchoolRollsView.ClassToday;
import fr.ent.homework.roll.RollRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells how a school stands today: its rolls, its stand-ins and what waits for a reason; in a constant number of statements. */
@Component
class ReadSchoolRolls {

    private final RollsOfToday rollsOfToday;
    private final ReadFigures readFigures;
    private final RollRights rights;
    private final Directory directory;
    private final StandIns standIns;

    ReadSchoolRolls(
            RollsOfToday rollsOfToday,
            ReadFigures readFigures,
            RollRights rights,
            Directory directory,
            StandIns standIns) {
        this.rollsOfToday = rollsOfToday;
        this.readFigures = readFigures;
        this.rights = rights;
        this.directory = directory;
        this.standIns = standIns;
    }

    SchoolRollsView read(SchoolId school) {
        List<DayHalf> called = Stream.of(DayHalf.values())
                .filter(half -> rights.isCalled(school, half))
                .toList();
        List<ClassView> classes = directory.listClasses(school);
        List<ClassId> ids = classes.stream().map(ClassView::id).toList();
        SchoolToday today =
                new SchoolToday(called, rollsOfToday.count(ids), standIns.list(ids), readFigures.readThisMonth(school));
        return new SchoolRollsView(
                school,
                today.rolls().date(),
                rights.findClosure(school).orElse(null),
                called,
                classes.stream().map(today::show).toList(),
                today.month().values().stream().mapToInt(ClassFigures::four).sum());
    }

    /** The facts of the day, and the month's figures by class. */
    private record SchoolToday(
            List<DayHalf> called, CountedRolls rolls, List<StandIn> standIns, Map<ClassId, ClassFigures> month) {

        ClassToday show(ClassView schoolClass) {
            ClassId id = schoolClass.id();
            Optional<ClassFigures> figures = Optional.ofNullable(month.get(id));
            boolean attended = figures.filter(one -> one.pupils() > 0).isPresent();
            return new ClassToday(
                    id,
                    schoolClass.name(),
                    called.stream()
                            .filter(half -> attended)
                            .map(half -> rolls.find(id, half))
                            .toList(),
                    figures.map(ClassFigures::unexplained).orElse(0),
                    standIns.stream().filter(one -> one.classId().equals(id)).toList());
        }
    }
}
