package fr.ent.core.territory.logo;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.unnamed.FindNamedFiles;
import fr.ent.core.territory.logo.LogoOutcome.Given;
import fr.ent.core.territory.logo.LogoOutcome.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the territory in scope a logo, or takes it away; the picture that isn't shown any more is deleted. */
@Component
class ChangeLogo {

    /** Pictures that browsers draw and that run nothing. */
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/webp");

    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_POINTS = 2_000;

    private final LogoRows rows;
    private final Files files;
    private final Audit audit;
    private final Logos logos;
    private final FindNamedFiles named;

    ChangeLogo(LogoRows rows, Files files, Audit audit, Logos logos, FindNamedFiles named) {
        this.rows = rows;
        this.files = files;
        this.audit = audit;
        this.logos = logos;
        this.named = named;
    }

    /**
     * Refuses a file that something else names: everybody would see it, and the next logo would remove it.
     *
     * @param text what somebody hears who doesn't see it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    LogoOutcome give(FileId file, String text, Viewer viewer) {
        Optional<FileView> found =
                files.listOwned(List.of(file), viewer).stream().findFirst();
        if (found.isEmpty() || isOfOthers(file, viewer.territory())) {
            return new Refused("unknown");
        }
        FileView picture = found.get();
        if (!TYPES.contains(picture.mediaType())) {
            return new Refused("type");
        }
        if (picture.size() > MOST_BYTES) {
            return new Refused("too-large");
        }
        byte[] content = read(picture);
        if (!isDrawable(content, picture.mediaType())) {
            return new Refused("dimensions");
        }
        Logo logo = new Logo(file, picture.mediaType(), picture.size(), digest(content));
        files.share(List.of(file), new Files.Audience.OfTerritory(viewer.territory()));
        remove(rows.change(logo, text.strip()).filter(gone -> !gone.equals(file)));
        keep("territory.logo-changed", viewer.person(), viewer.territory());
        return new Given();
    }

    /** A territory without logo stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeAway(Viewer viewer) {
        Optional<FileId> gone = rows.change(null, null);
        remove(gone);
        if (gone.isPresent()) {
            keep("territory.logo-removed", viewer.person(), viewer.territory());
        }
    }

    private boolean isOfOthers(FileId file, TerritoryId territory) {
        boolean isLogo =
                rows.find(territory).filter(logo -> logo.file().equals(file)).isPresent();
        return !isLogo && named.isAnyNamed(List.of(file));
    }

    private void remove(Optional<FileId> gone) {
        gone.ifPresent(file -> files.remove(List.of(file)));
    }

    private void keep(String act, PersonId by, TerritoryId territory) {
        logos.forget(territory);
        audit.record(by, act, "territory:" + territory, Map.of());
    }

    private byte[] read(FileView picture) {
        try (InputStream in = files.open(picture)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isDrawable(byte[] content, String mediaType) {
        return PictureSize.of(content, mediaType)
                .filter(size -> fits(size.width) && fits(size.height))
                .isPresent();
    }

    private static boolean fits(int side) {
        return side >= 1 && side <= MOST_POINTS;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
