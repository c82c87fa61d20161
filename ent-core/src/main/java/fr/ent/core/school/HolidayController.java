package fr.ent.core.school;

import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.HolidayFile.UnreadableHolidays;
import fr.ent.core.school.OwnHolidays.OwnZone;
import fr.ent.core.territory.Territories;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The school holidays of a territory that isn't in zone A, B or C: Corsica and overseas. */
@RestController
@RequestMapping("/api/core/school-holidays")
class HolidayController {

    private final OwnHolidays holidays;
    private final ChangeHolidays changeHolidays;
    private final Territories territories;
    private final Audit audit;

    HolidayController(OwnHolidays holidays, ChangeHolidays changeHolidays, Territories territories, Audit audit) {
        this.holidays = holidays;
        this.changeHolidays = changeHolidays;
        this.territories = territories;
        this.audit = audit;
    }

    /** Reads the holidays that the territory keeps instead of those of its zone A, B or C. The list has none or one zone. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<OwnZone> find() {
        return holidays.find().stream().toList();
    }

    /**
     * Counts what the holidays of a file would end: bookings on days to come that close by them. Nothing is changed.
     * Without a file: what would end if the territory went back to its zone A, B or C.
     */
    @PostMapping("/preview")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    EndedByHolidays.HolidayEnds preview(@RequestBody @Valid HolidayWish sent) {
        return sent.file() == null ? changeHolidays.countNational() : changeHolidays.count(zone(sent.file()));
    }

    /**
     * Takes the holidays of a zone from the State's file (data set {@code fr-en-calendrier-scolaire}, CSV). Those before the
     * first day of the file stay. A zone that the file doesn't know is refused, and so is a line that no school could live.
     * Bookings on days to come that close are cancelled, cost nothing, and their families are told.
     */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    OwnZone set(@RequestBody @Valid PublishedHolidays sent, Viewer viewer) {
        OwnZone kept = changeHolidays.set(zone(sent), viewer.person());
        audit.record(
                viewer.person(), "holidays.imported", "territory:" + viewer.territory(), Map.of("zone", kept.zone()));
        return kept;
    }

    /**
     * Goes back to the holidays of zone A, B or C, and cancels bookings as setting them does. Without holidays of its own
     * nothing changes.
     */
    @DeleteMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void remove(Viewer viewer) {
        if (changeHolidays.remove(viewer.person())) {
            audit.record(viewer.person(), "holidays.removed", "territory:" + viewer.territory(), Map.of());
        }
    }

    private OwnZone zone(PublishedHolidays sent) {
        HolidayFile file = new HolidayFile(
                sent.csv(), territories.get(TerritoryScope.require()).timeZone());
        return new OwnZone(sent.zone().strip(), read(file, sent.zone()));
    }

    private static List<SchoolHoliday> read(HolidayFile file, String zone) {
        try {
            List<SchoolHoliday> periods = file.of(zone);
            if (periods.isEmpty()) {
                throw Problem.invalid(new InvalidField("zone", "not-in-file"));
            }
            return periods;
        } catch (UnreadableHolidays unreadable) {
            throw Problem.invalid(new InvalidField("csv", "line-" + unreadable.line()));
        }
    }

    /**
     * The State's file and the zone in it.
     *
     * @param zone as the file names it: {@code Corse}, {@code Réunion}
     */
    record PublishedHolidays(
            @NotBlank @OneLine(max = 60) String zone,
            @NotNull @PlainText(max = 2_000_000) String csv) {}

    /**
     * The holidays that a territory thinks of.
     *
     * @param file left out: those of its zone A, B or C
     */
    record HolidayWish(@Nullable @Valid PublishedHolidays file) {}
}
