package fr.ent.core.account.invitation;

import static fr.ent.core.Role.HEAD;
import static fr.ent.core.Role.TERRITORY_ADMINISTRATOR;
import static fr.ent.core.Role.TOWN_AGENT;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.account.invitation.InvitationOutcome.Invited;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The staff, and their invitations by mail. */
@RestController
class StaffInvitationsController {

    private static final int PER_HOUR = 60;

    private final Staff staff;
    private final InviteStaff inviteStaff;
    private final WithdrawInvitation withdrawInvitation;
    private final RateLimits limits;

    StaffInvitationsController(
            Staff staff, InviteStaff inviteStaff, WithdrawInvitation withdrawInvitation, RateLimits limits) {
        this.staff = staff;
        this.inviteStaff = inviteStaff;
        this.withdrawInvitation = withdrawInvitation;
        this.limits = limits;
    }

    /**
     * Lists the staff with accounts and invitations, by name: the town's, for a head those of the own school.
     *
     * @param schoolId only this school's
     */
    @GetMapping("/api/core/staff-invitations")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    List<StaffMember> list(@RequestParam(required = false) @Nullable SchoolId schoolId, Viewer viewer) {
        return staff.list(viewer, Optional.ofNullable(schoolId));
    }

    /**
     * Invites members of the staff by mail. Those who have an account already are left out; an invitation before that
     * nobody has used loses its force. 60 times an hour.
     */
    @FreshSignIn
    @PostMapping("/api/core/staff-invitations")
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @Idempotent
    @Refuses({InvitationProblems.ALL_IN, InvitationProblems.NO_MAIL, InvitationProblems.NO_HOST})
    @Answers(202)
    ResponseEntity<InvitedStaff> invite(@RequestBody @Valid WantedInvitations wanted, Viewer viewer) {
        limits.take("staff-invitations", viewer.person().toString(), PER_HOUR, Duration.ofHours(1));
        return switch (inviteStaff.invite(
                wanted.invitations().stream()
                        .collect(Collectors.toMap(
                                WantedInvitation::personId, WantedInvitation::email, (first, second) -> second)),
                viewer)) {
            case Invited(int count) -> ResponseEntity.accepted().body(new InvitedStaff(count));
            case InvitationOutcome.Refused refusal -> throw InvitationProblems.of(refusal);
        };
    }

    /** Withdraws somebody's invitation that wasn't used: its code opens nothing any more. */
    @DeleteMapping("/api/core/staff-invitations/{personId}")
    @AllowedTo({HEAD, TOWN_AGENT, TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable PersonId personId, Viewer viewer) {
        if (!withdrawInvitation.withdraw(personId, viewer)) {
            throw Problem.notFound();
        }
    }

    /** The people to invite. */
    record WantedInvitations(@NotEmpty @Size(max = 200) List<@NotNull @Valid WantedInvitation> invitations) {}

    /** A member of the staff, and where they read mail. */
    record WantedInvitation(
            @NotNull PersonId personId,
            @NotBlank @Email @OneLine(max = 200) String email) {}

    /** How many mails will leave. */
    record InvitedStaff(int count) {}
}
