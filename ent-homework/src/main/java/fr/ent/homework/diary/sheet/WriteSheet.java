package fr.ent.homework.diary.sheet;

import fr.ent.core.Viewer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the viewer's own lesson sheets, changes and removes them. */
@Component
class WriteSheet {

    private final LessonSheets sheets;
    private final SheetSlots slots;
    private final Clock clock;

    WriteSheet(LessonSheets sheets, SheetSlots slots, Clock clock) {
        this.sheets = sheets;
        this.slots = slots;
        this.clock = clock;
    }

    /** Runs in the caller's transaction. */
    SheetView write(SheetContent content, Viewer viewer) {
        return sheets.saveAndFlush(new LessonSheet(content, viewer, clock.instant()))
                .view(viewer);
    }

    /** An own sheet, or one that lies in a slot of a class that the viewer leads. */
    @Transactional
    public Optional<SheetView> find(SheetId id, Viewer viewer) {
        return sheets.findById(id.value())
                .filter(sheet -> sheet.isBy(viewer) || slots.isAtHand(id, viewer))
                .map(sheet -> sheet.view(viewer));
    }

    @Transactional
    public SheetOutcome revise(SheetId id, int version, SheetContent content, Viewer viewer) {
        return sheets.findById(id.value())
                .filter(sheet -> sheet.isBy(viewer))
                .map(sheet -> revise(sheet, version, content, viewer))
                .orElseGet(SheetOutcome.NotYours::new);
    }

    private SheetOutcome revise(LessonSheet sheet, int version, SheetContent content, Viewer viewer) {
        if (sheet.writtenVersion() != version) {
            return new SheetOutcome.ChangedMeanwhile(sheet.writtenVersion());
        }
        sheet.write(content, clock.instant());
        return new SheetOutcome.Done(sheets.saveAndFlush(sheet).view(viewer));
    }

    /** Whether it was the viewer's own. */
    @Transactional
    public boolean remove(SheetId id, Viewer viewer) {
        Optional<LessonSheet> own = sheets.findById(id.value()).filter(sheet -> sheet.isBy(viewer));
        own.ifPresent(sheets::delete);
        return own.isPresent();
    }
}
