package fr.ent.core.http;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file made for whoever asks, to be saved under its title; no cache keeps it. */
public record Download(String title, String ending, MediaType type) {

    public ResponseEntity<byte[]> of(byte[] content) {
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
