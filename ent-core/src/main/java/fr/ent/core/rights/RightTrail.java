package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.audit.Audit;
import fr.ent.core.audit.AuditedAct;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.rights.RightRequests.RightRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what happens to a right in the trail, and tells the person who holds it. */
@Component
class RightTrail {

    private static final String OWN_PAGE = "/compte";
    private static final String RIGHTS_PAGE = "/acces";

    private final Audit audit;
    private final Notices notices;
    private final RightEnds ends;
    private final ApplicationEventPublisher events;

    RightTrail(Audit audit, Notices notices, RightEnds ends, ApplicationEventPublisher events) {
        this.audit = audit;
        this.notices = notices;
        this.ends = ends;
        this.events = events;
    }

    void granted(PersonId by, PersonId person, Role role, UUID scope, @Nullable Instant endsAt) {
        changed("granted", by, person, role, scope, endsAt);
        events.publishEvent(RightGranted.to(person, by));
    }

    /** Rights that an import brought, or that its undo gave back, in as many statements however many there are. */
    void imported(PersonId by, List<HeldRight> rights, Set<PersonId> withAccount) {
        if (rights.isEmpty()) {
            return;
        }
        audit.recordAll(
                by,
                "right.granted",
                rights.stream()
                        .map(right -> new AuditedAct(target(right.person()), details(right.role(), right.scopeId())))
                        .toList());
        notices.tellAll(rights.stream()
                .filter(right -> withAccount.contains(right.person()))
                .collect(Collectors.groupingBy(
                        right -> new Notice(
                                "core.right-granted",
                                null,
                                Map.of("role", right.role().name()),
                                OWN_PAGE),
                        Collectors.mapping(HeldRight::person, Collectors.toList()))));
        events.publishEvent(
                RightGranted.to(rights.stream().map(HeldRight::person).toList(), by));
    }

    void prolonged(PersonId by, HeldRight right, @Nullable Instant endsAt) {
        changed("prolonged", by, right.person(), right.role(), right.scopeId(), endsAt);
    }

    private void changed(String what, PersonId by, PersonId person, Role role, UUID scope, @Nullable Instant endsAt) {
        LocalDate until = ends.lastDay(endsAt);
        Map<String, String> details = details(role, scope);
        Map<String, String> told = new HashMap<>(Map.of("role", role.name()));
        if (until != null) {
            details.put("until", until.toString());
            told.put("until", until.toString());
        }
        audit.record(by, "right." + what, target(person), details);
        notices.tell(List.of(person), new Notice("core.right-" + what, null, told, OWN_PAGE));
    }

    /** @param by nobody when it came to its end by itself */
    void ended(@Nullable PersonId by, HeldRight right) {
        Map<String, String> details = details(right.role(), right.scopeId());
        if (by == null) {
            audit.recordOfNobody("right.expired", target(right.person()), details);
        } else {
            audit.record(by, "right.ended", target(right.person()), details);
        }
        notices.tell(
                List.of(right.person()),
                new Notice("core.right-ended", null, Map.of("role", right.role().name()), OWN_PAGE));
        events.publishEvent(new RightEnded(List.of(right.person()), by));
    }

    void asked(PersonId by, PersonId person, UUID scope, Collection<PersonId> others) {
        audit.record(by, "right.asked", target(person), details(Role.TERRITORY_ADMINISTRATOR, scope));
        notices.tell(others, new Notice("core.right-asked", null, Map.of(), RIGHTS_PAGE));
        events.publishEvent(RightGranted.to(person, by));
    }

    void refused(PersonId by, RightRequest request) {
        audit.record(
                by,
                "right.refused",
                target(request.person()),
                Map.of("askedBy", request.askedBy().toString()));
        notices.tell(List.of(request.askedBy()), new Notice("core.right-refused", null, Map.of(), RIGHTS_PAGE));
    }

    /** @param by nobody where it was the operator */
    void withdrawn(@Nullable PersonId by, PersonId person) {
        if (by == null) {
            audit.recordOfNobody("right.request-withdrawn", target(person), Map.of());
        } else {
            audit.record(by, "right.request-withdrawn", target(person), Map.of());
        }
    }

    private static String target(PersonId person) {
        return "person:" + person;
    }

    private static Map<String, String> details(Role role, UUID scope) {
        return new HashMap<>(Map.of("role", role.name(), "scope", scope.toString()));
    }
}
