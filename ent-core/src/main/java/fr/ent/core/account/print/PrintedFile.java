package fr.ent.core.account.print;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF about a class. It holds secrets, so no cache may keep it. */
public record PrintedFile(String kind, String className) {

    public ResponseEntity<byte[]> answer(byte[] pdf) {
        String name = kind + " " + className.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }
}
