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
 * live with a child from whom a court bars them, nor the child with them.
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
        for (List<Parent> together : livingTogether(parents)) {
            settle(together);
        }
    }

    private List<List<Parent>> livingTogether(List<Parent> parents) {
        Map<List<Object>, List<Parent>> groups = new HashMap<>();
        Map<UUID, List<Parent>> groupOf = new LinkedHashMap<>();
        for (Parent parent : parents) {
            List<Parent> mine = new ArrayList<>(List.of(parent));
            joining(parent).forEach(child -> {
                List<Parent> there = groups.getOrDefault(List.<Object>of(child, parent.address()), List.of());
                if (mayLiveTogether(mine, there)) {
                    mine.addAll(
                            mine.size() - 1,
                            there.stream()
                                    .filter(other -> !mine.contains(other))
                                    .toList());
                }
            });
            mine.forEach(member -> {
                groupOf.put(member.id(), mine);
                joining(member).forEach(child -> groups.put(List.<Object>of(child, parent.address()), mine));
            });
        }
        return groupOf.values().stream().distinct().toList();
    }

    private boolean mayLiveTogether(Collection<Parent> some, Collection<Parent> others) {
        return some.stream()
                .allMatch(one -> others.stream().noneMatch(other -> isBarred(one, other) || isBarred(other, one)));
    }

    private boolean isBarred(Parent parent, Parent other) {
        return joining(other).anyMatch(child -> barred.contains(List.of(parent.id(), child)));
    }

    /** The children who live with a parent: none from whom a court bars them. */
    private Stream<UUID> joining(Parent parent) {
        return parent.children().stream().filter(child -> !barred.contains(List.of(parent.id(), child)));
    }

    private void settle(List<Parent> together) {
        Set<UUID> existing = together.stream()
                .flatMap(parent -> of.getOrDefault(parent.id(), Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (existing.isEmpty()
                && together.stream().allMatch(parent -> parent.children().isEmpty())) {
            return;
        }
        if (!existing.isEmpty()) {
            draft.confirm(ChangedEntity.HOUSEHOLD);
        }
        List<Parent> homeless = together.stream()
                .filter(parent -> of.getOrDefault(parent.id(), Set.of()).isEmpty())
                .toList();
        Optional<UUID> open =
                existing.stream().filter(home -> isOpenTo(home, together)).findFirst();
        if (open.isPresent()) {
            enter(open.get(), together, homeless);
        } else if (!homeless.isEmpty()) {
            enter(found(homeless), homeless, homeless);
        }
    }

    /** Whether nobody lives in a household who is barred from a child that would come. */
    private boolean isOpenTo(UUID household, List<Parent> together) {
        return together.stream()
                .flatMap(this::joining)
                .noneMatch(child -> members.getOrDefault(household, Set.of()).stream()
                        .anyMatch(member -> barred.contains(List.of(member, child))));
    }

    private void enter(UUID household, List<Parent> together, List<Parent> homeless) {
        String name = together.getFirst().familyName();
        homeless.forEach(parent -> join(household, parent.id(), "ADULT", parent.familyName()));
        together.forEach(parent -> joining(parent)
                .filter(child -> !livesWith(parent, child))
                .forEach(child -> join(household, child, "CHILD", name)));
    }

    private boolean livesWith(Parent parent, UUID child) {
        return of.getOrDefault(parent.id(), Set.of()).stream()
                .anyMatch(household -> members.getOrDefault(household, Set.of()).contains(child));
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
