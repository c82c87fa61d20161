package fr.ent.homework.demo;

import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds classes that visitors look at. */
final class DemoClasses {

    private DemoClasses() {}

    /** A class of those whose teacher or pupils can be played; another one where there is none. */
    static Optional<SchoolClass> findPlayed(Town town, Predicate<SchoolClass> which) {
        Set<UUID> cast =
                town.cast().stream().map(member -> member.person().id()).collect(Collectors.toSet());
        List<SchoolClass> classes = town.classes().stream().filter(which).toList();
        return classes.stream()
                .filter(one -> cast.contains(town.teacher(one).id()))
                .findFirst()
                .or(() -> classes.stream().findFirst());
    }

    static List<Pupil> listPupils(Town town, SchoolClass schoolClass) {
        return town.pupils().stream()
                .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                .toList();
    }
}
