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

    public ResponseEntity<byte[]> of(byte[] content) {
        return with(content);
    }

    /** Content that lies ready on the disk, so that it needn't fit into memory; it is gone once it is read. */
    public ResponseEntity<Resource> of(UnseenFile content) throws IOException {
        return with(new InputStreamResource(content.read()));
    }

    /** Content that flows from elsewhere, read once. */
    public ResponseEntity<Resource> of(InputStream content) {
        return with(new InputStreamResource(content));
    }

    private <T> ResponseEntity<T> with(T content) {
        return ResponseEntity.ok()
                .contentType(type)
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
