package fr.ent.messaging.project.map;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** From where the territory's maps are drawn, for its administrators. */
@RestController
@RequestMapping("/api/messaging/map-tiles")
class MapTilesController {

    private final TilesOfMaps tiles;
    private final ChooseTiles chooseTiles;

    MapTilesController(TilesOfMaps tiles, ChooseTiles chooseTiles) {
        this.tiles = tiles;
        this.chooseTiles = chooseTiles;
    }

    /** The tiles of maps, or none. */
    record ChosenTiles(@Nullable MapTiles tiles) {}

    /** Reads from where the territory's maps are drawn. */
    @GetMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    ChosenTiles read() {
        return new ChosenTiles(tiles.find().orElse(null));
    }

    /** Chooses from where the territory's maps are drawn. Browsers ask there once a reader has pressed, and nowhere else. */
    @PutMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    ChosenTiles choose(@RequestBody @Valid MapTiles wanted, Viewer viewer) {
        chooseTiles.choose(wanted, viewer);
        return read();
    }

    /** Draws maps without tiles from now on: nobody is asked for any. */
    @DeleteMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Viewer viewer) {
        chooseTiles.remove(viewer);
    }
}
