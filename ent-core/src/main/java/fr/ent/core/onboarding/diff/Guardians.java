package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Register.GuardianLink;
import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.onde.FaultReason;
import fr.ent.core.onboarding.onde.NamedChild;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeLine;
import fr.ent.core.onboarding.onde.OndeReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares the guardians' file of a school with the guardians of the territory and their children. */
final class Guardians {

    private final Draft draft;
    private final Adults adults;
    private final ChildFinder finder;
    private final Links links;
    private final Map<UUID, Set<UUID>> childrenOf;

    Guardians(Register register, Draft draft, Adults adults, Map<UUID, Child> children) {
        this.draft = draft;
        this.adults = adults;
        this.finder = new ChildFinder(register, draft, children.values());
        this.links = new Links(register, draft, children);
        this.childrenOf = register.links().stream()
                .collect(Collectors.groupingBy(
                        GuardianLink::guardian, Collectors.mapping(GuardianLink::child, Collectors.toSet())));
        // somebody who was the child's guardian is the same person still
        register.endedLinks()
                .forEach(link -> childrenOf
                        .computeIfAbsent(link.guardian(), key -> new HashSet<>())
                        .add(link.child()));
    }

    List<Parent> compare(OndeReading.UsableLines file) {
        List<Parent> parents = new ArrayList<>();
        adults.gather(file.lines(), this::isTheirs)
                .forEach(adult -> compare(adult).ifPresent(parents::add));
        boolean certain = draft.isWhole(OndeFile.GUARDIANS)
                && draft.open(OndeFile.GUARDIANS).isEmpty();
        if (certain) {
            links.noticeDepartures();
        }
        return parents;
    }

    private Optional<Parent> compare(Adult adult) {
        Set<UUID> possible = possibleChildren(adult.lines());
        Optional<KnownPerson> person =
                adults.identify(adult, known -> childrenOf(known.id()).stream().anyMatch(possible::contains));
        int open = draft.open(OndeFile.GUARDIANS).size();
        Set<UUID> children =
                children(adult, person.map(known -> childrenOf(known.id())).orElse(Set.of()));
        boolean undecided = draft.open(OndeFile.GUARDIANS).size() > open;
        if (children.isEmpty() && !undecided && person.isEmpty()) {
            return Optional.empty();
        }
        refuseOtherAddresses(adult);
        UUID id = adults.record(adult, person, ChangedEntity.GUARDIAN);
        Set<UUID> theirs = children.stream()
                .filter(child -> !links.isEnded(child, id, adult))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        theirs.forEach(child -> links.take(child, id, adult));
        return Optional.of(Parent.of(id, adult, person, theirs));
    }

    private Boolean isTheirs(KnownPerson known, OndeLine line) {
        return possibleChildren(List.of(line)).stream().anyMatch(childrenOf(known.id())::contains);
    }

    private Set<UUID> possibleChildren(List<OndeLine> lines) {
        return lines.stream()
                .flatMap(line -> line.children().stream())
                .flatMap(named -> finder.named(named).stream())
                .map(Child::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> children(Adult adult, Set<UUID> theirs) {
        Set<UUID> children = new LinkedHashSet<>();
        for (OndeLine line : adult.lines()) {
            if (line.children().isEmpty()) {
                draft.leaveOut(new OndeFault(line.file(), line.number(), 1, FaultReason.REQUIRED, "Prénom enfant"));
            }
            for (NamedChild named : line.children()) {
                finder.find(line, named, theirs::contains).ifPresent(children::add);
            }
        }
        return children;
    }

    /** One address is kept; that there was another one is said, not hidden. */
    private void refuseOtherAddresses(Adult adult) {
        for (OndeLine line : adult.lines()) {
            String address = Contact.address(line::value);
            if (!address.isEmpty() && !address.equals(adult.address())) {
                draft.mention(new OndeFault(line.file(), line.number(), 1, FaultReason.SECOND_ADDRESS, adult.name()));
            }
        }
    }

    private Set<UUID> childrenOf(UUID guardian) {
        return childrenOf.getOrDefault(guardian, Set.of());
    }
}
