package fr.ent.core.rights;

import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Download;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.rights.StaffRights.ShownStaff;
import fr.ent.core.rights.StaffRights.SoughtPeople;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People and what they have access to, for the administrator of the territory. */
@RestController
class StaffController {

    private static final int PER_MINUTE = 120;

    private static final int EXPORTED_PER_HOUR = 20;

    private final StaffRights staffRights;
    private final ExportRights exportRights;
    private final RateLimits limits;
    private final OwnFamilies ownFamilies;

    StaffController(StaffRights staffRights, ExportRights exportRights, RateLimits limits, OwnFamilies ownFamilies) {
        this.ownFamilies = ownFamilies;
        this.staffRights = staffRights;
        this.exportRights = exportRights;
        this.limits = limits;
    }

    /**
     * Lists who holds rights of the staff, by name, fifty at most.
     *
     * @param name a part of a name; empty for everybody
     * @param after the person after whom the list goes on
     */
    @GetMapping("/api/core/rights")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    List<StaffView> list(
            @RequestParam(defaultValue = "") @Size(max = 60) String name,
            @RequestParam(defaultValue = "ALL") ShownStaff shown,
            @RequestParam(required = false) @Nullable PersonId after) {
        return staffRights.list(name, shown, after);
    }

    /**
     * Gives who has access to what, and since when, as a CSV file. The trail keeps that it was given, which is why this is a
     * POST; 20 files an hour.
     */
    @PostMapping("/api/core/rights/export")
    @FreshSignIn
    @BulkReading(BulkKind.EXPORTS)
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Answers(as = "text/csv")
    ResponseEntity<byte[]> export(Viewer viewer) {
        limits.take("rights-export", viewer.person().toString(), EXPORTED_PER_HOUR, Duration.ofHours(1));
        return new Download("Accès", "csv", MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .of(exportRights.export(viewer.person()).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the rights that a person holds, and those that have ended. */
    @GetMapping("/api/core/people/{id}/rights")
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    StaffView find(@PathVariable PersonId id) {
        return staffRights.find(id).orElseThrow(Problem::notFound);
    }

    /**
     * Finds people by parts of a name, those whose name begins so first: twelve at most, two letters at least, 120 requests a
     * minute.
     *
     * @param sought grown-ups, to give them a right, or pupils too: then nobody of whom a court bars the viewer is among them
     */
    @GetMapping("/api/core/people")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    List<GrownUpView> search(
            @RequestParam @Size(min = 1, max = 60) String name,
            @RequestParam(defaultValue = "GROWN_UPS") SoughtPeople sought,
            Viewer viewer) {
        if (name.length() < 2 && !Character.isIdeographic(name.charAt(0))) {
            throw new InvalidInput("name", "size");
        }
        limits.take("people-search", viewer.person().toString(), PER_MINUTE, Duration.ofMinutes(1));
        OwnFamily own = ownFamilies.find(viewer);
        return staffRights.search(name, sought).stream()
                .filter(one -> sought == SoughtPeople.GROWN_UPS
                        || !own.hides(one.person().id()))
                .map(one -> own.hides(one.person().id()) ? one.withoutContact() : one)
                .toList();
    }
}
