package fr.ent.messaging.project.map;

/**
 * The one who will see that somebody opens a map.
 *
 * @param host told before the first tile is asked for
 */
public record MapSource(String host, String attribution) {

    public static MapSource of(MapTiles tiles) {
        return new MapSource(tiles.host(), tiles.attribution());
    }
}
