package fr.ent.core.storage.kind;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of file accepted, the media type each is served as, and the endings its name may have, the usual first. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    OGG("audio/ogg", "ogg", "oga", "opus"),
    WAV("audio/wav", "wav"),
    MP4("video/mp4", "mp4", "m4v"),
    QUICKTIME("video/quicktime", "mov"),
    WEBM("video/webm", "webm"),
    WEBM_SOUND("audio/webm", "weba", "webm"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt");

    /** Office files are zip or OLE containers: their first bytes say nothing. */
    private static final Set<MediaKind> CONTAINED = EnumSet.of(DOCX, XLSX, PPTX, ODT, ODS, ODP, DOC, XLS, PPT);

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> endings;

    MediaKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> endings() {
        return endings;
    }

    /** The kind that a name of Tika's stands for, containers aside: those are looked into. */
    public static Optional<MediaKind> ofSniffed(String type) {
        String served = switch (type) {
            case "audio/vnd.wave", "audio/x-wav" -> WAV.mediaType;
            case "application/ogg", "audio/vorbis", "audio/opus", "audio/speex" -> OGG.mediaType;
            case "audio/x-m4a" -> M4A.mediaType;
            case "application/mp4", "video/x-m4v" -> MP4.mediaType;
            default -> type;
        };
        return Arrays.stream(values())
                .filter(kind -> !CONTAINED.contains(kind) && kind.mediaType.equals(served))
                .findFirst();
    }

    /** The kind of a stored file. */
    public static MediaKind ofServed(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No file is kept as " + mediaType));
    }

    /** Whether a browser may show it in place. Not PDF: its viewers refuse to run in a sandbox. */
    public static boolean shownInPlace(String mediaType) {
        return mediaType.startsWith("image/") || mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }
}
