package fr.ent.canteen.presence.absence;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The territory's delay for absence notes. */
@RestController
@RequestMapping("/api/canteen/absence-delay")
class AbsenceDelayController {

    private final AbsenceDelay delay;
    private final Audit audit;

    AbsenceDelayController(AbsenceDelay delay, Audit audit) {
        this.delay = delay;
        this.audit = audit;
    }

    /** Reads within how many hours an absence is explained, from the end of its first day on; 48 unless set. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    NoteDelay show() {
        return new NoteDelay(delay.hours());
    }

    /** Sets within how many hours an absence is explained. Notes that were sent before stay as they are. */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    NoteDelay set(@RequestBody @Valid NoteDelay wanted, Viewer viewer) {
        delay.set(wanted.hours());
        audit.record(
                viewer.person(),
                "absence-delay.set",
                "territory:" + viewer.territory(),
                Map.of("hours", wanted.hours().toString()));
        return wanted;
    }

    /** Hours from the end of the first day. */
    record NoteDelay(@NotNull @Min(1) @Max(720) Integer hours) {}
}
