package fr.ent.core.charter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Versions of charters: the administrator and heads write them, everybody reads the own. */
@RestController
@RequestMapping("/api/core/charters")
class CharterController {

    private static final int WRITTEN_PER_DAY = 30;

    private final WriteCharter writeCharter;
    private final WithdrawCharter withdrawCharter;
    private final CharterVersions versions;
    private final AskedCharters asked;
    private final RateLimits limits;

    CharterController(
            WriteCharter writeCharter,
            WithdrawCharter withdrawCharter,
            CharterVersions versions,
            AskedCharters asked,
            RateLimits limits) {
        this.writeCharter = writeCharter;
        this.withdrawCharter = withdrawCharter;
        this.versions = versions;
        this.asked = asked;
        this.limits = limits;
    }

    /**
     * Lists the territory's charters and those of schools that one heads, the latest first, 100 at most; to all others those in force
     * for them.
     */
    @GetMapping
    @AllowedTo
    List<ListedCharter> list(Viewer viewer) {
        if (!viewer.holds(Role.TERRITORY_ADMINISTRATOR) && !viewer.holds(Role.HEAD)) {
            return asked.read(viewer).stream().map(ListedCharter::of).toList();
        }
        return versions
                .list(viewer.roles().stream()
                        .filter(grant -> grant.role() == Role.HEAD)
                        .map(RoleGrant::scopeId)
                        .map(SchoolId::new)
                        .toList())
                .stream()
                .map(ListedCharter::of)
                .toList();
    }

    /**
     * Writes a charter: the administrator the territory's, a head the school's. From its first day on everybody is asked anew
     * whose words are others; it is never changed. 30 times a day.
     */
    @PostMapping
    @Idempotent
    @AllowedTo({Role.TERRITORY_ADMINISTRATOR, Role.HEAD})
    @Answers(201)
    ResponseEntity<CharterVersionView> write(@RequestBody @Valid NewCharter wanted, Viewer viewer) {
        limits.take("charter", viewer.person().toString(), WRITTEN_PER_DAY, Duration.ofDays(1));
        CharterId id =
                writeCharter.write(Optional.ofNullable(wanted.schoolId()), wanted.startsOn(), wanted.content(), viewer);
        return ResponseEntity.status(HttpStatus.CREATED).body(versions.get(id));
    }

    /** Takes a version back that nobody has accepted, in force or to come; the one before holds again. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.TERRITORY_ADMINISTRATOR, Role.HEAD})
    @Refuses(CharterProblems.KEPT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable CharterId id, Viewer viewer) {
        if (!withdrawCharter.withdraw(id, viewer)) {
            throw Problem.of(CharterProblems.KEPT);
        }
    }

    /**
     * A charter to be written.
     *
     * @param schoolId a school that the author heads; none for the territory's
     * @param startsOn its first day, within a year
     */
    record NewCharter(
            @Nullable SchoolId schoolId,
            LocalDate startsOn,
            @JsonUnwrapped @Valid CharterContent content) {}
}
