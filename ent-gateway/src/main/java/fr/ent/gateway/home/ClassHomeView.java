package fr.ent.gateway.home;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ClassView;
import fr.ent.core.classhome.HomeLook;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import java.time.LocalDate;
import java.util.List;

/**
 * The home of a class, for one of its pupils or as a pupil sees it.
 *
 * @param today by the clock of the territory
 * @param tiles in the order that the teachers chose, without those of modules that the territory does without
 * @param unavailable the tiles that failed, normally none
 */
record ClassHomeView(
        ClassView schoolClass, HomeLook look, LocalDate today, List<ClassTile> tiles, List<TileKind> unavailable) {

    ClassHomeView with(List<ClassTile> others) {
        return new ClassHomeView(schoolClass, look, today, others, unavailable);
    }

    /** A tile and its things. */
    record ClassTile(TileKind kind, @JsonUnwrapped TileContent content) {}
}
