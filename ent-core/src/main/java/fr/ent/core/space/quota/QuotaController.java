package fr.ent.core.space.quota;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.space.SpaceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quotas of the territory's spaces, as its administrators set them. */
@RestController
@RequestMapping("/api/core/space-quotas")
class QuotaController {

    private final SetQuota setQuota;

    QuotaController(SetQuota setQuota) {
        this.setQuota = setQuota;
    }

    /** Lists how many bytes a space of each kind may hold. */
    @GetMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    List<QuotaView> list() {
        return setQuota.list();
    }

    /** Sets how many bytes a space of a kind may hold; what is over it stays, and nothing is added. */
    @PutMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    List<QuotaView> set(@RequestBody @Valid WantedQuota wanted, Viewer viewer) {
        setQuota.set(wanted.kind(), wanted.bytes(), viewer);
        return setQuota.list();
    }

    /**
     * The bytes that a space of a kind may hold.
     *
     * @param fullest the bytes that the fullest space of the kind holds
     */
    record QuotaView(SpaceKind kind, long bytes, long fullest) {}

    /** A quota that is wanted: from a megabyte to ten terabytes. */
    record WantedQuota(
            @NotNull SpaceKind kind,
            @Min(1_000_000) @Max(10_000_000_000_000L) long bytes) {}
}
