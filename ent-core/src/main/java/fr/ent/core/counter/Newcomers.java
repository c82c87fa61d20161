package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.http.FreshWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People who come to live in a household: known to the directory, or written down now. */
record Newcomers(
        @NotNull @Size(max = 6) List<@Valid @NotNull NewAdult> adults,
        @NotNull @Size(max = 12) List<@Valid @NotNull NewChild> children)
        implements FreshWish {

    Newcomers {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
    }

    /** @throws InvalidInput if somebody is named and written down at once, or neither, or comes twice; or if there is nobody */
    void require() {
        if (adults.isEmpty() && children.isEmpty()) {
            throw new InvalidInput("adults", "required");
        }
        Set<Object> seen = new HashSet<>();
        for (int at = 0; at < adults.size(); at++) {
            NewAdult adult = adults.get(at);
            requireOne("adults[" + at + "].personId", adult.personId(), adult.person());
            PersonContent person = adult.person();
            requireOnce(
                    "adults[" + at + "]",
                    person == null ? adult.personId() : person.identity().sameness(),
                    seen);
        }
        for (int at = 0; at < children.size(); at++) {
            NewChild child = children.get(at);
            requireOne("children[" + at + "].childId", child.childId(), child.pupil());
            NewPupil pupil = child.pupil();
            requireOnce(
                    "children[" + at + "]",
                    pupil == null ? child.childId() : pupil.identity().sameness(),
                    seen);
        }
    }

    /** @throws InvalidInput if no class is named for one of those, who have left */
    void requireClassOf(Set<ChildId> leavers) {
        for (int at = 0; at < children.size(); at++) {
            NewChild child = children.get(at);
            if (child.classId() == null && child.childId() != null && leavers.contains(child.childId())) {
                throw new InvalidInput("children[" + at + "].classId", "required");
            }
        }
    }

    private static void requireOnce(String field, @Nullable Object who, Set<Object> seen) {
        if (who != null && !seen.add(who)) {
            throw new InvalidInput(field, "twice");
        }
    }

    private static void requireOne(String field, @Nullable Object known, @Nullable Object written) {
        if ((known == null) == (written == null)) {
            throw new InvalidInput(field, known == null ? "required" : "not-both");
        }
    }

    /** A guardian may become that of a pupil who lives there already; whoever comes with pupils of the directory gains them. */
    @Override
    public boolean asksFreshSignIn() {
        return !knownChildren().isEmpty() || adults.stream().anyMatch(NewAdult::guardian);
    }

    List<PersonId> knownAdults() {
        return adults.stream().map(NewAdult::personId).filter(Objects::nonNull).toList();
    }

    List<ChildId> knownChildren() {
        return children.stream().map(NewChild::childId).filter(Objects::nonNull).toList();
    }

    /**
     * An adult who comes.
     *
     * @param personId of somebody known; otherwise {@code person} says who it is
     * @param guardian whether it is a guardian of all children who live there
     * @param confirmed true when it isn't the known person who has the same name
     * @param papersSeen true when it isn't even one who was born on the same day, as the agent has read in the papers
     */
    record NewAdult(
            @Nullable PersonId personId,
            @Nullable @Valid PersonContent person,
            boolean guardian,
            @Nullable Boolean confirmed,
            @Nullable Boolean papersSeen) {

        boolean isAnother() {
            return hasShownPapers() || Boolean.TRUE.equals(confirmed);
        }

        /** Somebody written down who is another person than one of the same name and birth date. */
        boolean hasShownPapers() {
            return personId == null && Boolean.TRUE.equals(papersSeen);
        }
    }

    /**
     * A child who comes.
     *
     * @param childId of a pupil known; otherwise {@code pupil} says who it is
     * @param classId the class to which a known pupil goes who had left; of one at school it says nothing
     * @param confirmed true when it isn't the known pupil who has the same name
     */
    record NewChild(
            @Nullable ChildId childId,
            @Nullable ClassId classId,
            @Nullable @Valid NewPupil pupil,
            @Nullable Boolean confirmed) {

        boolean isAnother() {
            return Boolean.TRUE.equals(confirmed);
        }
    }

    /** A pupil whom no school file has brought yet, and the class it goes to. */
    record NewPupil(
            PersonContent.@NotNull @Valid Identity identity,
            @NotNull ClassId classId) {}
}
