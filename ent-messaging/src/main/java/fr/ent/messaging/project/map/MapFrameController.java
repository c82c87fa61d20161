package fr.ent.messaging.project.map;

import fr.ent.core.Role;
import fr.ent.core.account.print.Template;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The document in which a map is drawn. It alone may ask the host of the tiles: the application itself asks nobody but us. */
@RestController
class MapFrameController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final Template PAGE = new Template("""
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Carte</title>
            <link rel="stylesheet" href="/map/maplibre.css"><link rel="stylesheet" href="/map/map.css">
            <script type="module" src="/map/map.js"></script></head>
            <body><div id="map" data-template="{{template}}" data-attribution="{{attribution}}"></div></body></html>
            """);

    private final TilesOfMaps tiles;

    MapFrameController(TilesOfMaps tiles) {
        this.tiles = tiles;
    }

    /** Gives the document in which a map is drawn. Its policy lets in the host of the territory's tiles; without tiles it isn't there. */
    @GetMapping("/api/messaging/map-frame")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    @Answers(as = "text/html")
    ResponseEntity<String> show() {
        MapTiles from = tiles.find().orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy(from.origin()))
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(PAGE.fill(Map.of("template", from.template(), "attribution", from.attribution()), Map.of()));
    }

    private static String policy(String origin) {
        return "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self' "
                + origin
                + "; img-src 'self' data: blob: " + origin
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    }
}
