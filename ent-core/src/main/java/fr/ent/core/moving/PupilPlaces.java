package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** In which class each of these children is on days to come. */
public record PupilPlaces(List<ChildView> children, Map<ChildId, AnnouncedPlace> announced) {

    public PupilPlaces {
        children = List.copyOf(children);
        announced = Map.copyOf(announced);
    }

    /** Nothing is known but the classes of today. */
    public static PupilPlaces today(Collection<ChildView> children) {
        return new PupilPlaces(List.copyOf(children), Map.of());
    }

    public List<ClassStay> listStays(ChildView child) {
        return announced.getOrDefault(child.id(), AnnouncedPlace.NOTHING).listStays(child.schoolClass());
    }

    /** The class on a day; none from the first day away on. */
    public Optional<ClassView> findClass(ChildView child, LocalDate day) {
        return listStays(child).stream()
                .filter(stay -> stay.has(day))
                .findFirst()
                .map(ClassStay::schoolClass);
    }

    /** The class to which a child is announced to come. */
    public Optional<ComingClass> findComing(ChildView child) {
        return ComingClass.find(listStays(child));
    }

    /** The classes of today and those to come, each once. */
    public List<ClassView> listClasses() {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        Stream.of(child.schoolClass()),
                        listStays(child).stream().map(ClassStay::schoolClass)))
                .distinct()
                .toList();
    }
}
