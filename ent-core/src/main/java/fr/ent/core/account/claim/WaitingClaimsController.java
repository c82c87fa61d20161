package fr.ent.core.account.claim;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.account.claim.WaitingClaims.WaitingClaim;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Claims by letters to people of quite another name, for the town hall, and for the head of a child's school. */
@RestController
@RequestMapping("/api/core/waiting-claims")
class WaitingClaimsController {

    private final WaitingClaims waiting;
    private final AnswerClaim answerClaim;
    private final Directory directory;
    private final OwnFamilies ownFamilies;

    WaitingClaimsController(
            WaitingClaims waiting, AnswerClaim answerClaim, Directory directory, OwnFamilies ownFamilies) {
        this.waiting = waiting;
        this.answerClaim = answerClaim;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /** Lists the claims that wait, the oldest first; 200 at most. A head sees those about pupils of the own school. */
    @GetMapping
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    List<WaitingClaimView> list(Viewer viewer) {
        List<WaitingClaim> claims = waiting.list();
        Map<PersonId, PersonName> names =
                directory.names(claims.stream().map(WaitingClaim::person).toList());
        Map<ChildId, ChildView> children = children(claims);
        OwnFamily own = ownFamilies.find(viewer);
        return claims.stream()
                .filter(claim -> mayAnswer(viewer, claim, children))
                .map(claim -> new WaitingClaimView(
                        claim.id(),
                        names.getOrDefault(claim.person(), new PersonName(claim.person(), "", "")),
                        claim.children().stream()
                                .map(children::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        claim.givenNames(),
                        claim.familyName(),
                        claim.askedAt(),
                        own.has(claim.person())))
                .toList();
    }

    /**
     * Lets the account stand for the person of the letter. Never about the own family; 409 when the person has an account, or
     * a right of the staff.
     */
    @FreshSignIn
    @PostMapping("/{id}/confirm")
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @Refuses({ClaimProblems.OWN_FAMILY, ClaimProblems.ALREADY_TIED})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable UUID id, Viewer viewer) {
        if (!answerClaim.confirm(find(id, viewer), viewer)) {
            throw Problem.of(ClaimProblems.ALREADY_TIED);
        }
    }

    /** Says no: the account stands for nobody, and the letter is used up. Never about the own family. */
    @PostMapping("/{id}/refuse")
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @Refuses(ClaimProblems.OWN_FAMILY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable UUID id, Viewer viewer) {
        answerClaim.refuse(find(id, viewer), viewer);
    }

    private WaitingClaim find(UUID id, Viewer viewer) {
        WaitingClaim claim = waiting.find(id)
                .filter(found -> mayAnswer(viewer, found, children(List.of(found))))
                .orElseThrow(Problem::notFound);
        if (ownFamilies.find(viewer).has(claim.person())) {
            throw Problem.of(ClaimProblems.OWN_FAMILY);
        }
        return claim;
    }

    private Map<ChildId, ChildView> children(List<WaitingClaim> claims) {
        return directory
                .listChildren(claims.stream()
                        .flatMap(claim -> claim.children().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(ChildView::id, Function.identity()));
    }

    private static boolean mayAnswer(Viewer viewer, WaitingClaim claim, Map<ChildId, ChildView> children) {
        return viewer.servesTown()
                || claim.children().stream()
                        .map(children::get)
                        .anyMatch(child -> child != null && viewer.heads(child.schoolId()));
    }

    /**
     * A claim by somebody of quite another name.
     *
     * @param person to whom the letter was
     * @param children whose guardian the person is
     * @param givenNames all given names that FranceConnect or ÉduConnect vouches for
     * @param familyName the family name that it vouches for
     * @param own it is the viewer's own family: a colleague answers
     */
    record WaitingClaimView(
            UUID id,
            PersonName person,
            List<ChildView> children,
            String givenNames,
            String familyName,
            Instant askedAt,
            boolean own) {}
}
