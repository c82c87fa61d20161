package fr.ent.core.territory.logo;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Logos of territories, for whoever asks. */
@Component
public class Logos {

    /** Formats that a printed page can hold. */
    private static final Set<String> PRINTED = Set.of("image/png", "image/jpeg");

    private final LogoRows rows;
    private final Files files;

    Logos(LogoRows rows, Files files) {
        this.rows = rows;
        this.files = files;
    }

    /** A picture as it is sent. */
    record ShownLogo(String mediaType, ByteArrayResource content) {}

    /** That of the territory, if it is the one with this digest. */
    Optional<ShownLogo> find(TerritoryId territory, String digest) {
        return rows.find(territory)
                .filter(logo -> logo.digest().equals(digest))
                .map(logo -> new ShownLogo(logo.mediaType(), new ByteArrayResource(read(territory, logo))));
    }

    /** That of the territory in scope as an image that stands in a printed page itself; nothing when paper can't hold it. */
    public Optional<String> findPrintable() {
        TerritoryId territory = TerritoryScope.require();
        return rows.find(territory)
                .filter(logo -> PRINTED.contains(logo.mediaType()))
                .map(logo -> "data:" + logo.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(read(territory, logo)));
    }

    private byte[] read(TerritoryId territory, Logo logo) {
        return TerritoryScope.call(territory, () -> {
            try (InputStream in = files.open(logo.view())) {
                return in.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
