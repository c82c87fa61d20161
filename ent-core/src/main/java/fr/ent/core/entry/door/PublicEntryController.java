package fr.ent.core.entry.door;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidField;
import fr.ent.core.account.provisioning.OpenSchoolAccount;
import fr.ent.core.entry.DeviceCookie;
import fr.ent.core.entry.EntryOpenings;
import fr.ent.core.entry.SecretPicture;
import fr.ent.core.entry.door.EntryOutcome.KnownChild;
import fr.ent.core.entry.door.EntryOutcome.Refused;
import fr.ent.core.entry.door.FindEntry.FoundEntry;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.card.CardTicket;
import fr.ent.core.text.OneLine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door of a class, open to whoever holds its card while the class is open. A code comes in a body, never in an address. */
@RestController
@RequestMapping("/api/public/entries")
class PublicEntryController {

    private final FindEntry findEntry;
    private final EnterClass enterClass;
    private final OpenSchoolAccount openSchoolAccount;
    private final EntryLimits limits;
    private final EntryOpenings openings;

    PublicEntryController(
            FindEntry findEntry,
            EnterClass enterClass,
            OpenSchoolAccount openSchoolAccount,
            EntryLimits limits,
            EntryOpenings openings) {
        this.findEntry = findEntry;
        this.enterClass = enterClass;
        this.openSchoolAccount = openSchoolAccount;
        this.limits = limits;
        this.openings = openings;
    }

    /** Reads who is in an open class, by a card: its name, first names and pictures. Nothing of a class that isn't open. */
    @PostMapping("/read")
    @AllowedToPublic
    @Refuses(EntryProblems.CLOSED)
    ClassDoorView read(@RequestBody @Valid ShownCode body, HttpServletRequest request, HttpServletResponse response) {
        FoundEntry found = find(body.code(), request);
        if (found.device() != null) {
            DeviceCookie.find(request).ifPresent(secret -> DeviceCookie.keep(secret, response));
        }
        return enterClass.show(found);
    }

    /**
     * Lets a child in who says who it is, with its three pictures where these are asked. The browser goes on to
     * {@code /oauth2/authorization/card} within a minute; nobody else's does.
     */
    @PostMapping("/enter")
    @AllowedToPublic
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({
        EntryProblems.CLOSED,
        EntryProblems.WRONG,
        EntryProblems.LOCKED,
        EntryProblems.CHOOSE,
        EntryProblems.TEACHER
    })
    void enter(@RequestBody @Valid ShownPictures body, HttpServletRequest request) {
        FoundEntry found = find(body.code(), request);
        limits.guess(found.entry());
        admit(
                found,
                enterClass.enter(
                        found,
                        body.childId(),
                        Optional.ofNullable(body.pictures()).orElseGet(List::of)),
                request);
    }

    /** Keeps the three pictures that a child chooses with its teacher, each another, and lets it in as if it had shown them. */
    @PostMapping("/choose")
    @AllowedToPublic
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({EntryProblems.CLOSED, EntryProblems.TEACHER})
    void choose(@RequestBody @Valid ChosenPictures body, HttpServletRequest request) {
        if (new HashSet<>(body.pictures()).size() < body.pictures().size()) {
            throw Problem.invalid(new InvalidField("pictures", "twice"));
        }
        FoundEntry found = find(body.code(), request);
        limits.guess(found.entry());
        admit(found, enterClass.choose(found, body.childId(), body.pictures()), request);
    }

    /** Calls the teachers of the class: a child has forgotten its pictures, or needs help. Twelve calls in a quarter of an hour. */
    @PostMapping("/call")
    @AllowedToPublic
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(EntryProblems.CLOSED)
    void call(@RequestBody @Valid CalledTeacher body, HttpServletRequest request) {
        FoundEntry found = find(body.code(), request);
        limits.call(found.entry());
        if (!enterClass.call(found, Optional.ofNullable(body.childId()))) {
            throw Problem.of(EntryProblems.CLOSED);
        }
    }

    private FoundEntry find(String code, HttpServletRequest request) {
        limits.knock(request);
        FoundEntry found = findEntry
                .find(code, request.getRemoteAddr(), DeviceCookie.find(request))
                .orElseThrow(() -> {
                    limits.unknown(request);
                    return Problem.of(EntryProblems.CLOSED);
                });
        limits.at(found.entry());
        return found;
    }

    private void admit(FoundEntry found, EntryOutcome outcome, HttpServletRequest request) {
        switch (outcome) {
            case KnownChild(var child, var schoolClass) ->
                openSchoolAccount
                        .openConfirmed(child)
                        .map(account -> new CardTicket(
                                TerritoryScope.require(),
                                account.subject(),
                                ChildId.of(child.id()),
                                schoolClass,
                                found.device() == null ? null : found.device().value(),
                                openings.now()))
                        .orElseThrow(() -> Problem.of(EntryProblems.CLOSED))
                        .keep(request);
            case Refused(var problem) -> throw Problem.of(problem);
        }
    }

    /** The code of a card, as it was typed or as the square gave it. */
    record ShownCode(@NotBlank @OneLine(max = 40) String code) {

        /** Never the code: this is what logs get. */
        @Override
        public String toString() {
            return "ShownCode";
        }
    }

    /** A card, the child that one says to be, and the pictures that it shows, in order; none where none are asked. */
    record ShownPictures(
            @NotBlank @OneLine(max = 40) String code,
            @NotNull ChildId childId,
            @Nullable @Size(min = 3, max = 3) List<@NotNull SecretPicture> pictures) {

        /** Never the pictures: this is what logs get. */
        @Override
        public String toString() {
            return "ShownPictures";
        }
    }

    /** A card, a child, and the pictures that it keeps to itself from now on. */
    record ChosenPictures(
            @NotBlank @OneLine(max = 40) String code,
            @NotNull ChildId childId,
            @NotNull @Size(min = 3, max = 3) List<@NotNull SecretPicture> pictures) {

        /** Never the pictures: this is what logs get. */
        @Override
        public String toString() {
            return "ChosenPictures";
        }
    }

    /** A card, and the child that calls; none where it is somebody else. */
    record CalledTeacher(
            @NotBlank @OneLine(max = 40) String code,
            @Nullable ChildId childId) {

        /** Never the code: this is what logs get. */
        @Override
        public String toString() {
            return "CalledTeacher";
        }
    }
}
