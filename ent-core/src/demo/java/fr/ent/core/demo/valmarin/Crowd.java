package fr.ent.core.demo.valmarin;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.NewTown;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Sex;
import fr.ent.core.demo.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the places that the families with a story leave: sisters and brothers, one parent or two, one home or two. */
final class Crowd {

    private static final int SIBLINGS_PERCENT = 15;

    private final NewTown town;
    private final Chance chance;
    private final Parents parents;
    private final Map<Sex, List<String>> given =
            Map.of(Sex.F, WordList.read(People.class, "girls.txt"), Sex.M, WordList.read(People.class, "boys.txt"));
    private final Map<SchoolClass, Set<String>> called = new HashMap<>();

    Crowd(NewTown town, People people, Chance chance) {
        this.town = town;
        this.chance = chance;
        this.parents = new Parents(town, people, chance);
    }

    /**
     * Fills every class, so that the town counts this many guardians.
     *
     * @param expected given names that pupils of a class must have, by class
     */
    void fill(int guardians, Map<String, List<String>> expected) {
        List<List<ClassPlace>> families = families(places(expected));
        int missing = guardians - town.guardians().size();
        if (missing < families.size() || missing > 2 * families.size()) {
            throw new IllegalStateException(missing + " guardians for " + families.size() + " families");
        }
        int couples = missing - families.size();
        for (int family = 0; family < families.size(); family++) {
            parents.give(families.get(family), family < couples ? 2 : 1);
        }
    }

    private List<ClassPlace> places(Map<String, List<String>> expected) {
        List<ClassPlace> places = new ArrayList<>();
        for (SchoolClass schoolClass : town.classes()) {
            List<Pupil> already = town.pupils().stream()
                    .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                    .toList();
            already.forEach(pupil -> names(schoolClass).add(pupil.person().givenName()));
            List<ClassPlace> here = new ArrayList<>(expected.getOrDefault(schoolClass.name(), List.of()).stream()
                    .map(entry -> expected(schoolClass, entry))
                    .toList());
            while (here.size() < schoolClass.size() - already.size()) {
                here.add(drawn(schoolClass));
            }
            places.addAll(here);
        }
        chance.shuffle(places);
        return places;
    }

    private ClassPlace expected(SchoolClass schoolClass, String entry) {
        String[] cells = entry.split("/", -1);
        names(schoolClass).add(cells[0]);
        return new ClassPlace(schoolClass, Sex.valueOf(cells[1]), cells[0]);
    }

    private ClassPlace drawn(SchoolClass schoolClass) {
        Sex sex = chance.in(51) ? Sex.M : Sex.F;
        String name = chance.pick(given.getOrDefault(sex, List.of()));
        return names(schoolClass).add(name) ? new ClassPlace(schoolClass, sex, name) : drawn(schoolClass);
    }

    private Set<String> names(SchoolClass schoolClass) {
        return called.computeIfAbsent(schoolClass, empty -> new HashSet<>());
    }

    private List<List<ClassPlace>> families(List<ClassPlace> places) {
        List<List<ClassPlace>> families = new ArrayList<>();
        while (!places.isEmpty()) {
            List<ClassPlace> family = new ArrayList<>(List.of(places.removeLast()));
            while (family.size() < 3 && chance.in(SIBLINGS_PERCENT)) {
                sibling(places, family).ifPresent(place -> {
                    places.remove(place);
                    family.add(place);
                });
            }
            families.add(family);
        }
        return families;
    }

    /** Another level, in the schools of the same half of the town. */
    private static Optional<ClassPlace> sibling(List<ClassPlace> places, List<ClassPlace> family) {
        return places.stream()
                .filter(place -> family.stream().allMatch(place::suits))
                .findFirst();
    }

    /** A place in a class, and who will take it. */
    record ClassPlace(SchoolClass schoolClass, Sex sex, String givenName) {

        private static final double MIDDLE = 47.328;

        boolean suits(ClassPlace other) {
            return schoolClass.age() != other.schoolClass.age()
                    && isNorth() == other.isNorth()
                    && !givenName.equals(other.givenName);
        }

        private boolean isNorth() {
            return schoolClass.school().latitude() > MIDDLE;
        }
    }
}
