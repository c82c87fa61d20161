package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.leaving.ReadmitPupil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes people down at the counter: grown-ups, and pupils whom no school file has brought yet. */
@Component
class WritePeople {

    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final PersonContent.Contact NO_CONTACT = new PersonContent.Contact("", "", "", "", "", "", "", "");

    private final PersonRows rows;
    private final LeaverRows leavers;
    private final Directory directory;
    private final DatedStays stays;
    private final ReadmitPupil readmitPupil;

    WritePeople(PersonRows rows, LeaverRows leavers, Directory directory, DatedStays stays, ReadmitPupil readmitPupil) {
        this.rows = rows;
        this.leavers = leavers;
        this.directory = directory;
        this.stays = stays;
        this.readmitPupil = readmitPupil;
    }

    /**
     * Everybody who comes, known before or not.
     *
     * @param papersSeen those who are other people than known ones of the same name and birth date
     */
    record Written(List<PersonId> adults, List<PersonId> guardians, List<ChildId> children, List<PersonId> papersSeen) {

        /** The ids of those who came, as the trail keeps them. */
        Map<String, String> named() {
            Map<String, String> names = new HashMap<>();
            put(names, "adults", adults);
            put(names, "guardians", guardians);
            put(names, "children", children);
            put(names, "papersSeen", papersSeen);
            return names;
        }

        private static void put(Map<String, String> names, String what, List<?> ids) {
            if (!ids.isEmpty()) {
                names.put(what, ids.stream().map(Object::toString).collect(Collectors.joining(" ")));
            }
        }
    }

    /**
     * @throws NotThere if somebody named isn't a grown-up of a family, or no child of the territory
     * @throws InvalidInput if no class is named for one who had left
     */
    void requireThere(Newcomers who) {
        Set<PersonId> adults = Set.copyOf(who.knownAdults());
        Set<ChildId> children = new HashSet<>(who.knownChildren());
        Set<ChildId> gone = leavers.among(children);
        children.removeAll(gone);
        if (!rows.adults(adults).equals(adults)
                || directory.listChildren(children).size() < children.size()) {
            throw new NotThere();
        }
        who.requireClassOf(gone);
    }

    /** Those of the children written down who were pupils before and have left. */
    List<ChildId> findLeavers(Newcomers who) {
        return who.children().stream()
                .flatMap(child -> findLeaver(child).stream())
                .toList();
    }

    private Optional<ChildId> findLeaver(Newcomers.NewChild child) {
        return Optional.ofNullable(child.pupil()).flatMap(pupil -> leavers.find(pupil.identity()));
    }

    /**
     * Writes down who isn't known, takes pupils back who had left, and keeps who is a guardian of whom.
     *
     * @param living children who live there already
     * @throws NotThere if a class isn't there
     */
    Written write(Newcomers who, List<ChildId> living) {
        List<ChildId> children = new ArrayList<>();
        who.children().forEach(child -> children.add(write(child)));
        List<PersonId> adults = new ArrayList<>();
        List<PersonId> guardians = new ArrayList<>();
        List<PersonId> papersSeen = new ArrayList<>();
        for (Newcomers.NewAdult adult : who.adults()) {
            PersonId written = write(adult);
            adults.add(written);
            if (adult.guardian()) {
                guardians.add(written);
            }
            if (adult.hasShownPapers()) {
                papersSeen.add(written);
            }
        }
        rows.entrust(
                guardians,
                Stream.concat(living.stream(), children.stream()).distinct().toList());
        return new Written(adults, guardians, children, papersSeen);
    }

    private PersonId write(Newcomers.NewAdult adult) {
        if (adult.personId() != null) {
            return adult.personId();
        }
        PersonId id = PersonId.next();
        PersonContent content = Objects.requireNonNull(adult.person());
        rows.add(id, content);
        return id;
    }

    private ChildId write(Newcomers.NewChild child) {
        ChildId known = child.childId();
        if (known != null) {
            if (child.classId() != null && leavers.among(List.of(known)).contains(known)) {
                readmitPupil.readmit(known, child.classId());
            }
            return known;
        }
        Newcomers.NewPupil pupil = Objects.requireNonNull(child.pupil());
        Optional<ChildId> leaver = findLeaver(child);
        if (leaver.isPresent()) {
            readmitPupil.readmit(leaver.get(), pupil.classId());
            return leaver.get();
        }
        PersonId id = PersonId.next();
        rows.add(id, new PersonContent(pupil.identity(), NO_CONTACT));
        if (!rows.addPupil(id, pupil)) {
            throw new NotThere();
        }
        return ChildId.of(id);
    }

    /** @throws InvalidInput on {@code birthDate} if somebody who lives can't be born on a day written down */
    void requireBorn(Newcomers who) {
        who.adults().stream()
                .flatMap(adult -> Stream.ofNullable(adult.person()))
                .map(PersonContent::identity)
                .forEach(identity -> requireBorn(identity.birthDate()));
        who.children().stream()
                .flatMap(child -> Stream.ofNullable(child.pupil()))
                .map(Newcomers.NewPupil::identity)
                .forEach(identity -> requireBorn(identity.birthDate()));
    }

    /** @throws InvalidInput on {@code birthDate} if nobody who lives was born then */
    void requireBorn(@Nullable LocalDate birthDate) {
        if (birthDate != null && (birthDate.isBefore(OLDEST) || birthDate.isAfter(stays.today()))) {
            throw new InvalidInput("birthDate", "out-of-range");
        }
    }
}
