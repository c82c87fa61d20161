package fr.ent.core.http;

import fr.ent.core.disk.UnseenFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file made for whoever asks, to be saved under its title; no cache keeps it. */
public record Download(String title, String ending, MediaType type) {

    private static final long UNKNOWN = -1;

    public ResponseEntity<byte[]> of(byte[] content) {
        return with(content, content.length);
    }

    /** Content that lies ready on the disk, so that it needn't fit into memory; it is gone once it is read. */
    public ResponseEntity<Resource> of(UnseenFile content) throws IOException {
        return with(new InputStreamResource(content.read()), content.size());
    }

    /** Content that flows from elsewhere, read once, of which nobody knows yet how long it will be. */
    public ResponseEntity<Resource> of(InputStream content) {
        return with(new InputStreamResource(content), UNKNOWN);
    }

    /** The same of so many bytes: a browser sees by itself when some are missing. */
    public ResponseEntity<Resource> of(InputStream content, long size) {
        return with(new InputStreamResource(content), size);
    }

    private <T> ResponseEntity<T> with(T content, long size) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (size != UNKNOWN) {
            answer.contentLength(size);
        }
        return answer.contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /** The letters and digits of the title, in any language: what every system takes for a name. */
    private String name() {
        return title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + "." + ending;
    }
}
