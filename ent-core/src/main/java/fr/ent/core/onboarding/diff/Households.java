package fr.ent.core.onboarding.diff;

import fr.ent.core.NewId;
import fr.ent.core.onboarding.diff.Register.GuardianLink;
import fr.ent.core.onboarding.diff.Register.HouseholdMembership;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts guardians who share a child and an address into one household, with their children; guardians of a child at two
 * addresses make two. Existing households only ever gain members: splitting one is for the town hall to decide. Nobody comes to
 * live with a child from whom a court bars them, nor the child with them: should it live nowhere, its guardian founds another.
 */
final class Households {

    private final Draft draft;
    private final Map<UUID, Set<UUID>> of = new HashMap<>();
    private final Map<UUID, Set<UUID>> members = new HashMap<>();
    private final Set<List<UUID>> barred;

    Households(Register register, Draft draft) {
        this.draft = draft;
        for (HouseholdMembership membership : register.memberships()) {
            members.computeIfAbsent(membership.household(), key -> new HashSet<>())
                    .add(membership.person());
            if (membership.adult()) {
                of.computeIfAbsent(membership.person(), key -> new LinkedHashSet<>())
                        .add(membership.household());
            }
        }
        this.barred = register.links().stream()
                .filter(GuardianLink::restricted)
                .map(link -> List.of(link.guardian(), link.child()))
                .collect(Collectors.toSet());
    }

    void compare(List<Parent> parents) {
        List<Parent> closed = new ArrayList<>();
        livingTogether(parents).forEach(together -> closed.addAll(settle(together)));
        closed.forEach(this::shelter);
    }

    private List<List<Parent>> livingTogether(List<Parent> parents) {
        Map<List<Object>, List<List<Parent>>> groups = new HashMap<>();
        Map<UUID, List<Parent>> groupOf = new LinkedHashMap<>();
        for (Parent parent : parents) {
            List<Parent> mine = new ArrayList<>(List.of(parent));
            joining(parent)
                    .forEach(child -> groups.getOrDefault(key(child, parent), List.of()).stream()
                            .filter(there -> mayLiveTogether(mine, there))
                            .findFirst()
                            .ifPresent(there -> mine.addAll(
                                    mine.size() - 1,
                                    there.stream()
                                            .filter(other -> !mine.contains(other))
                                            .toList())));
            mine.forEach(member -> {
                groupOf.put(member.id(), mine);
                joining(member)
                        .forEach(child ->
                                replace(groups.computeIfAbsent(key(child, parent), key -> new ArrayList<>()), mine));
            });
        }
        return groupOf.values().stream().distinct().toList();
    }

    private static List<Object> key(UUID child, Parent parent) {
        return List.of(child, parent.address());
    }

    private static void replace(List<List<Parent>> groups, List<Parent> grown) {
        groups.removeIf(grown::containsAll);
        groups.add(grown);
    }

    private boolean mayLiveTogether(Collection<Parent> some, Collection<Parent> others) {
        return some.stream()
                .allMatch(one -> others.stream().noneMatch(other -> isBarred(one, other) || isBarred(other, one)));
    }

    private boolean isBarred(Parent parent, Parent other) {
        return Stream.concat(joining(other), homes(other).flatMap(this::living))
                .anyMatch(child -> barred.contains(List.of(parent.id(), child)));
    }

    private Stream<UUID> homes(Parent parent) {
        return of.getOrDefault(parent.id(), Set.of()).stream();
    }

    private Stream<UUID> living(UUID household) {
        return members.getOrDefault(household, Set.of()).stream();
    }

    /** The children who live with a parent: none from whom a court bars them. */
    private Stream<UUID> joining(Parent parent) {
        return parent.children().stream().filter(child -> !barred.contains(List.of(parent.id(), child)));
    }

