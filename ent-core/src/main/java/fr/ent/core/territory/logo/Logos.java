package fr.ent.core.territory.logo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.storage.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Logos of territories, for whoever asks: those asked for lately are kept in memory, for everybody's first page shows one. */
@Component
public class Logos {

    /** Formats that a printed page can hold. */
    private static final Set<String> PRINTED = Set.of("image/png", "image/jpeg");

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Cache<TerritoryId, ShownLogo> lately = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<TerritoryId, ShownLogo>weigher(
                    (town, logo) -> Math.toIntExact(logo.content().contentLength()))
            .expireAfterWrite(KEPT)
            .build();
    private final LogoRows rows;
    private final Files files;

    Logos(LogoRows rows, Files files) {
        this.rows = rows;
        this.files = files;
    }

    /** A picture as it is sent. */
    record ShownLogo(String digest, String mediaType, ByteArrayResource content) {}

    /** That of the territory, if it is the one with this digest. */
    Optional<ShownLogo> find(TerritoryId territory, String digest) {
        Optional<ShownLogo> known = Optional.ofNullable(lately.getIfPresent(territory))
                .filter(logo -> logo.digest().equals(digest));
        return known.or(() -> {
            Optional<ShownLogo> read = rows.find(territory)
                    .filter(logo -> logo.digest().equals(digest))
                    .map(logo -> new ShownLogo(digest, logo.mediaType(), new ByteArrayResource(read(territory, logo))));
            read.ifPresent(logo -> lately.put(territory, logo));
            return read;
        });
    }

    /** That of the territory in scope as an image that stands in a printed page itself; nothing when paper can't hold it. */
    public Optional<PrintedLogo> findPrintable() {
        return rows.find(TerritoryScope.require())
                .filter(logo -> PRINTED.contains(logo.mediaType()))
                .flatMap(logo -> find(TerritoryScope.require(), logo.digest()))
                .flatMap(Logos::printed);
    }

    private static Optional<PrintedLogo> printed(ShownLogo logo) {
        byte[] content = logo.content().getByteArray();
        return PictureSize.of(content, logo.mediaType())
                .map(size -> new PrintedLogo(
                        "data:" + logo.mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(content),
                        size.width,
                        size.height));
    }

    /** Forgets a logo that isn't shown any more; other copies show it a few minutes longer, to whoever knows its address. */
    void forget(TerritoryId territory) {
        lately.invalidate(territory);
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
