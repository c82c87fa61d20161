package fr.ent.messaging.project.map;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses from where the territory's maps are drawn, or that they are drawn without anybody's tiles. */
@Component
class ChooseTiles {

    private final TilesOfMaps tiles;
    private final Audit audit;

    ChooseTiles(TilesOfMaps tiles, Audit audit) {
        this.tiles = tiles;
        this.audit = audit;
    }

    @Transactional
    public void choose(MapTiles wanted, Viewer viewer) {
        if (!tiles.find().map(wanted::equals).orElse(false)) {
            tiles.choose(wanted);
            audit.record(
                    viewer.person(),
                    "territory.map-tiles-changed",
                    "territory:" + viewer.territory(),
                    Map.of("host", wanted.host()));
        }
    }

    /** Without any it stays so. */
    @Transactional
    public void remove(Viewer viewer) {
        if (tiles.remove()) {
            audit.record(viewer.person(), "territory.map-tiles-removed", "territory:" + viewer.territory(), Map.of());
        }
    }
}