    /** Brings those who live together into one home, and gives back those whose homes aren't open to all who would come. */
    private List<Parent> settle(List<Parent> together) {
        Set<UUID> existing =
                together.stream().flatMap(this::homes).collect(Collectors.toCollection(LinkedHashSet::new));
        if (existing.isEmpty()
                && together.stream().allMatch(parent -> parent.children().isEmpty())) {
            return List.of();
        }
        if (!existing.isEmpty()) {
            draft.confirm(ChangedEntity.HOUSEHOLD);
        }
        List<Parent> homeless = together.stream().filter(this::isHomeless).toList();
        Optional<UUID> open =
                existing.stream().filter(home -> isOpenTo(home, together)).findFirst();
        if (open.isPresent()) {
            enter(open.get(), together, homeless);
            return List.of();
        }
        List<Parent> housed =
                together.stream().filter(parent -> !homeless.contains(parent)).toList();
        if (!homeless.isEmpty()) {
            enter(found(homeless), homeless, homeless);
        }
        return housed;
    }

    private boolean isHomeless(Parent parent) {
        return homes(parent).findAny().isEmpty();
    }

    /** Whether nobody lives in a household who is barred from a child that would come, nor a child from whom a parent would be. */
    private boolean isOpenTo(UUID household, List<Parent> together) {
        return together.stream().flatMap(this::joining).allMatch(child -> isOpenTo(household, child))
                && together.stream()
                        .filter(this::isHomeless)
                        .noneMatch(parent ->
                                living(household).anyMatch(member -> barred.contains(List.of(parent.id(), member))));
    }

    /**
     * Lets each child live in a home of the parent's that is open to it; those who live nowhere found one with the parent. Once all
     * others are settled, so that it doesn't matter whose line comes first.
     */
    private void shelter(Parent parent) {
        List<UUID> children = joining(parent).toList();
        children.stream()
                .filter(child -> !livesWith(parent, child))
                .forEach(child -> homes(parent)
                        .filter(home -> isOpenTo(home, child))
                        .findFirst()
                        .ifPresent(home -> join(home, child, "CHILD", parent.familyName())));
        List<UUID> nowhere = children.stream().filter(this::livesNowhere).toList();
        if (!nowhere.isEmpty()) {
            UUID home = found(List.of(parent));
            join(home, parent.id(), "ADULT", parent.familyName());
            nowhere.forEach(child -> join(home, child, "CHILD", parent.familyName()));
        }
    }

    private boolean isOpenTo(UUID household, UUID child) {
        return living(household).noneMatch(member -> barred.contains(List.of(member, child)));
    }

    private boolean livesNowhere(UUID child) {
        return members.values().stream().noneMatch(home -> home.contains(child));
    }

    private void enter(UUID household, List<Parent> together, List<Parent> homeless) {
        String name = together.getFirst().familyName();
        homeless.forEach(parent -> join(household, parent.id(), "ADULT", parent.familyName()));
        together.forEach(parent -> joining(parent)
                .filter(child -> !livesWith(parent, child))
                .forEach(child -> join(household, child, "CHILD", name)));
    }

    private boolean livesWith(Parent parent, UUID child) {
        return homes(parent).flatMap(this::living).anyMatch(child::equals);
    }

    private UUID found(List<Parent> together) {
        UUID household = NewId.next();
        String name = together.stream().map(Parent::familyName).distinct().collect(Collectors.joining(", "));
        draft.add(Change.added(ChangedEntity.HOUSEHOLD, household, 0, name, Map.of("name", name)));
        return household;
    }

    private void join(UUID household, UUID person, String kind, String subject) {
        if (!members.computeIfAbsent(household, key -> new HashSet<>()).add(person)) {
            return;
        }
        if (kind.equals("ADULT")) {
            of.computeIfAbsent(person, key -> new LinkedHashSet<>()).add(household);
        }
        Map<String, @Nullable String> after = new LinkedHashMap<>();
        after.put("household_id", household.toString());
        after.put("person_id", person.toString());
        after.put("kind", kind);
        draft.add(Change.added(ChangedEntity.MEMBER, person, 0, subject, after));
    }
}
