package fr.ent.core.storage;

import fr.ent.core.storage.Files.FilePart;
import fr.ent.core.storage.kind.MediaKind;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The HTTP answer that carries a file: cached by its digest, in ranges, and never able to run in our origin.
 * Whoever gives it has asked before whether the file may be served: what is unchanged isn't opened.
 */
public final class FileAnswer {

    private static final Set<String> IN_PAGES = Set.of("cors", "same-origin");
    private static final Set<String> SHOWN = Set.of("image", "audio", "video", "track");

    private final FileView file;
    private final String etag;

    FileAnswer(StoredFile file) {
        this(file.view(), file.sha256());
    }

    /** @param file under the name that it has where it is shown */
    public FileAnswer(FileView file, String sha256) {
        this.file = file;
        this.etag = '"' + sha256 + '"';
    }

    /**
     * The same answer, or the way to the store for a download of the whole file there. What a page shows or reads comes from here:
     * its policy knows no other place.
     *
     * @param address of the file in the store, if browsers reach it
     */
    public ResponseEntity<InputStreamResource> to(
            ServletWebRequest request, Supplier<Optional<URI>> address, Function<FilePart, InputStream> content) {
        if (isDownload(request)) {
            Optional<URI> there = address.get();
            if (there.isPresent()) {
                return ResponseEntity.status(HttpStatus.FOUND)
                        .location(there.get())
                        .cacheControl(CacheControl.noStore())
                        .build();
            }
        }
        return to(request, content);
    }

    /** A browser says of each request what it is for; other programs don't. */
    private static boolean isDownload(ServletWebRequest request) {
        return request.getHeader(HttpHeaders.RANGE) == null
                && request.getHeader(HttpHeaders.IF_NONE_MATCH) == null
                && !IN_PAGES.contains(Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Mode"), ""))
                && !SHOWN.contains(Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Dest"), ""));
    }

    /** @param content opens a part of the file; it is read once */
    public ResponseEntity<InputStreamResource> to(ServletWebRequest request, Function<FilePart, InputStream> content) {
        if (request.checkNotModified(etag)) {
            return headers(ResponseEntity.status(HttpStatus.NOT_MODIFIED)).build();
        }
        List<HttpRange> ranges = ranges(request);
        if (ranges.size() != 1) {
            return body(HttpStatus.OK, new FilePart(0, file.size() - 1), content);
        }
        HttpRange range = ranges.getFirst();
        long first = range.getRangeStart(file.size());
        long last = range.getRangeEnd(file.size());
        if (first > last || first >= file.size()) {
            throw FileProblems.noSuchRange(file.size());
        }
        return body(HttpStatus.PARTIAL_CONTENT, new FilePart(first, last), content);
    }

    /** The asked ranges; none when the header makes no sense or is about another version, as RFC 9110 wants. */
    private List<HttpRange> ranges(ServletWebRequest request) {
        @Nullable String condition = request.getHeader(HttpHeaders.IF_RANGE);
        if (condition != null && !condition.equals(etag)) {
            return List.of();
        }
        try {
            return HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
        } catch (IllegalArgumentException senseless) {
            return List.of();
        }
    }

    private ResponseEntity<InputStreamResource> body(
            HttpStatus status, FilePart part, Function<FilePart, InputStream> content) {
        ResponseEntity.BodyBuilder answer = headers(ResponseEntity.status(status))
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .contentLength(part.last() - part.first() + 1);
        if (status == HttpStatus.PARTIAL_CONTENT) {
            answer.header(HttpHeaders.CONTENT_RANGE, "bytes " + part.first() + "-" + part.last() + "/" + file.size());
        }
        return answer.body(new InputStreamResource(content.apply(part)));
    }

    private ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder answer) {
        ContentDisposition.Builder disposition = MediaKind.shownInPlace(file.mediaType())
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        return answer.eTag(etag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; img-src 'self'; media-src 'self'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
