package fr.ent.core.space.upload;

import fr.ent.core.Id;
import fr.ent.core.InvalidInput;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemKind;
import fr.ent.core.space.SpaceId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of tus in the headers of requests and answers. */
final class TusHeaders {

    static final String VERSION = "1.0.0";
    static final String EXTENSIONS = "creation,expiration,termination";
    static final String RESUMABLE = "Tus-Resumable";
    static final String LENGTH = "Upload-Length";
    static final String OFFSET = "Upload-Offset";
    static final String METADATA = "Upload-Metadata";
    static final String EXPIRES = "Upload-Expires";

    private static final String ATTACHMENT = "ATTACHMENT";
    private static final Pattern COUNT = Pattern.compile("\\d{1,15}");
    private static final int LONGEST = 4_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_FINGERPRINT = 300;

    private TusHeaders() {}

    /** As HTTP writes it. */
    static String moment(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** @throws InvalidInput if it is none */
    static long count(String header, @Nullable String written) {
        if (written == null || !COUNT.matcher(written).matches()) {
            throw new InvalidInput(header, written == null ? "required" : "not-a-count");
        }
        return Long.parseLong(written);
    }

    /** @throws InvalidInput if its headers can't be meant so */
    static NewUpload file(@Nullable String length, @Nullable String metadata) {
        long bytes = count(LENGTH, length);
        if (bytes == 0) {
            throw new InvalidInput(LENGTH, "empty");
        }
        Map<String, String> words = words(metadata == null ? "" : metadata);
        String name = words.getOrDefault("filename", "");
        @Nullable String fingerprint = words.get("fingerprint");
        if (name.isBlank() || name.length() > LONGEST_NAME || !isLine(name)) {
            throw new InvalidInput(METADATA, "filename");
        }
        if (fingerprint != null
                && (fingerprint.isEmpty() || fingerprint.length() > LONGEST_FINGERPRINT || !isLine(fingerprint))) {
            throw new InvalidInput(METADATA, "fingerprint");
        }
        if (ATTACHMENT.equals(words.get("becomes"))) {
            return new NewUpload(ofOwn(words), ItemKind.FILE, name, fingerprint, bytes);
        }
        ItemKind becomes = becomes(words);
        if (becomes == ItemKind.FOLDER && words.containsKey("itemId")) {
            throw new InvalidInput(METADATA, "itemId");
        }
        return new NewUpload(
                new UploadTarget(
                        id(words, "spaceId", SpaceId::new).orElseThrow(() -> new InvalidInput(METADATA, "spaceId")),
                        id(words, "folderId", ItemId::new).orElse(null),
                        id(words, "itemId", ItemId::new).orElse(null)),
                becomes,
                name,
                fingerprint,
                bytes);
    }

    /** A file of the sender's own lies in no space. */
    private static UploadTarget ofOwn(Map<String, String> words) {
        if (words.containsKey("spaceId") || words.containsKey("folderId") || words.containsKey("itemId")) {
            throw new InvalidInput(METADATA, "becomes");
        }
        return new UploadTarget(null, null, null);
    }

    /** The same words, as an answer repeats them. */
    static String metadata(NewUpload file) {
        return Stream.of(
                        word("filename", file.name()),
                        word("fingerprint", file.fingerprint()),
                        word("spaceId", file.target().space()),
                        word("folderId", file.target().folder()),
                        word("itemId", file.target().item()),
                        word("becomes", file.target().space() == null ? ATTACHMENT : file.becomes()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(","));
    }

    private static Optional<String> word(String key, @Nullable Object value) {
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(text -> key + " " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ItemKind becomes(Map<String, String> words) {
        return switch (words.getOrDefault("becomes", "FILE")) {
            case "FILE" -> ItemKind.FILE;
            case "FOLDER" -> ItemKind.FOLDER;
            default -> throw new InvalidInput(METADATA, "becomes");
        };
    }

    private static boolean isLine(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private static <T extends Id> Optional<T> id(Map<String, String> words, String key, Function<UUID, T> type) {
        try {
            return Optional.ofNullable(words.get(key)).map(UUID::fromString).map(type);
        } catch (IllegalArgumentException none) {
            throw new InvalidInput(METADATA, key);
        }
    }

    /** Pairs of a key and a value in Base64, between commas; a key may have no value, and comes once. */
    private static Map<String, String> words(String metadata) {
        if (metadata.length() > LONGEST) {
            throw new InvalidInput(METADATA, "too-long");
        }
        Map<String, String> words = new HashMap<>();
        for (String pair : metadata.isBlank() ? new String[0] : metadata.split(",", -1)) {
            String[] parts = pair.strip().split(" +", 2);
            if (parts[0].isEmpty() || words.put(parts[0], parts.length < 2 ? "" : text(parts[1])) != null) {
                throw new InvalidInput(METADATA, "not-pairs");
            }
        }
        return words;
    }

    private static String text(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw new InvalidInput(METADATA, "not-base64");
        }
    }
}
