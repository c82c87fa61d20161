package fr.ent.canteen.meals.egalim;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The EGalim notice of the year: read beside the menus, set by the town hall. */
@RestController
class EgalimController {

    private final EgalimNotices notices;
    private final TownClock clock;
    private final Audit audit;

    EgalimController(EgalimNotices notices, TownClock clock, Audit audit) {
        this.notices = notices;
        this.clock = clock;
        this.audit = audit;
    }

    /** Reads the notice that the town shows beside its menus: that of the newest year. The list has none or one. */
    @GetMapping("/api/canteen/egalim")
    @AllowedTo
    List<EgalimNotice> show() {
        return notices.listShown();
    }

    /** Lists the notices of all years, those that aren't shown included; the newest year first. */
    @GetMapping("/api/canteen/kitchen/egalim")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<EgalimNotice> list() {
        return notices.list();
    }

    /** Sets the notice of a year. It replaces the one before. */
    @PutMapping("/api/canteen/kitchen/egalim")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void set(@RequestBody @Valid EgalimNotice notice, Viewer viewer) {
        if (notice.organic().compareTo(notice.quality()) > 0) {
            throw Problem.invalid(new InvalidField("organic", "more-than-quality"));
        }
        if (notice.year() > clock.today().getYear()) {
            throw Problem.invalid(new InvalidField("year", "future"));
        }
        notices.set(notice, viewer.person());
        audit.record(viewer.person(), "egalim.set", "menus", Map.of("year", Integer.toString(notice.year())));
    }
}
