package fr.ent.homework.diary.sheet;

import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.homework.SlotId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lesson sheets in the slots of classes. */
@RestController
@RequestMapping("/api/homework")
class SheetSlotController {

    private final SheetSlots slots;

    SheetSlotController(SheetSlots slots) {
        this.slots = slots;
    }

    /**
     * Lists the lesson sheets that lie in the slots of a class, for those who lead it.
     *
     * @param from the first day, included
     * @param to the last day, included; 62 days at most
     */
    @GetMapping("/slot-sheets")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    List<SlotSheet> list(
            @RequestParam ClassId classId, @RequestParam LocalDate from, @RequestParam LocalDate to, Viewer viewer) {
        return slots.list(classId, DateRange.of(from, to), viewer).orElseThrow(NotThere::new);
    }

    /** Lays an own lesson sheet into a slot of a class on a day, where those who lead the class read it. */
    @PutMapping("/lesson-sheets/{id}/slots")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lay(@PathVariable SheetId id, @RequestBody @Valid SlotDay slot, Viewer viewer) {
        require(slots.lay(id, slot, viewer));
    }

    /** Takes an own lesson sheet out of a slot on a day. */
    @DeleteMapping("/lesson-sheets/{id}/slots/{slotId}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOut(@PathVariable SheetId id, @PathVariable SlotId slotId, @RequestParam LocalDate day, Viewer viewer) {
        require(slots.takeOut(id, slotId, day, viewer));
    }

    private static void require(boolean there) {
        if (!there) {
            throw new NotThere();
        }
    }
}
