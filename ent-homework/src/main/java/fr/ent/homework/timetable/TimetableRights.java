package fr.ent.homework.timetable;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.AccompaniedPupils;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.moving.AnnouncedPlaces;
import fr.ent.core.moving.FormerStays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whether a viewer reads the timetable of a class, or writes it. */
@Component
public class TimetableRights {

    private final Directory directory;
    private final AccompaniedPupils accompanied;
    private final OwnFamilies ownFamilies;
    private final AnnouncedPlaces places;
    private final FormerStays former;

    TimetableRights(
            Directory directory,
            AccompaniedPupils accompanied,
            OwnFamilies ownFamilies,
            AnnouncedPlaces places,
            FormerStays former) {
        this.ownFamilies = ownFamilies;
        this.directory = directory;
        this.accompanied = accompanied;
        this.places = places;
        this.former = former;
    }

    /** The class, for those who follow it: its pupils, their guardians, its teachers and the head, and who accompanies in it. */
    public Optional<ClassView> findRead(ClassId schoolClass, Viewer viewer) {
        return directory
                .findClass(schoolClass)
                .filter(found -> viewer.follows(found) || accompanied.areIn(found.id(), viewer));
    }

    /** A reader of the class, for one pupil of it or for all whom the viewer follows or accompanies there. */
    private Optional<ClassReader> findReader(ClassId schoolClass, @Nullable ChildId pupil, Viewer viewer) {
        return findRead(schoolClass, viewer)
                .flatMap(found -> pupil == null
                        ? Optional.of(new ClassReader(
                                found,
                                viewer.leads(found),
                                viewer.helpsIn(found.id()),
                                own(found, viewer),
                                hidden(found, viewer)))
                        : Optional.of(pupil)
                                .filter(own(found, viewer)::contains)
                                .map(one -> new ClassReader(found, false, false, Set.of(one), Set.of())));
    }

    /**
     * The same for the days between two, both included. Guardians read the days of their child in the class in which it is then,
     * and pupils their own: they ask for the class of today, and read that of before or after a move on its days.
     */
    public Optional<WeekReader> findReader(
            ClassId schoolClass, @Nullable ChildId pupil, Viewer viewer, LocalDate from, LocalDate to) {
        return findReader(schoolClass, pupil, viewer)
                .map(reader -> family(reader.schoolClass(), pupil, viewer)
                        .map(child -> former.precede(child, places.find(child).listStays(reader.schoolClass()), from))
                        .map(stays -> new WeekReader(
                                reader,
                                stays.stream()
                                        .filter(stay -> stay.touches(from, to))
                                        .toList()))
                        .orElseGet(() -> WeekReader.always(reader)));
    }

    /** The child who is the viewer, or of whom the viewer asks as a guardian. */
    private static Optional<ChildId> family(ClassView schoolClass, @Nullable ChildId pupil, Viewer viewer) {
        return pupil == null
                ? Optional.of(ChildId.of(viewer.person())).filter(oneself -> viewer.attends(schoolClass.id()))
                : Optional.of(pupil).filter(child -> viewer.isGuardianOf(child) || viewer.isPupil(child));
    }

    private Set<ChildId> hidden(ClassView schoolClass, Viewer viewer) {
        return viewer.leads(schoolClass) ? ownFamilies.find(viewer).hidden().asChildren() : Set.of();
    }

    private Set<ChildId> own(ClassView schoolClass, Viewer viewer) {
        Stream<ChildId> children = Stream.concat(
                        viewer.children().stream(), accompanied.list(viewer, Role.AESH, Role.RASED).stream())
                .filter(child -> child.classId().equals(schoolClass.id()))
                .map(ChildView::id);
        Stream<ChildId> oneself =
                viewer.attends(schoolClass.id()) ? Stream.of(ChildId.of(viewer.person())) : Stream.empty();
        return Stream.concat(children, oneself).collect(Collectors.toSet());
    }

    /** Its teachers write it, and the head of its school. */
    boolean mayWrite(ClassId schoolClass, Viewer viewer) {
        return findWritten(schoolClass, viewer).isPresent();
    }

    /** The class, for those who write it. */
    Optional<ClassView> findWritten(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(viewer::leads);
    }
}
