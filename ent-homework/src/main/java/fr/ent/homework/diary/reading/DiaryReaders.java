package fr.ent.homework.diary.reading;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.AccompaniedPupils;
import fr.ent.core.household.OwnFamilies;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says as whom a viewer reads a diary: as a family, as who leads the class, or as who accompanies a pupil or helps in the class. */
@Component
class DiaryReaders {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final AccompaniedPupils accompanied;

    DiaryReaders(Directory directory, OwnFamilies ownFamilies, AccompaniedPupils accompanied) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.accompanied = accompanied;
    }

    /** The reader of a child's diary: its family, those who lead its class, and who accompanies it. */
    Optional<DiaryReader> ofChild(ChildId child, Viewer viewer) {
        return viewer.findChild(child)
                .or(() -> directory
                        .findChild(child)
                        .filter(viewer::followsAtSchool)
                        .filter(found -> !ownFamilies.find(viewer).hides(found.id())))
                .or(() -> accompanied.find(child, viewer))
                .map(read -> reader(read, viewer));
    }

    /** The reader of a class's diary: those who lead it, all who follow it, and its ATSEM. */
    Optional<DiaryReader> ofClass(ClassId schoolClass, Viewer viewer) {
        return viewer.findClass(schoolClass)
                .or(() -> directory.findClass(schoolClass))
                .filter(found -> viewer.follows(found) || viewer.helpsIn(found.id()))
                .map(found -> viewer.leads(found)
                        ? DiaryReader.leading(found, ownFamilies.find(viewer))
                        : DiaryReader.of(found, viewer));
    }

    /** The family reads on what was written in the classes of the years before. */
    private DiaryReader reader(ChildView child, Viewer viewer) {
        return viewer.isGuardianOf(child.id()) || viewer.isPupil(child.id())
                ? DiaryReader.family(child, directory.listFormerClasses(List.of(child.id())))
                : DiaryReader.of(child);
    }
}
