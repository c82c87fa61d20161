package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.homework.absence.DeclaredAbsence;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.roll.ClassRollView.ClosingView;
import fr.ent.homework.roll.ClassRollView.FamilyWord;
import fr.ent.homework.roll.ClassRollView.RollPupil;
import fr.ent.homework.roll.RollFamilies.PupilFamilies;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a roll with the names of its pupils and of those who said something of them. */
@Component
class ShowClassRoll {

    private final ReadClassRoll readRoll;
    private final Directory directory;
    private final RollFamilies rollFamilies;
    private final OwnFamilies ownFamilies;
    private final SchoolClock clock;

    ShowClassRoll(
            ReadClassRoll readRoll,
            Directory directory,
            RollFamilies rollFamilies,
            OwnFamilies ownFamilies,
            SchoolClock clock) {
        this.readRoll = readRoll;
        this.directory = directory;
        this.rollFamilies = rollFamilies;
        this.ownFamilies = ownFamilies;
        this.clock = clock;
    }

    /** A child who is hidden from the viewer is called like the others, without the words of its family; so are all for an ATSEM. */
    ClassRollView show(ClassView schoolClass, RollKey key, Viewer viewer) {
        ClassRoll roll = readRoll.read(key);
        RollNames names = new RollNames(
                directory.names(Stream.of(
                                roll.children().stream().map(ChildId::asPerson),
                                roll.declared().values().stream().map(DeclaredAbsence::by),
                                roll.closing().stream().map(RollClosing::by))
                        .flatMap(people -> people)
                        .distinct()
                        .toList()),
                rollFamilies.find(roll.children()),
                ownFamilies.find(viewer),
                viewer.leads(schoolClass));
        return new ClassRollView(
                key.classId(),
                schoolClass.name(),
                key.date(),
                key.half(),
                clock.now(),
                roll.cursor(),
                roll.closing()
                        .map(closing -> new ClosingView(closing.at(), names.full(closing.by())))
                        .orElse(null),
                roll.states(null).stream()
                        .map(state -> names.pupil(state, roll.declared().get(state.childId())))
                        .sorted(Comparator.comparing(RollPupil::familyName).thenComparing(RollPupil::givenName))
                        .toList());
    }

    private record RollNames(Map<PersonId, PersonName> known, PupilFamilies families, OwnFamily own, boolean words) {

        String full(PersonId person) {
            @Nullable PersonName name = known.get(person);
            return name == null ? "" : name.full();
        }

        RollPupil pupil(PupilState state, @Nullable DeclaredAbsence declared) {
            @Nullable PersonName name = known.get(state.childId().asPerson());
            return new RollPupil(
                    state.childId(),
                    name == null ? "" : name.givenName(),
                    name == null ? "" : name.familyName(),
                    declared == null ? null : word(declared),
                    families.reaches(state.childId()),
                    state);
        }

        private FamilyWord word(DeclaredAbsence declared) {
            if (!words || own.hides(declared.child())) {
                return new FamilyWord(null, "", declared.content().to(), "", declared.at());
            }
            return new FamilyWord(
                    declared.content().reason(),
                    declared.content().word(),
                    declared.content().to(),
                    full(declared.by()),
                    declared.at());
        }
    }
}
