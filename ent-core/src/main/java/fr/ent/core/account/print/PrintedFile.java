package fr.ent.core.account.print;

import fr.ent.core.http.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF about a class. It holds secrets, so no cache may keep it. */
public record PrintedFile(String kind, String className) {

    public ResponseEntity<byte[]> answer(byte[] pdf) {
        return new Download(kind + " " + className, "pdf", MediaType.APPLICATION_PDF).of(pdf);
    }
}
